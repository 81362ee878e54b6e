// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Translates the speech of a video or a recording and speaks it in another language. Subclip's AI Dubbing API: https://www.subclip.app/docs/api/dubbing
 */
export interface SubclipDub {
  /**
   * Where the media can be fetched: a public or signed URL, or a supported social link. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/dubbing
   */
  sourceUrl?: string;
  /**
   * Key that the upload of the media returned. Give it, `sourceUrl` or `file`. Source: https://www.subclip.app/docs/api/dubbing
   */
  sourceObjectKey?: string;
  /**
   * Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.
   */
  file?: string;
  /**
   * Whether the source is a video or a recording; keeping the background is priced for video. Source: https://www.subclip.app/docs/api/dubbing
   */
  sourceMediaType: "video" | "audio";
  /**
   * Length of the source in seconds, or a range `{low, high}` while it is not known. Credits are checked against it before the job is created. Source: https://www.subclip.app/docs/api/dubbing
   */
  durationSeconds:
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
   * Language to dub into, as a code such as `es`. Our name: Subclip's own field name is not published.
   */
  targetLanguage?: string;
  /**
   * A transcript (SRT) is supplied, so that no transcription minutes are charged. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  transcriptSupplied?: boolean;
  /**
   * Speaks with a clone of the original voice instead of a catalog voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  cloneVoice?: boolean;
  /**
   * Gives each speaker a voice of their own, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  multiSpeaker?: boolean;
  /**
   * Keeps music and noises of a video under the new voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  preserveBackground?: boolean;
}
