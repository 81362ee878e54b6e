import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Document, parseAllDocuments } from "yaml";
import { batch as validateBatch } from "../../src/generated/validators/batch.js";
import { JOB_VALIDATORS } from "../../src/generated/validators/jobs.js";
import { CATALOG } from "../../src/generated/catalog.js";
import { editorSchema } from "../../scripts/generate/editor.js";
import type { JobSchema } from "../../scripts/generate/schema.js";
import { changed, inEditor, JOBS, readYaml, ROOT, schemaFile, SOUND, yaml } from "./files.js";
import { ALSO_SOUND, MISTAKES } from "./mistakes.js";

/** A batch of one job. */
function batchOf(type: string, job: object, more: object = { provider: "subclip" }): object {
  return { topsheet: 1, ...more, jobs: [{ id: "a", type, ...job }] };
}

describe("accepts", () => {
  const NAMES = Object.entries(SOUND).flatMap(([type, job]) => {
    const { provider, task, aliases } = CATALOG.tasks[type]!;
    return [task, ...aliases].map((name) => [`${provider}/${name}`, name, provider, job] as const);
  });

  test.each(NAMES)("a sound job under the name %s", (full, name, provider, job) => {
    expect(inEditor(batchOf(name, job, { provider }))).toBe("");
    expect(inEditor(batchOf(full, job))).toBe("");
    expect(inEditor(batchOf(full, job, {}))).toBe("");
    expect(inEditor(batchOf(name, job, { provider, defaults: { [name]: job } }))).toBe("");
  });

  test.each(ALSO_SOUND)("a sound %s with %s", (task, change) => {
    expect(inEditor(batchOf(task, changed(task, change)))).toBe("");
    expect(inEditor(batchOf(task, { fields: changed(task, change) }))).toBe("");
  });

  const SUPPLIED: [how: string, batch: string][] = [
    ["defaults supply what is required", "{defaults: {dub: {sourceMediaType: video, durationSeconds: 60, file: a.mp4}}, jobs: [{id: a, type: dub}]}"],
    ["null takes a default away", "{defaults: {dub: {targetLanguage: es, cloneVoice: null}}, jobs: [{id: a, type: ai-dubbing, targetLanguage: null, durationSeconds: null}]}"],
    ["a matrix supplies fields", "{jobs: [{id: a, type: dub, matrix: {durationSeconds: [60, 90.5], sourceMediaType: [video, audio], cloneVoice: [true, false]}, exclude: [{sourceMediaType: audio, cloneVoice: true}]}]}"],
    ["a named matrix supplies fields", "{jobs: [{id: a, type: tts, matrix: [{as: es, voiceId: lucia}, {as: 2, voiceId: anna, durationSeconds: 5}], exclude: [{as: es}]}]}"],
    ["a merge key supplies fields", "{jobs: [&a {id: a, type: dub, file: a.mp4}, {<<: *a, id: b, targetLanguage: es}]}"],
    ["keys have nothing behind them", "{name: null, labels: null, budget: {subclip-credits: null, USD: {limit: 5, warnAt: null}}, defaults: {dub: null}, assume: {clip: {pipelineCredits: null}}, jobs: [{id: a, type: clip, labels: {a: null}, matrix: null, exclude: null, repeat: null, assume: null, expectedCost: null, deadline: null, skip: null, note: null, fields: null}]}"],
    ["labels and assumptions everywhere", "{labels: {a: b}, assume: {clip: {pipelineCredits: 5}, subclip/tts: {charactersPerMinute: {low: 800, high: 900, reason: r}}}, defaults: {clip: {labels: {a: null}, assume: {pipelineCredits: null}}}, jobs: [{id: a, type: clip, labels: {c: d}, assume: {pipelineCredits: {low: 1, high: 2}}}]}"],
    ["every other envelope key", "{name: n, budget: {subclip-credits: {limit: 60, warnAt: 80%, perJob: 5}, USD: 3}, jobs: [{id: a, type: clip, repeat: 2, expectedCost: {low: 1, high: 2}, deadline: 2026-11-30, skip: later, note: n, fields: {segments: null}}]}"],
  ];

  test("a batch with everything in its usual place", () => {
    const batch = `
topsheet: 1
name: spring-launch
provider: subclip
labels: {campaign: spring}
budget:
  subclip-credits: {limit: 60, warnAt: 80%}
defaults:
  dub: {sourceMediaType: video}
assume:
  clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}
jobs:
  - id: keynote
    type: dub
    sourceUrl: https://cdn.example.com/keynote.mp4
    durationSeconds: 180
    cloneVoice: true
    preserveBackground: true
    matrix:
      targetLanguage: [es, fr]
  - id: teaser-voice
    type: tts
    input: {type: text, text: Two minutes of your time.}
    voiceId: anna
    durationSeconds: 30
    expectedCost: 3
  - id: podcast-clips
    type: clip
    videoUrl: https://www.youtube.com/watch?v=abc
    language: en
    aiAnalysis: true
    youtubeTranscript: true
`;
    expect(inEditor(yaml(batch))).toBe("");
    expect(validateBatch(yaml(batch))).toBe(true);
  });

  test.each(SUPPLIED)("a batch where %s", (_, batch) => {
    expect(inEditor({ topsheet: 1, provider: "subclip", ...yaml(batch) })).toBe("");
  });

  const examples = readdirSync(`${ROOT}/examples`).filter((folder) => !["mistakes", "fixes", "formats"].includes(folder));
  const files = examples.flatMap((folder) => readdirSync(`${ROOT}/examples/${folder}`).filter((name) => name.endsWith(".batch.yaml")).map((name) => `${folder}/${name}`));
  test.each(files)("the example %s", (file) => {
    const documents = parseAllDocuments(readFileSync(`${ROOT}/examples/${file}`, "utf8"), { merge: true }) as Document[];
    expect(documents.map((document) => inEditor(document.toJS()))).toEqual(documents.map(() => ""));
  });

  // Fields of a team's own provider are not known here; those of the others in the same batch are.
  test.each([
    ["{provider: acme, jobs: [{id: a, type: grade, lok: film}, {id: b, type: acme/grade}, {id: c, type: subclip/dub, targetLanguage: es}]}"],
    ["{provider: acme, defaults: {grade: {look: film}}, assume: {acme/grade: {perMinute: 2}}, jobs: [{id: a, type: grade}]}"],
    ["{provider: subclip, jobs: [{id: a, type: acme/grade, look: film}]}"],
    ["{jobs: [{id: a, type: acme/grade, look: film}]}"],
  ])("%s", (batch) => {
    expect(inEditor({ topsheet: 1, ...yaml(batch) })).toBe("");
  });

  const CASES = `${ROOT}/../shared/cases/subclip-worked-examples.batch.yaml`;
  test.skipIf(!existsSync(CASES))("the worked examples of ../shared, as the validators do", () => {
    const batch = readYaml(CASES);
    expect(inEditor(batch)).toBe("");
    expect(validateBatch(batch)).toBe(true);
  });
});

describe("refuses", () => {
  test.each(MISTAKES.filter(([, , , editor]) => editor === "refuses"))("%s with %s", (task, change) => {
    const job = changed(task, change);
    expect(inEditor(batchOf(task, job))).not.toBe("");
    expect(inEditor(batchOf(task, { fields: job }))).not.toBe("");
    expect(inEditor(batchOf(task, {}, { provider: "subclip", defaults: { [task]: job } }))).not.toBe("");
  });

  const WRONG: [batch: string][] = [
    ["{jobs: [{id: a, type: dub}]}"],
    ["{provider: vidu, jobs: [{id: a, type: dub}]}"],
    ["{provider: acme, jobs: [{id: a, type: subclip/dub, voiceId: x}]}"],
    ["{provider: acme, jobs: [{id: a, type: grade, repeat: two}]}"],
    ["{jobs: [{id: a, type: grade}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dubb}]}"],
    ["{provider: subclip, jobs: [{id: a, type: vidu/dub}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, repeat: two}]}"],
    ["{provider: subclip, jobs: [{id: a, type: nothing, repeat: two}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, provider: vidu}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, labels: {a: 5}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {voiceId: [a]}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {targetLanguage: es}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {targetLanguage: []}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {targetLanguage: [es, es]}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {targetLanguage: [null]}}]}"],
    ["{provider: null, jobs: [{id: a, type: dub}]}"],
    ["{provider: subclip, jobs: [{id: null, type: dub}]}"],
    ["{provider: subclip, jobs: [{id: a, type: null}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, expectedCost: {low: 1, high: null}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: [{as: es, targetLanguage: null}]}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {sourceMediaType: [movie]}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {durationSeconds: [0]}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: tts, matrix: {input: [{type: text}]}}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: [{as: es, voiceId: lucia}]}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, matrix: {targetLanguage: [es]}, exclude: [{language: es}]}]}"],
    ["{provider: subclip, jobs: [{id: a, type: dub, fields: {repeat: 2}}]}"],
    ["{provider: subclip, defaults: {dub: {voiceId: anna}}, jobs: [{id: a, type: dub}]}"],
    ["{provider: subclip, defaults: {dub: {repeat: 2}}, jobs: [{id: a, type: dub}]}"],
    ["{provider: subclip, defaults: {dubb: {}}, jobs: [{id: a, type: dub}]}"],
    ["{defaults: {dub: {}}, jobs: [{id: a, type: subclip/dub}]}"],
    ["{provider: subclip, assume: {clip: {pipelineCredits: many}}, jobs: [{id: a, type: dub}]}"],
    ["{provider: subclip, assume: {dubb: {}}, jobs: [{id: a, type: dub}]}"],
    ["{provider: subclip, budget: {subclip-credits: {limt: 5}}, jobs: [{id: a, type: dub}]}"],
    ["{provider: subclip, jbos: [], jobs: [{id: a, type: dub}]}"],
  ];

  test.each(WRONG)("%s", (batch) => {
    expect(inEditor({ topsheet: 1, ...yaml(batch) })).not.toBe("");
  });
});

describe("with a second provider that has a type of the same name", () => {
  const other: JobSchema = {
    provider: "other",
    task: "dub",
    aliases: ["voice-over"],
    schema: { title: "Dub", description: "Dubs.", type: "object", properties: { voice: { type: "string", description: "A voice." } }, additionalProperties: false },
  };
  const schema = editorSchema(schemaFile("schemas/batch.schema.json"), [other, ...JOBS], { currencies: [], parameters: {} });
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

  const BATCHES: [batch: string, sound: boolean][] = [
    ["{provider: other, jobs: [{id: a, type: dub, voice: x}, {id: b, type: subclip/dub, targetLanguage: es}]}", true],
    ["{provider: subclip, jobs: [{id: a, type: other/voice-over, voice: x}, {id: b, type: dub, targetLanguage: es}]}", true],
    ["{jobs: [{id: a, type: other/dub, voice: x}, {id: b, type: subclip/dub, targetLanguage: es}]}", true],
    ["{provider: other, defaults: {dub: {voice: x}, subclip/tts: {voiceId: anna}}, jobs: [{id: a, type: dub}]}", true],
    ["{provider: other, jobs: [{id: a, type: dub, targetLanguage: es}]}", false],
    ["{provider: subclip, jobs: [{id: a, type: dub, voice: x}]}", false],
    ["{provider: other, jobs: [{id: a, type: tts}]}", false],
    ["{provider: subclip, jobs: [{id: a, type: voice-over}]}", false],
    ["{provider: other, defaults: {tts: {}}, jobs: [{id: a, type: dub}]}", false],
  ];

  test.each(BATCHES)("%s: %s", (batch, sound) => {
    expect(validate({ topsheet: 1, ...yaml(batch) })).toBe(sound);
  });
});

/** Errors that are about a field which is there; what is missing is the linter's. */
function hasWrongField(type: string, fields: object): boolean {
  if (JOB_VALIDATORS[type]!(fields)) return false;
  return JOB_VALIDATORS[type]!.errors!.some(({ schemaPath }) => !/^#\/(required|allOf)|^#\/properties\/input\/allOf/.test(schemaPath));
}

const value = fc.oneof(
  fc.constantFrom<unknown>("video", "audio", "x", "public", "srt", "cleanvoice", "", "a", true, false, 0, -1, 1, 60.5, Number.NaN, [], {}),
  fc.record({ low: fc.constantFrom<unknown>(0, 1, 2.5, "1"), high: fc.constantFrom<unknown>(3, -1) }, { requiredKeys: [] }),
  fc.record({ type: fc.constantFrom("text", "srt", "transcript", "txt"), text: fc.constantFrom<unknown>("Hi.", 5), content: fc.constantFrom("1") }, { requiredKeys: [] }),
  fc.array(fc.record({ startSeconds: fc.constantFrom<unknown>(0, -1, "0"), endSeconds: fc.constant(5), text: fc.constant("Hi.") }, { requiredKeys: ["startSeconds"] }), { maxLength: 2 }),
);

test("the editor refuses a job's fields exactly where the validator finds one of them wrong", () => {
  const anyJob = fc.constantFrom(...Object.values(CATALOG.tasks)).chain((task) =>
    fc.record({
      type: fc.constant(task.type),
      fields: fc.dictionary(fc.constantFrom(...Object.keys(task.fields), "voiceId", "nothing"), value, { maxKeys: 3 }),
    }),
  );
  let [refused, accepted] = [0, 0];
  fc.assert(
    fc.property(anyJob, ({ type, fields }) => {
      const wrong = hasWrongField(type, fields);
      expect(inEditor(batchOf(type, fields)) !== "").toBe(wrong);
      if (wrong) refused++;
      else accepted++;
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(refused, accepted)).toBeGreaterThan(300);
});
