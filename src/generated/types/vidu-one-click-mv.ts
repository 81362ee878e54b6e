// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a music video from a recording and pictures. Vidu's route `/ent/v2/one-click/mv`: https://platform.vidu.com/docs/one-click-ai-mv
 */
export interface ViduOneClickMv {
  /**
   * Pictures of persons and places, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ai-mv
   *
   * @maxItems 7
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images: string[];
  /**
   * Where the music can be fetched, 10 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-ai-mv
   */
  audio_url: string;
  /**
   * What is to be seen, in at most 3000 characters. Source: https://platform.vidu.com/docs/one-click-ai-mv
   */
  prompt?: string;
  /**
   * Width to height. Source: https://platform.vidu.com/docs/one-click-ai-mv
   */
  aspect_ratio?: string;
  /**
   * Resolution of the video. Source: https://platform.vidu.com/docs/one-click-ai-mv
   */
  resolution?: "540p" | "720p" | "1080p";
  /**
   * Lets mouths sing along, for 4 credits a second. Source: https://platform.vidu.com/docs/one-click-ai-mv
   */
  lip_sync?: boolean;
  /**
   * Length of the music in seconds, 10 to 180, or a range `{low, high}`; `lip_sync` is charged by it. Plan fact: Vidu measures it itself.
   */
  durationSeconds?:
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
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video
   */
  callback_url?: string;
}
