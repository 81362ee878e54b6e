// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Cuts clips out of a long video, chosen by AI or given as segments, and renders them. Subclip's AI Clipping API: https://www.subclip.app/docs/api/ai-clipping
 */
export interface SubclipClip {
  /**
   * Where the video can be fetched: a YouTube link, or a public or signed URL. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping
   */
  videoUrl?: string;
  /**
   * Key that the upload of the video returned. Give it, `videoUrl` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping
   */
  sourceObjectKey?: string;
  /**
   * Path or name of a video that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.
   */
  file?: string;
  /**
   * Language spoken in the video, as a code such as `en`; Subclip requires it when no transcript is given. Source: https://www.subclip.app/docs/api/ai-clipping
   */
  language?: string;
  /**
   * Lets AI choose the clips, which costs pipeline credits; set it to false when `segments` are given. Source: https://www.subclip.app/docs/api/ai-clipping
   */
  aiAnalysis?: boolean;
  /**
   * The parts to cut out, at least one; without them AI chooses, which costs pipeline credits. Source: https://www.subclip.app/docs/cost/api
   *
   * Items: One part of the video. Our names: how Subclip writes a segment is not published.
   */
  segments?: {
    /**
     * Where the part begins, in seconds from the start of the video. Our name: Subclip's own is not published.
     */
    startSeconds: number;
    /**
     * Where the part ends, in seconds from the start of the video. Our name: Subclip's own is not published.
     */
    endSeconds: number;
  }[];
  /**
   * Tries YouTube's own transcript first, for YouTube links only; costs 1 credit when one is fetched. Source: https://www.subclip.app/docs/api/ai-clipping
   */
  youtubeTranscript?: boolean;
  /**
   * Puts animated captions on the clips, which adds caption analysis. Source: https://www.subclip.app/docs/cost/api
   */
  dynamicCaptions?: boolean;
  /**
   * How many clips AI is expected to make, or a range `{low, high}`; caption analysis may be charged for each. Plan fact: not sent to Subclip.
   */
  clipCount?:
    | number
    | {
        /**
         * The fewest there can be.
         */
        low: number;
        /**
         * The most there can be.
         */
        high: number;
      };
  /**
   * Length of the video in seconds, or a range `{low, high}`. Plan fact: not sent to Subclip.
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
