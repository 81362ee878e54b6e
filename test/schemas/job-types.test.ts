import { expect, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";
import { typeOf } from "./files.js";

/**
 * What the batch format promises of each Subclip type: `*` marks a plan fact or a name of ours, `†` a name that the
 * provider's documentation of the job does not confirm, `!` a required field.
 */
const TYPES: Record<string, { also: string; fields: string }> = {
  captions: {
    also: "dynamic-captions viral-captions",
    fields: "file* projectId† durationSeconds language templateId† aspectRatio† placement† faceTrack† outputFileName† srtSupplied*",
  },
  clip: {
    also: "clipping ai-clipping",
    fields: "videoUrl sourceObjectKey file* language aiAnalysis segments youtubeTranscript dynamicCaptions clipCount* durationSeconds*",
  },
  dub: {
    also: "dubbing ai-dubbing",
    fields:
      "sourceUrl sourceObjectKey file* sourceMediaType! durationSeconds! targetLanguage* transcriptSupplied* cloneVoice* multiSpeaker* preserveBackground*",
  },
  enhance: {
    also: "enhance-audio enhance-voice enhance-video",
    fields: "file* projectId durationSeconds provider backgroundMusicSeparationEnabled†",
  },
  render: {
    also: "media-render video-studio",
    fields:
      "durationSeconds* aiAnalysis visionAnalysis* imageCount* videoCount* audioAnalysis* audioFileCount* bgmQuery musicAdded* effectsAdded* voiceoverAdded* stockBroll*",
  },
  transcript: {
    also: "social-transcripts transcription",
    fields: "url sourceObjectKey file* platform language! format durationSeconds*",
  },
  tts: {
    also: "text-to-speech speech",
    fields: "input! voiceId cloneVoice referenceAudioObjectKey durationSeconds*",
  },
};

const RENDER = "resolution enable_caption caption_display cc_style_tpl enable_ai_hook ai_hook_script_style ai_hook_position";
const REFRAME = "enable_ai_reframe ratio reframe_layout";

/** The same of WayinVideo, by full name. */
const WAYINVIDEO: typeof TYPES = {
  "wayinvideo/clip": {
    also: "clipping ai-clipping",
    fields: `video_url file* project_name source_lang target_lang target_duration limit enable_export ${RENDER} ${REFRAME} enable_more_results enable_express_mode durationSeconds*`,
  },
  "wayinvideo/export": {
    also: "re-export clips-export",
    fields: `project_id! clip_indices target_lang ${RENDER} ai_hook_keywords† ai_hook_text_duration† ${REFRAME.replace(/\w+/g, "$&†")} durationSeconds*`,
  },
  "wayinvideo/find-moments": {
    also: "find-moment moments",
    fields: `video_url file* query! project_name source_lang target_lang target_duration† limit† enable_export ${`${RENDER} ${REFRAME}`.replace(/\w+/g, "$&†").replace(/\b(resolution|enable_caption|ratio)†/g, "$1")} durationSeconds*`,
  },
  "wayinvideo/summary": { also: "summarization video-summarization summaries", fields: "video_url file* source_lang target_lang durationSeconds*" },
  "wayinvideo/transcript": { also: "transcription video-transcription transcripts", fields: "video_url file* source_lang target_lang durationSeconds*" },
};

test.each(Object.entries({ ...TYPES, ...WAYINVIDEO }))("%s", (name, { also, fields }) => {
  const info = CATALOG.tasks[typeOf(name)]!;
  const marked = Object.entries(info.fields).map(
    ([name, field]) => `${name}${field.required ? "!" : ""}${field.planFact ? "*" : ""}${field.clientOnly ? "†" : ""}`,
  );
  expect({ also: info.aliases.join(" "), fields: marked.join(" ") }).toEqual({ also, fields });
});

test.each([["subclip", TYPES], ["wayinvideo", WAYINVIDEO]] as const)("the catalog holds these types of %s and no other", (provider, types) => {
  const known = Object.values(CATALOG.tasks).filter((task) => task.provider === provider);
  expect(known.map(({ type }) => type)).toEqual(Object.keys(types).map(typeOf));
  expect(CATALOG.providers).toContain(provider);
});

test("a description claims a name as the provider's exactly where it is documented", () => {
  const fields = Object.values(CATALOG.tasks).flatMap((task) => Object.entries(task.fields).map(([name, field]) => ({ name: `${task.type}.${name}`, ...field })));
  const claims = fields.map(({ name, description }) => `${name}: ${claimOf(description)}`);
  expect(claims).toEqual(fields.map(({ name, planFact, clientOnly }) => `${name}: ${planFact ? "plan fact" : clientOnly ? "seen elsewhere" : "documented"}`));
});

function claimOf(description: string): string {
  if (/Plan fact:|Our name:/.test(description)) return "plan fact";
  if (/ seen only (in|as) /.test(description)) return "seen elsewhere";
  return /https:\/\/(www\.subclip\.app\/docs|wayin\.ai\/(\w+\/)?api-docs|\S*\bvidu\.\w+)\//.test(description) ? "documented" : "nothing";
}
