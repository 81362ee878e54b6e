import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expand } from "../../src/expand/index.js";
import { CATALOG } from "../../src/generated/catalog.js";
import type { TaskInfo } from "../../src/model/catalog.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { nearest } from "../../src/model/near.js";
import { VIDU } from "../schemas/vidu.js";
import { WAYINVIDEO } from "../schemas/wayinvideo.js";
import { validateBatch, validateDefaults, validateFields } from "../../src/validate/index.js";

type Json = Record<string, unknown>;

/** Fields for which one of the wrong values is right. */
const LENIENT = ["project_name", "reframe_layout", "clip_indices"];

/** A sound job of each type with every field that does not get in another's way. */
const JOBS: Readonly<Record<string, Json>> = {
  "subclip/captions": { file: "a.mp4", projectId: "p", durationSeconds: 60, language: "en", templateId: "kinetic", aspectRatio: "9:16", placement: "top", faceTrack: true, outputFileName: "a.mp4", srtSupplied: false },
  "subclip/dub": { sourceUrl: "u", sourceMediaType: "video", durationSeconds: { low: 60, high: 90 }, targetLanguage: "es", transcriptSupplied: true, cloneVoice: true, multiSpeaker: false, preserveBackground: true },
  "subclip/clip": { videoUrl: "u", language: "en", aiAnalysis: false, segments: [{ startSeconds: 0, endSeconds: 5 }], youtubeTranscript: true, dynamicCaptions: true, clipCount: 3, durationSeconds: 600 },
  "subclip/tts": { input: { type: "text", text: "Hello." }, cloneVoice: true, referenceAudioObjectKey: "k", durationSeconds: 3 },
  "subclip/transcript": { url: "u", platform: "youtube", language: "en", format: "srt", durationSeconds: 61 },
  "subclip/render": { durationSeconds: 60, aiAnalysis: true, visionAnalysis: true, imageCount: 4, videoCount: { low: 1, high: 2 }, audioAnalysis: true, audioFileCount: 0, bgmQuery: "calm", musicAdded: true, effectsAdded: false, voiceoverAdded: true, stockBroll: false },
  "subclip/enhance": { file: "a.wav", projectId: "p", durationSeconds: 60, provider: "resemble", backgroundMusicSeparationEnabled: false },
  ...Object.fromEntries(Object.entries(VIDU).map(([task, job]) => [`vidu/${task}`, job])),
  // An empty name or layout is taken, and a list of numbers is what one of the wrong values is, too.
  ...Object.fromEntries(Object.entries(WAYINVIDEO).map(([task, job]) => [`wayinvideo/${task}`, Object.fromEntries(Object.entries(job).filter(([field]) => !LENIENT.includes(field)))])),
};

/** A change to one field of a job, and what it should be answered with. */
interface Mistake {
  readonly job: Json;
  readonly field: string;
  /** Rules of which one is right. */
  readonly rules: readonly string[];
  readonly at: "key" | "value";
  /** True when the answer should name the field, false when it can only name the key. */
  readonly near?: true;
}

/** Slips of the pen: a letter dropped, doubled or swapped with the next one, capitals, underscores. */
const SLIPS: Readonly<Record<string, (word: string, at: number) => string>> = {
  drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
  double: (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  swap: (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  capitals: (word) => word.toUpperCase(),
  snake: (word) => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
};

const without = (job: Json, field: string): Json => Object.fromEntries(Object.entries(job).filter(([key]) => key !== field));

function misspell(task: TaskInfo, job: Json, field: string, slip: string, at: number): Mistake | null {
  const key = SLIPS[slip]!(field, at % field.length);
  if (key === field || Object.hasOwn(task.fields, key)) return null;
  // A slip that makes one field look more like another is answered with that one.
  if (nearest(key, Object.keys(task.fields)) !== field) return null;
  const entries = Object.entries(job).map(([name, value]) => [name === field ? key : name, value]);
  return { job: Object.fromEntries(entries) as Json, field: key, rules: ["unknown-field"], at: "key", near: true };
}

function mistype(task: TaskInfo, job: Json, field: string, pick: number): Mistake {
  const wrong = {
    flag: ["yes", 2, "true", [], {}, "maybe"],
    length: ["3:00", "60", 0, -1, NaN, Infinity, 1e15, 1e-60, true, [], {}, { low: 2, high: 1 }, { low: 1 }, { low: 1, high: 2, most: 3 }, { lo: 1, high: 2 }],
    count: ["3", -1, 1.5, NaN, 1e18, true, [], {}, { low: 2, high: 1 }, { high: 2 }],
    number: ["3", true, [], {}],
    enum: ["vidu", "", 5, true, [], {}],
    text: [5, true, "", [], {}],
    object: ["text", 5, true, [], {}],
    list: ["text", 5, true, [], {}, [5], [{}], [[]]],
  }[task.fields[field]!.kind];
  return { job: { ...job, [field]: wrong[pick % wrong.length] }, field, rules: ["schema", "unknown-field"], at: "value" };
}

function findings(type: string, job: Json): { ruleId: string; path: string; at: string; data: string }[] {
  const batch = { topsheet: 1, jobs: [{ id: "a", type, ...job }] };
  const { batch: expanded, faults } = expand(batch, {
    file: "f", document: 0, catalog: CATALOG, parametersOf: () => [], currencies: ["subclip-credits"], plannedJobsLeft: 10,
  });
  const planned = expanded.jobs.flatMap((one) => one.planned);
  const all = [...validateBatch(batch, false, DEFAULT_LIMITS).faults, ...faults, ...validateDefaults(batch, false, DEFAULT_LIMITS), ...planned.flatMap((one) => validateFields(one, false, DEFAULT_LIMITS))];
  return all.map(({ ruleId, place, data }) => ({
    ruleId, path: place && "path" in place ? place.path.join(".") : "", at: place && "path" in place ? place.at : "", data: JSON.stringify(data),
  }));
}

describe.each(Object.keys(CATALOG.tasks))("any single mistake in a sound %s job is exactly one fault", (type) => {
  const task = CATALOG.tasks[type]!;
  const sound = JOBS[type]!;
  const fields = fc.constantFrom(...Object.keys(sound));

  it("has a sound job to begin with, and covers its fields", () => {
    expect(findings(type, sound)).toEqual([]);
    const alternatives = ["sourceObjectKey", "file", "voiceId", "projectId", "video_creation_id", "audio_url", "subjects", "videos", "area", "beast", ...LENIENT];
    expect(Object.keys(task.fields).filter((field) => !Object.hasOwn(sound, field) && !alternatives.includes(field))).toEqual([]);
  });

  it("a misspelt key, which also may be missing now", () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(...Object.keys(SLIPS)), fc.nat(30), (field, slip, at) => {
        const mistake = misspell(task, sound, field, slip, at);
        fc.pre(mistake !== null);
        const found = findings(type, mistake!.job);
        expect(found.map(({ ruleId, path, at: where }) => [ruleId, path, where])).toEqual([["unknown-field", `jobs.0.${mistake!.field}`, "key"]]);
        expect(found[0]!.data).toContain(`"near":"${field}"`);
      }),
      { numRuns: 300 },
    );
  });

  it("a field left out: one fault that names it, or none where it is not needed", () => {
    for (const field of Object.keys(sound)) {
      const found = findings(type, without(sound, field));
      expect(found.length).toBeLessThanOrEqual(1);
      for (const { data, path, at } of found) {
        expect([path, at]).toEqual(["jobs.0.id", "value"]);
        // Without `cloneVoice` it is the catalog voice that is missing.
        expect(data).toContain(field === "cloneVoice" ? "voiceId" : field);
      }
      if (task.fields[field]!.required) expect(found).toHaveLength(1);
    }
  });

  it("a wrong value", () => {
    fc.assert(
      fc.property(fields, fc.nat(30), (field, pick) => {
        const mistake = mistype(task, sound, field, pick);
        const found = findings(type, mistake.job);
        expect(found).toHaveLength(1);
        expect(mistake.rules).toContain(found[0]!.ruleId);
        expect(found[0]!.path.startsWith(`jobs.0.${field}`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("a key that nobody knows", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.jsonValue(), (key, value) => {
        fc.pre(!Object.hasOwn(task.fields, key) && !["id", "type", "labels", "matrix", "exclude", "repeat", "assume", "expectedCost", "deadline", "skip", "note", "fields"].includes(key));
        const found = findings(type, { ...sound, [key]: value });
        expect(found.map(({ ruleId, path, at }) => [ruleId, path, at])).toEqual([["unknown-field", `jobs.0.${key}`, "key"]]);
      }),
    );
  });
});

describe("any document", () => {
  it("is answered without a throw, and if it holds no sound batch, with a fault", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { batch, faults } = expand(value, { file: "f", document: 0, catalog: CATALOG, parametersOf: () => ["x"], currencies: ["subclip-credits"], plannedJobsLeft: 100 });
        const shape = validateBatch(value, false, DEFAULT_LIMITS).faults;
        validateDefaults(value, false, DEFAULT_LIMITS);
        for (const job of batch.jobs) for (const planned of job.planned) validateFields(planned, false, DEFAULT_LIMITS);
        expect(shape.length + faults.length).toBeGreaterThan(0);
      }),
    );
  });
});
