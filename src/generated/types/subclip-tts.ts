// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Speaks a text, subtitles or a transcript as MP3. Subclip's Text to Speech API: https://www.subclip.app/docs/api/text-to-speech
 */
export interface SubclipTts {
  /**
   * What is to be spoken: `{type: text, text}`, `{type: srt, content}` or `{type: transcript, segments}`. Source: https://www.subclip.app/docs/api/text-to-speech
   */
  input: {
    /**
     * Form of the input: plain text, SRT subtitles or timed segments. Source: https://www.subclip.app/docs/api/text-to-speech
     */
    type: "text" | "srt" | "transcript";
    /**
     * The text to speak, where `type` is `text`. Source: https://www.subclip.app/docs/api/text-to-speech
     */
    text?: string;
    /**
     * The SRT subtitles, where `type` is `srt`. Source: https://www.subclip.app/docs/api/text-to-speech
     */
    content?: string;
    /**
     * The timed segments, where `type` is `transcript`. Source: https://www.subclip.app/docs/api/text-to-speech
     *
     * Items: One timed segment. Our names: how Subclip writes a segment is not published.
     */
    segments?: {
      /**
       * Where the segment begins, in seconds. Our name: Subclip's own is not published.
       */
      startSeconds: number;
      /**
       * Where the segment ends, in seconds. Our name: Subclip's own is not published.
       */
      endSeconds: number;
      /**
       * What is spoken in it. Our name: Subclip's own is not published.
       */
      text: string;
    }[];
  };
  /**
   * Catalog voice that speaks; required unless `cloneVoice` is true. Source: https://www.subclip.app/docs/api/text-to-speech
   */
  voiceId?: string;
  /**
   * Speaks with a clone of the voice in `referenceAudioObjectKey`, for a fee on each job. Source: https://www.subclip.app/docs/api/text-to-speech
   */
  cloneVoice?: boolean;
  /**
   * Key that the upload of the reference recording returned; the voice to clone. Source: https://www.subclip.app/docs/api/text-to-speech
   */
  referenceAudioObjectKey?: string;
  /**
   * Expected length of the generated audio in seconds, or a range `{low, high}`; speech is charged by it. Plan fact: not sent to Subclip.
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
