// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Transcribes media from a social network, a URL or an upload. Subclip's Social Media Transcript API: https://www.subclip.app/docs/api/social-transcripts
 */
export interface SubclipTranscript {
  /**
   * Link to an Instagram, Facebook, YouTube, X or TikTok post, or a public URL of the media. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts
   */
  url?: string;
  /**
   * Key that the upload of the media returned. Give it, `url` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts
   */
  sourceObjectKey?: string;
  /**
   * Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.
   */
  file?: string;
  /**
   * Where the link leads; must be `public` for a plain public URL. Source: https://www.subclip.app/docs/api/social-transcripts
   */
  platform?: "instagram" | "facebook" | "youtube" | "x" | "tiktok" | "public";
  /**
   * Language spoken in the media, as a code such as `en`. Source: https://www.subclip.app/docs/api/social-transcripts
   */
  language: string;
  /**
   * Form of the transcript. Source: https://www.subclip.app/docs/api/social-transcripts
   */
  format?: "text" | "srt" | "json";
  /**
   * Length of the media in seconds, or a range `{low, high}`; each started minute is charged. Plan fact: Subclip measures it itself after import.
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
