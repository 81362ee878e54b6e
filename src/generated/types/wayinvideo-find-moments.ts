// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Searches a video for the moments that a text describes and, if wanted, renders them. WayinVideo's find moments API, api/v2: https://wayin.ai/es/api-docs/find-moments
 */
export interface WayinvideoFindMoments {
  /**
   * Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/es/api-docs/find-moments
   */
  video_url?: string;
  /**
   * Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.
   */
  file?: string;
  /**
   * What to look for, short and complete in itself, best in English. Source: https://wayin.ai/es/api-docs/find-moments
   */
  query: string;
  /**
   * Name of the project. Source: https://wayin.ai/es/api-docs/find-moments
   */
  project_name?: string;
  /**
   * Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/es/api-docs/find-moments
   */
  source_lang?: string;
  /**
   * Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/es/api-docs/find-moments
   */
  target_lang?: string;
  /**
   * Length of the clips, from and to in seconds. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  target_duration?: "DURATION_0_30" | "DURATION_0_90" | "DURATION_30_60" | "DURATION_60_90" | "DURATION_90_180" | "DURATION_180_300";
  /**
   * Most clips. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  limit?: number;
  /**
   * Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/es/api-docs/find-moments
   */
  enable_export?: boolean;
  /**
   * Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments
   */
  resolution?: "SD_480" | "HD_720" | "FHD_1080" | "QHD_2K" | "UHD_4K";
  /**
   * Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments
   */
  enable_caption?: boolean;
  /**
   * Which languages the captions show. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  caption_display?: "both" | "original" | "translation";
  /**
   * Id of the caption style. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  cc_style_tpl?: string;
  /**
   * Adds a hook written by AI to the rendered clips. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  enable_ai_hook?: boolean;
  /**
   * Tone of the hook. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  ai_hook_script_style?:
    | "serious"
    | "casual"
    | "informative"
    | "conversational"
    | "humorous"
    | "parody"
    | "inspirational"
    | "dramatic"
    | "empathetic"
    | "persuasive"
    | "neutral"
    | "excited"
    | "calm";
  /**
   * Where the hook stands. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  ai_hook_position?: "beginning" | "end";
  /**
   * Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  enable_ai_reframe?: boolean;
  /**
   * Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/es/api-docs/find-moments
   */
  ratio?: "RATIO_9_16" | "RATIO_1_1" | "RATIO_4_5" | "RATIO_16_9";
  /**
   * How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  reframe_layout?:
    "Auto" | "Full" | "Fit" | "Grid 4" | "Split 2" | "Trio" | "PiP" | "OTS" | "Screen First" | "Gameplay A" | "Gameplay B" | "";
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
