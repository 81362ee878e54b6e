// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Cleans up the sound of a recording or a video. Subclip's Enhance Voice API, priced as "Enhance Audio": https://www.subclip.app/docs/api/enhance-voice
 */
export interface SubclipEnhance {
  /**
   * Path or name of the recording or video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.
   */
  file?: string;
  /**
   * Project that the upload returned; it serves upload, job, status and download alike. Source: https://www.subclip.app/docs/api/enhance-voice
   */
  projectId?: string;
  /**
   * Length of the recording in seconds, or a range `{low, high}` while it is not known; the price depends on it alone. Subclip measures the file and refuses a job whose value differs from its own. Source: https://www.subclip.app/docs/api/enhance-voice
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
   * Engine that does the work; the price is the same. `cleanvoice` is the one for a video that is to stay a video. Source: https://www.subclip.app/docs/api/enhance-voice
   */
  provider?: "cleanvoice" | "resemble";
  /**
   * Takes background music out of the recording; Subclip has switched this off for its API (https://www.subclip.app/docs/cost/api). The name is seen only as a parameter of Subclip's quota query (/api/v1/quota); its documentation of the job does not confirm it.
   */
  backgroundMusicSeparationEnabled?: boolean;
}
