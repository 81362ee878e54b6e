// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/**
 * Renders clips that an earlier clipping or find-moments task found. WayinVideo's clips export API, api/v2: https://wayin.ai/api-docs/clips-export
 */
export interface WayinvideoExport {
  /**
   * Id of the clipping or find-moments task whose clips are rendered. Source: https://wayin.ai/api-docs/clips-export
   */
  project_id: string;
  /**
   * Which clips to render, counted from 0; left out, every clip of the project. Source: https://wayin.ai/api-docs/clips-export
   */
  clip_indices?: number[];
  /**
   * Language of titles and captions, as a code such as `en`; left out, that of the task. Source: https://wayin.ai/api-docs/clips-export
   */
  target_lang?: string;
  /**
   * Size of the rendered clips. Source: https://wayin.ai/api-docs/clips-export
   */
  resolution?: "SD_480" | "HD_720" | "FHD_1080" | "QHD_2K" | "UHD_4K";
  /**
   * Puts captions on the rendered clips. Source: https://wayin.ai/api-docs/clips-export
   */
  enable_caption?: boolean;
  /**
   * Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export
   */
  caption_display?: "both" | "original" | "translation";
  /**
   * Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export
   */
  cc_style_tpl?: string;
  /**
   * Adds a hook written by AI to the rendered clips. Source: https://wayin.ai/api-docs/clips-export
   */
  enable_ai_hook?: boolean;
  /**
   * Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export
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
   * Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export
   */
  ai_hook_position?: "beginning" | "end";
  /**
   * Words that the hook is to hold. The name is seen only in WayinVideo's own client.
   */
  ai_hook_keywords?: string;
  /**
   * How long the hook stands, in milliseconds. The name is seen only in WayinVideo's own client.
   */
  ai_hook_text_duration?: number;
  /**
   * Cuts the picture to the shape in `ratio`, following what matters in it. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  enable_ai_reframe?: boolean;
  /**
   * Shape of the rendered clips. Giving it asks for reframing. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  ratio?: "RATIO_9_16" | "RATIO_1_1" | "RATIO_4_5" | "RATIO_16_9";
  /**
   * How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.
   */
  reframe_layout?:
    "Auto" | "Full" | "Fit" | "Grid 4" | "Split 2" | "Trio" | "PiP" | "OTS" | "Screen First" | "Gameplay A" | "Gameplay B" | "";
  /**
   * Length of the source in seconds, or a range `{low, high}`. Plan fact: no charge for an export is known to depend on it.
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
