// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Goes on with a video of 4 to 60 seconds. Vidu's route `/ent/v2/extend`: https://platform.vidu.com/docs/video-extension
 */
export interface ViduExtend {
  /**
   * Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/video-extension
   */
  model: "viduq2-turbo" | "viduq2-pro";
  /**
   * Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/video-extension
   */
  video_creation_id?: string;
  /**
   * Where the video can be fetched. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/video-extension
   */
  video_url?: string;
  /**
   * The last picture of the extension, one at most. Source: https://platform.vidu.com/docs/video-extension
   *
   * @maxItems 1
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images?: string[];
  /**
   * What happens next, in at most 2000 characters. Source: https://platform.vidu.com/docs/video-extension
   */
  prompt?: string;
  /**
   * Length of the extension in whole seconds, 1 to 7, or a range `{low, high}` while it is not fixed; it is charged. Source: https://platform.vidu.com/docs/video-extension
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
   * Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/video-extension
   */
  resolution?: "540p" | "720p" | "1080p";
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/video-extension
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/video-extension
   */
  callback_url?: string;
}
