import { expect, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";

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

test.each(Object.entries(TYPES))("%s", (task, { also, fields }) => {
  const info = CATALOG.tasks[`subclip/${task}`]!;
  const marked = Object.entries(info.fields).map(
    ([name, field]) => `${name}${field.required ? "!" : ""}${field.planFact ? "*" : ""}${field.clientOnly ? "†" : ""}`,
  );
  expect({ also: info.aliases.join(" "), fields: marked.join(" ") }).toEqual({ also, fields });
});

test("the catalog holds these types and no other", () => {
  expect(Object.keys(CATALOG.tasks)).toEqual(Object.keys(TYPES).map((task) => `subclip/${task}`));
  expect(CATALOG.providers).toEqual(["subclip"]);
});

test("a description claims a name as the provider's exactly where it is documented", () => {
  const fields = Object.values(CATALOG.tasks).flatMap((task) => Object.entries(task.fields).map(([name, field]) => ({ name: `${task.task}.${name}`, ...field })));
  const claims = fields.map(({ name, description }) => `${name}: ${claimOf(description)}`);
  expect(claims).toEqual(fields.map(({ name, planFact, clientOnly }) => `${name}: ${planFact ? "plan fact" : clientOnly ? "seen elsewhere" : "documented"}`));
});

function claimOf(description: string): string {
  if (/Plan fact:|Our name:/.test(description)) return "plan fact";
  if (/ seen only (in|as) /.test(description)) return "seen elsewhere";
  return description.includes("https://www.subclip.app/docs/") ? "documented" : "nothing";
}
