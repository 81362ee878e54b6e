// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Renders a video from uploaded media, if wanted planned by AI. Subclip's Media Render API, priced as "Video Studio": https://www.subclip.app/docs/api/media-render
 */
export interface SubclipRender {
  /**
   * Length of the finished timeline in seconds, or a range `{low, high}`; rendering is charged by it. Plan fact: under which name Subclip takes it, if at all, is not published.
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
   * Lets AI plan the video, for a fee on each job. Not the field of the same name of a `clip` job, which is priced otherwise. Source: https://www.subclip.app/docs/cost/api
   */
  aiAnalysis?: boolean;
  /**
   * Lets AI look at the images and videos, charged for each. Left out with `aiAnalysis: true`, the page does not say whether it runs; say false to rule it out. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  visionAnalysis?: boolean;
  /**
   * How many images are uploaded, or a range `{low, high}`; vision analysis is charged for each. Plan fact: Subclip counts the uploads itself.
   */
  imageCount?:
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
   * How many videos are uploaded, or a range `{low, high}`; vision analysis, and by one reading audio analysis, is charged for each. Plan fact: Subclip counts the uploads itself.
   */
  videoCount?:
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
   * Lets AI listen to the uploaded audio files, charged for each. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  audioAnalysis?: boolean;
  /**
   * How many audio files are uploaded, or a range `{low, high}`; audio analysis is charged for each. Plan fact: Subclip counts the uploads itself.
   */
  audioFileCount?:
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
   * Searches background music by these words. The search is free, the music costs what `musicAdded` costs. Source: https://www.subclip.app/docs/cost/api
   */
  bgmQuery?: string;
  /**
   * Background music is added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  musicAdded?: boolean;
  /**
   * Sound effects are added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  effectsAdded?: boolean;
  /**
   * A spoken voiceover is added, charged by the rendered minute. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api
   */
  voiceoverAdded?: boolean;
  /**
   * Adds B-roll found in stock libraries; Subclip does not offer it through its API at present. Our name: Subclip publishes none. See https://www.subclip.app/docs/cost/api
   */
  stockBroll?: boolean;
}
