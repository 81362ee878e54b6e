// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Moves the lips of a video to a recording or a text. Vidu's route `/ent/v2/lip-sync`: https://platform.vidu.com/docs/lip-sync
 */
export interface ViduLipSync {
  /**
   * Where the video can be fetched: mp4, mov or avi, 1 to 600 seconds, 5 GB at most, each side 360 to 4096 pixels. Source: https://platform.vidu.com/docs/lip-sync
   */
  video_url: string;
  /**
   * Where the recording can be fetched: wav, mp3, wma, m4a, aac or ogg, over 1 and under 600 seconds, 100 MB at most. Give it or `text`. Source: https://platform.vidu.com/docs/lip-sync
   */
  audio_url?: string;
  /**
   * What is to be said, 4 to 2000 characters (2 to 1000 in Chinese); `<#1.5#>` is a pause of 1.5 seconds. Give it or `audio_url`. Source: https://platform.vidu.com/docs/lip-sync
   */
  text?: string;
  /**
   * Speed of the voice, 0.5 to 2; with `text` only. Source: https://platform.vidu.com/docs/lip-sync
   */
  speed?: number;
  /**
   * Voice that speaks; with `text` only. Source: https://platform.vidu.com/docs/lip-sync
   */
  voice_id?: string;
  /**
   * Volume, 0 to 10. Source: https://platform.vidu.com/docs/lip-sync
   */
  volume?: number;
  /**
   * Picture of the face to move, where the video shows several. Source: https://platform.vidu.com/docs/lip-sync
   */
  ref_photo_url?: string;
  /**
   * Length of the video in seconds, 600 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.
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
   * Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/lip-sync
   */
  payload?: string;
  /**
   * Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/lip-sync
   */
  callback_url?: string;
}
