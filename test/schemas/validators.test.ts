import { describe, expect, test } from "vitest";
import { batch as validateBatch } from "../../src/generated/validators/batch.js";
import { JOB_VALIDATORS } from "../../src/generated/validators/jobs.js";
import type { ShapeError, Validator } from "../../src/generated/validators/types.js";
import { changed, SOUND, typeOf, yaml } from "./files.js";
import { ALSO_SOUND, MISTAKES } from "./mistakes.js";

/** The errors of a value, without those that only say which branch of a group was tried. */
function errorsOf(validate: Validator, value: unknown): string[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.filter(({ keyword, schemaPath }) => keyword !== "if" && !schemaPath.includes("/anyOf/")).map(inWords);
}

function inWords({ keyword, instancePath, params, parentSchema }: ShapeError): string {
  const { oneOf } = (parentSchema["x-topsheet"] ?? {}) as { oneOf?: string[] };
  const more = params["missingProperty"] ?? params["additionalProperty"] ?? oneOf?.join(", ");
  return [keyword, instancePath, ...(more === undefined ? [] : [more])].join(" ");
}

describe("jobs", () => {
  test.each(Object.entries(SOUND))("a sound %s", (task, job) => {
    expect(errorsOf(JOB_VALIDATORS[typeOf(task)]!, job)).toEqual([]);
  });

  test.each(ALSO_SOUND)("a sound %s with %s", (task, change) => {
    expect(errorsOf(JOB_VALIDATORS[typeOf(task)]!, changed(task, change))).toEqual([]);
  });

  test.each(MISTAKES)("%s with %s is one error: %s", (task, change, error) => {
    expect(errorsOf(JOB_VALIDATORS[typeOf(task)]!, changed(task, change))).toEqual([error]);
  });

  test("an error carries the description and the annotations of its field", () => {
    const validate = JOB_VALIDATORS["subclip/dub"]!;
    validate({ ...SOUND["subclip/dub"], targetLanguage: 5 });
    const [error] = validate.errors!;
    expect(error!.data).toBe(5);
    expect(error!.parentSchema).toMatchObject({ description: expect.stringMatching(/^Language to dub into/), "x-topsheet": { planFact: true } });
  });
});

const BATCH = "{topsheet: 1, jobs: [{id: a, type: dub}]}";
const ENVELOPES: [change: string, errors: string[]][] = [
  ["{}", []],
  ["{name: x, provider: anything, labels: {a: b}, budget: {USD: 5, c: {limit: 1.5, warnAt: 80%, perJob: 2}}}", []],
  ["{defaults: {dub: {sourceMediaType: video, labels: {a: b}, assume: {x: 1}}}, assume: {clip: {x: 1, y: {low: 1, high: 2, reason: r}}}}", []],
  ["{topsheet: null}", ["required  topsheet"]],
  ["{topsheet: 2}", ["enum /topsheet"]],
  ["{topsheet: '1'}", ["enum /topsheet"]],
  ["{jobs: null}", ["required  jobs"]],
  ["{jobs: []}", ["minItems /jobs"]],
  ["{jobs: {a: {type: dub}}}", ["type /jobs"]],
  ["{bugdet: {}}", ["additionalProperties  bugdet"]],
  ["{labels: {a: 1}}", ["type /labels/a"]],
  ["{budget: 60}", ["type /budget"]],
  ["{budget: {c: -1}}", ["minimum /budget/c"]],
  ["{budget: {c: '60'}}", ["type /budget/c"]],
  ["{budget: {c: {}}}", ["minProperties /budget/c"]],
  ["{budget: {c: {limit: 60, warnAt: 0.8}}}", ["type /budget/c/warnAt"]],
  ["{budget: {c: {limit: 60, warnAt: 120%}}}", ["pattern /budget/c/warnAt"]],
  ["{budget: {c: {limt: 60}}}", ["additionalProperties /budget/c limt"]],
  ["{assume: {clip: {x: {low: 1}}}}", ["required /assume/clip/x high"]],
  ["{assume: {clip: 5}}", ["type /assume/clip"]],
];

test.each(ENVELOPES)("a batch with %s", (change, errors) => {
  const merged = Object.entries({ ...yaml(BATCH), ...yaml(change) }).filter(([, value]) => value !== null);
  expect(errorsOf(validateBatch, Object.fromEntries(merged))).toEqual(errors);
});

const JOB_ENVELOPES: [change: string, errors: string[]][] = [
  ["{labels: {a: b}, repeat: 3, expectedCost: {low: 1, high: 2}, skip: later, note: hm, fields: {a: 1}, anything: [1]}", []],
  ["{deadline: 2026-11-30}", []],
  ["{deadline: '2026-11-30T18:00:00+01:00'}", []],
  ["{matrix: {a: [1, x, true]}, exclude: [{a: 1}]}", []],
  ["{matrix: [{as: es, a: 1}, {as: 2}]}", []],
  ["{id: null}", ["required /jobs/0 id"]],
  ["{id: a b}", ["pattern /jobs/0/id"]],
  ["{id: 5}", ["type /jobs/0/id"]],
  ["{type: null}", ["required /jobs/0 type"]],
  ["{repeat: 0}", ["minimum /jobs/0/repeat"]],
  ["{repeat: 1.5}", ["type /jobs/0/repeat"]],
  ["{expectedCost: -1}", ["minimum /jobs/0/expectedCost"]],
  ["{expectedCost: {low: 1, high: 2, reason: r}}", ["additionalProperties /jobs/0/expectedCost reason"]],
  ["{deadline: soon}", ["pattern /jobs/0/deadline"]],
  ["{deadline: 2026-13-01}", ["pattern /jobs/0/deadline"]],
  ["{deadline: 2026}", ["type /jobs/0/deadline"]],
  ["{skip: true}", ["type /jobs/0/skip"]],
  ["{skip: ''}", ["minLength /jobs/0/skip", "pattern /jobs/0/skip"]],
  ["{skip: nO}", ["pattern /jobs/0/skip"]],
  ["{skip: no voice yet}", []],
  ["{matrix: es}", ["type /jobs/0/matrix"]],
  ["{matrix: {}}", ["minProperties /jobs/0/matrix"]],
  ["{matrix: []}", ["minItems /jobs/0/matrix"]],
  ["{matrix: {a: []}}", ["minItems /jobs/0/matrix/a"]],
  ["{matrix: {a: es}}", ["type /jobs/0/matrix/a"]],
  ["{matrix: {a: [[es]]}}", ["type /jobs/0/matrix/a/0"]],
  ["{matrix: {a: [null]}}", ["type /jobs/0/matrix/a/0"]],
  ["{matrix: [{a: 1}]}", ["required /jobs/0/matrix/0 as"]],
  ["{exclude: [{}]}", ["minProperties /jobs/0/exclude/0"]],
  ["{exclude: {a: 1}}", ["type /jobs/0/exclude"]],
  ["{fields: [1]}", ["type /jobs/0/fields"]],
];

test.each(JOB_ENVELOPES)("a job with %s", (change, errors) => {
  const job = Object.fromEntries(Object.entries({ id: "a", type: "dub", ...yaml(change) }).filter(([, value]) => value !== null));
  expect(errorsOf(validateBatch, { topsheet: 1, jobs: [job] })).toEqual(errors);
});
