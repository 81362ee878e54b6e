// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes sounds from words. Vidu's route `/ent/v2/text2audio`: https://platform.vidu.com/docs/text-to-audio
 */
export interface ViduText2Audio {
  /**
   * Model that makes the sound. Source: https://platform.vidu.com/docs/text-to-audio
   */
  model: "audio1.0";
  /**
   * What is to be heard, in at most 1500 characters. Source: https://platform.vidu.com/docs/text-to-audio
   */
  prompt: string;
  /**
   * Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/text-to-audio
   */
  duration?:
    | number
    | {
        /**
         * The least it can be, in seconds.
         */
        low: number;
        /**
         * The most it can be, in seconds.
         */
        high: number;
      };
  /**
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-audio
   */
  seed?: number;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-audio
   */
  callback_url?: string;
}
