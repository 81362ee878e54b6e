// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes sounds from words, each at its time. Vidu's route `/ent/v2/timing2audio`: https://platform.vidu.com/docs/timing-to-audio
 */
export interface ViduTiming2Audio {
  /**
   * Model that makes the sound. Source: https://platform.vidu.com/docs/timing-to-audio
   */
  model: "audio1.0";
  /**
   * What is to be heard and when; they may overlap. Source: https://platform.vidu.com/docs/timing-to-audio
   *
   * Items: One sound.
   */
  timing_prompts: {
    /**
     * Where it begins, in seconds.
     */
    from: number;
    /**
     * Where it ends, in seconds.
     */
    to: number;
    /**
     * What is to be heard, in at most 1500 characters.
     */
    prompt: string;
  }[];
  /**
   * Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/timing-to-audio
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
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/timing-to-audio
   */
  seed?: number;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/timing-to-audio
   */
  callback_url?: string;
}
