// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes an advertisement from pictures. Vidu's route `/ent/v2/ad-one-click`: https://platform.vidu.com/docs/one-click-ad-film
 */
export interface ViduAdOneClick {
  /**
   * Pictures of the product, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ad-film
   *
   * @maxItems 7
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images: string[];
  /**
   * What is to be said and shown, in at most 2000 characters. Source: https://platform.vidu.com/docs/one-click-ad-film
   */
  prompt?: string;
  /**
   * Length of the film in whole seconds, 10 to 60, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/one-click-ad-film
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
   * Width to height. Source: https://platform.vidu.com/docs/one-click-ad-film
   */
  aspect_ratio?: string;
  /**
   * Language of the film. Source: https://platform.vidu.com/docs/one-click-ad-film
   */
  language?: "zh" | "en";
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video
   */
  callback_url?: string;
}
