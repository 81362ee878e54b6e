// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Burns animated captions into a video. Subclip's Dynamic Captions API, priced as "Viral Captions": https://www.subclip.app/docs/api/dynamic-captions
 */
export interface SubclipCaptions {
  /**
   * Path or name of the video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.
   */
  file?: string;
  /**
   * Project that the upload of the video returned. The upload's answer is documented (https://www.subclip.app/docs/api/dynamic-captions); that the job takes it under this name is seen only in Subclip's own client (https://github.com/proSamik/ios).
   */
  projectId?: string;
  /**
   * Length of the video in seconds, or a range `{low, high}`. Rendering is charged by it. Subclip takes it with the upload, as `video.durationSeconds`: https://www.subclip.app/docs/api/dynamic-captions
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
   * Language spoken in the video, as a code such as `en`, or `auto`. Used for transcription unless an SRT file is uploaded. Source: https://www.subclip.app/docs/api/dynamic-captions (the spelling of the codes is that of Subclip's own client).
   */
  language?: string;
  /**
   * Look of the captions. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `bold-clean` (its default), `ivory-spotlight`, `serif-storyteller`, `authority`, `minimalist`, `justified`, `minimalist-white`, `kinetic`, `kinetic-yellow` and `one-word`; Subclip may accept more.
   */
  templateId?: string;
  /**
   * Shape of the finished video. Write it in quotes: YAML 1.1 readers take a bare 9:16 for a number. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `9:16`, `16:9` and `1:1`; Subclip may accept more.
   */
  aspectRatio?: string;
  /**
   * Where the captions stand. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `top`, `middle` and `bottom`, and leaves the field out for none; Subclip may accept more.
   */
  placement?: string;
  /**
   * Keeps the speaker's face in the picture; costs extra by the minute, at least 1 credit (https://www.subclip.app/docs/cost/api). The name is seen only in Subclip's own client (https://github.com/proSamik/ios).
   */
  faceTrack?: boolean;
  /**
   * Name of the finished file. The name of this field is seen only in Subclip's own client (https://github.com/proSamik/ios), which always ends it in `.mp4`.
   */
  outputFileName?: string;
  /**
   * An SRT file is uploaded with the video and used instead of a transcription. Plan fact: Subclip sees it from the upload. The cost page charges the same either way: https://www.subclip.app/docs/cost/api
   */
  srtSupplied?: boolean;
}
