// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Transcribes a video or a recording, with times and speakers. WayinVideo's video transcription API, api/v2: https://wayin.ai/api-docs/video-transcription/
 */
export interface WayinvideoTranscript {
  /**
   * Public URL of the video or recording, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-transcription/
   */
  video_url?: string;
  /**
   * Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.
   */
  file?: string;
  /**
   * Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-transcription/
   */
  source_lang?: string;
  /**
   * Language to translate the transcript into, as a code such as `en`; left out, it is not translated. Source: https://wayin.ai/api-docs/video-transcription/
   */
  target_lang?: string;
  /**
   * Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.
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
}
