/** A source in one language, for results in another. */
const SOURCE = { video_url: "https://www.youtube.com/watch?v=abc", source_lang: "en", target_lang: "zh-cn", durationSeconds: 600 };

/** What is done to rendered clips, in full. */
const RENDER = {
  resolution: "UHD_4K",
  enable_caption: true,
  caption_display: "both",
  cc_style_tpl: "temp-static-2",
  enable_ai_hook: true,
  ai_hook_script_style: "excited",
  ai_hook_position: "end",
  enable_ai_reframe: true,
  ratio: "RATIO_9_16",
  reframe_layout: "Split 2",
};

/** A job of each WayinVideo type with no mistake in it. */
export const WAYINVIDEO: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  clip: {
    ...SOURCE,
    project_name: "",
    target_duration: "DURATION_30_60",
    limit: 5,
    enable_export: true,
    ...RENDER,
    enable_more_results: true,
    enable_express_mode: true,
    durationSeconds: { low: 600, high: 660.5 },
  },
  "find-moments": { ...SOURCE, video_url: "file_abc123", query: "product demo", project_name: "demo", target_duration: "DURATION_0_30", limit: 3, enable_export: true, ...RENDER },
  summary: SOURCE,
  transcript: SOURCE,
  export: { project_id: "proj_1", clip_indices: [0, 2], target_lang: "ja", ...RENDER, ai_hook_keywords: "free", ai_hook_text_duration: 3000, durationSeconds: 600 },
};
