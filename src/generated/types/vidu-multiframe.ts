// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a video that passes through several pictures. Vidu's route `/ent/v2/multiframe`: https://platform.vidu.com/docs/multi-frame
 */
export interface ViduMultiframe {
  /**
   * Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/multi-frame
   */
  model: "viduq2-turbo" | "viduq2-pro";
  /**
   * The first picture: a URL or base64. Source: https://platform.vidu.com/docs/multi-frame
   */
  start_image: string;
  /**
   * The pictures to pass through, 2 to 9, each with the way to it. Source: https://platform.vidu.com/docs/multi-frame
   *
   * @maxItems 9
   *
   * Items: One segment of the video.
   */
  image_settings: {
    /**
     * What happens on the way to the picture.
     */
    prompt?: string;
    /**
     * The picture at the end of the segment: a URL or base64.
     */
    key_image: string;
    /**
     * Length of the segment in whole seconds, 2 to 7; it is charged.
     */
    duration?: number;
  }[];
  /**
   * Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/multi-frame
   */
  resolution?: "540p" | "720p" | "1080p";
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/multi-frame
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/multi-frame
   */
  callback_url?: string;
}
