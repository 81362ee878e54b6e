// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes a video with persons and things of reference pictures. Vidu's route `/ent/v2/reference2video`: https://platform.vidu.com/docs/reference-to-video
 */
export interface ViduReference2Video {
  /**
   * Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/reference-to-video
   */
  model: "viduq3-turbo" | "viduq3" | "viduq3-mix" | "viduq2" | "viduq2-pro" | "viduq1" | "vidu2.0" | "vidu1.5";
  /**
   * What is to be seen, in at most 5000 characters; a subject is called by `@name`. Source: https://platform.vidu.com/docs/reference-to-video
   */
  prompt: string;
  /**
   * Reference pictures, 1 to 7 (4 beside videos, 3 with the 2.0 generation): URLs or base64, at least 128 × 128 pixels. Give them or `subjects`. Source: https://platform.vidu.com/docs/reference-to-video
   *
   * @maxItems 7
   *
   * Items: URL of a picture, or its content as `data:image/png;base64,…`; a whole request has at most 20 MB.
   */
  images?: string[];
  /**
   * Persons and things by name, 1 to 7, each with up to 3 pictures. Give them or `images`; viduq3-mix takes none. Source: https://platform.vidu.com/docs/reference-to-video
   *
   * @maxItems 7
   *
   * Items: One person or thing.
   */
  subjects?: {
    /**
     * Name by which the prompt calls it, as `@name`.
     */
    name: string;
    /**
     * Its pictures, 1 to 3.
     *
     * @maxItems 3
     *
     * Items: URL of a picture, or its content in base64.
     */
    images: string[];
    /**
     * Voice in which it speaks, with `audio: true`; not with Q3 models.
     */
    voice_id?: string;
  }[];
  /**
   * Lets Vidu find the subjects itself. Source: https://platform.vidu.com/docs/reference-to-video
   */
  auto_subjects?: boolean;
  /**
   * Reference videos, with viduq2-pro only: one of up to 8 seconds or two of up to 5, mp4, avi or mov, 100 MB at most. Source: https://platform.vidu.com/docs/reference-to-video
   *
   * @maxItems 2
   *
   * Items: URL of a video, or its content in base64.
   */
  videos?: string[];
  /**
   * Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. With viduq2-pro, 0 lets Vidu choose. Source: https://platform.vidu.com/docs/reference-to-video
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
   * Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/reference-to-video
   */
  resolution?: "360p" | "540p" | "720p" | "1080p";
  /**
   * Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/reference-to-video
   */
  aspect_ratio?: "16:9" | "9:16" | "1:1" | "3:4" | "4:3";
  /**
   * Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-video
   */
  seed?: number;
  /**
   * How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/reference-to-video
   */
  movement_amplitude?: "auto" | "small" | "medium" | "large";
  /**
   * Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/reference-to-video
   */
  bgm?: boolean;
  /**
   * Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/reference-to-video
   */
  audio?: boolean;
  /**
   * Which sound is made. Source: https://platform.vidu.com/docs/reference-to-video
   */
  audio_type?: "all" | "speech_only" | "sound-effect_only";
  /**
   * Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/reference-to-video
   */
  off_peak?: boolean;
  /**
   * Puts a watermark on the video. Source: https://platform.vidu.com/docs/reference-to-video
   */
  watermark?: boolean;
  /**
   * Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/reference-to-video
   */
  wm_position?: number;
  /**
   * Picture that serves as watermark. Source: https://platform.vidu.com/docs/reference-to-video
   */
  wm_url?: string;
  /**
   * Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/reference-to-video
   */
  meta_data?: string;
  /**
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-video
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-video
   */
  callback_url?: string;
}
