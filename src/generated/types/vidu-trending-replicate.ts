// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a video like another one, with pictures of your own. Vidu's route `/ent/v2/trending-replicate`: https://platform.vidu.com/docs/one-click-trending-replicate
 */
export interface ViduTrendingReplicate {
  /**
   * The video to replicate: mp4 or mov, 5 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-trending-replicate
   */
  video_url: string;
  /**
   * Pictures to put into it, 1 to 7. Source: https://platform.vidu.com/docs/one-click-trending-replicate
   *
   * @maxItems 7
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images?: string[];
  /**
   * What is to be different. Source: https://platform.vidu.com/docs/one-click-trending-replicate
   */
  prompt?: string;
  /**
   * Width to height. Source: https://platform.vidu.com/docs/one-click-trending-replicate
   */
  aspect_ratio?: string;
  /**
   * Resolution of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate
   */
  resolution?: "540p" | "720p" | "1080p";
  /**
   * Leaves out the sound of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate
   */
  remove_audio?: boolean;
  /**
   * Length of the video in seconds, 5 to 180, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.
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
