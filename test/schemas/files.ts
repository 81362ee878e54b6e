import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { readJobSchemas, readSchema, type Schema } from "../../scripts/generate/schema.js";
import { VIDU } from "./vidu.js";
import { WAYINVIDEO } from "./wayinvideo.js";

export const ROOT = join(__dirname, "../..");
export const JOBS = readJobSchemas(join(ROOT, "schemas/jobs"));

export function schemaFile(name: string): Schema {
  return readSchema(join(ROOT, name));
}

/** The editor's schema as an editor would use it; returns the errors, "" for none. */
const editor = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = editor.compile(schemaFile("dist/batch.schema.json"));
export function inEditor(batch: unknown): string {
  return validate(batch) ? "" : editor.errorsText(validate.errors);
}

/** YAML as the linter reads it, merge keys and all. */
export function yaml(text: string): Record<string, unknown> {
  return parse(text, { merge: true }) as Record<string, unknown>;
}

export function readYaml(path: string): Record<string, unknown> {
  return yaml(readFileSync(path, "utf8"));
}

export type Jobs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A job of each Subclip type with no mistake in it. */
const SUBCLIP: Jobs = {
  captions: { file: "a.mp4", durationSeconds: 60, language: "en", faceTrack: true, aspectRatio: "9:16" },
  dub: { sourceUrl: "https://cdn.example.com/a.mp4", sourceMediaType: "video", durationSeconds: { low: 60, high: 90 }, targetLanguage: "es" },
  clip: { videoUrl: "https://cdn.example.com/a.mp4", language: "en", segments: [{ startSeconds: 0, endSeconds: 9.5 }], dynamicCaptions: true },
  tts: { input: { type: "text", text: "Hello." }, voiceId: "anna", durationSeconds: 30 },
  transcript: { url: "https://x.com/a/1", platform: "x", language: "en", format: "srt", durationSeconds: 61 },
  render: { durationSeconds: 180, aiAnalysis: true, visionAnalysis: false, imageCount: 4, videoCount: { low: 0, high: 2 }, bgmQuery: "calm piano" },
  enhance: { file: "a.mp4", durationSeconds: 9375, provider: "resemble" },
};

/** A job of each type with no mistake in it, by full name. */
export const SOUND: Jobs = Object.fromEntries(
  Object.entries({ subclip: SUBCLIP, vidu: VIDU, wayinvideo: WAYINVIDEO }).flatMap(([provider, jobs]) => Object.entries(jobs).map(([task, job]) => [`${provider}/${task}`, job])),
);

/** The full name of a type; a short one is Subclip's. */
export function typeOf(name: string): string {
  return name.includes("/") ? name : `subclip/${name}`;
}

/** A sound job of a type with a change, written as YAML; null takes a field away. */
export function changed(name: string, change: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...SOUND[typeOf(name)], ...yaml(change) }).filter(([, value]) => value !== null));
}
