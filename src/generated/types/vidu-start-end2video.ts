// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes the video between two pictures. Vidu's route `/ent/v2/start-end2video`: https://platform.vidu.com/docs/start-end-to-video
 */
export interface ViduStartEnd2Video {
  /**
   * Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  model:
    "viduq3-turbo" | "viduq3-pro" | "viduq2-turbo" | "viduq2-pro" | "viduq2-pro-fast" | "viduq1" | "viduq1-classic" | "vidu2.0" | "vidu1.5";
  /**
   * The first and the last picture, exactly two of nearly the same shape (ratio of their ratios 0.8 to 1.25). Source: https://platform.vidu.com/docs/start-end-to-video
   *
   * @maxItems 2
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images: string[];
  /**
   * What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  prompt?: string;
  /**
   * Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/start-end-to-video
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
   * Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  resolution?: "360p" | "540p" | "720p" | "1080p";
  /**
   * Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  is_rec?: boolean;
  /**
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  seed?: number;
  /**
   * How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  movement_amplitude?: "auto" | "small" | "medium" | "large";
  /**
   * Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  bgm?: boolean;
  /**
   * Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  audio?: boolean;
  /**
   * Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  off_peak?: boolean;
  /**
   * Puts a watermark on the video. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  watermark?: boolean;
  /**
   * Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  wm_position?: number;
  /**
   * Picture that serves as watermark. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  wm_url?: string;
  /**
   * Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  meta_data?: string;
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/start-end-to-video
   */
  callback_url?: string;
}
