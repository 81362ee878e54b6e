// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Makes the picture of a video larger. Vidu's route `/ent/v2/upscale-new`: https://platform.vidu.com/docs/upscale-pro
 */
export interface ViduUpscale {
  /**
   * Where the video can be fetched: up to 300 seconds, under 60 frames a second. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/upscale-pro
   */
  video_url?: string;
  /**
   * Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/upscale-pro
   */
  video_creation_id?: string;
  /**
   * Resolution to reach; above that of the source, or the job fails. Source: https://platform.vidu.com/docs/upscale-pro
   */
  upscale_resolution?: "1080p" | "2K" | "4K" | "8K";
  /**
   * Resolution of the source. Plan fact: Vidu measures it itself.
   */
  sourceResolution?: "360p" | "540p" | "720p" | "1080p" | "2K" | "4K";
  /**
   * Length of the video in seconds, 300 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.
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
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/upscale-pro
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/upscale-pro
   */
  callback_url?: string;
}
