// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a video from words. Vidu's route `/ent/v2/text2video`: https://platform.vidu.com/docs/text-to-video
 */
export interface ViduText2Video {
  /**
   * Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/text-to-video
   */
  model: "viduq3-turbo" | "viduq3-pro" | "viduq2" | "viduq1" | "vidu1.5";
  /**
   * What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/text-to-video
   */
  prompt: string;
  /**
   * Style of the picture; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video
   */
  style?: "general" | "anime";
  /**
   * Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/text-to-video
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
   * Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/text-to-video
   */
  resolution?: "360p" | "540p" | "720p" | "1080p";
  /**
   * Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/text-to-video
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3";
  /**
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-video
   */
  seed?: number;
  /**
   * How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video
   */
  movement_amplitude?: "auto" | "small" | "medium" | "large";
  /**
   * Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/text-to-video
   */
  bgm?: boolean;
  /**
   * Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others. Source: https://platform.vidu.com/docs/text-to-video
   */
  audio?: boolean;
  /**
   * Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/text-to-video
   */
  off_peak?: boolean;
  /**
   * Puts a watermark on the video. Source: https://platform.vidu.com/docs/text-to-video
   */
  watermark?: boolean;
  /**
   * Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/text-to-video
   */
  wm_position?: number;
  /**
   * Picture that serves as watermark. Source: https://platform.vidu.com/docs/text-to-video
   */
  wm_url?: string;
  /**
   * Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/text-to-video
   */
  meta_data?: string;
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video
   */
  callback_url?: string;
}
