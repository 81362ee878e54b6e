import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expand } from "../../src/expand/index.js";
import { LongNumber } from "../../src/model/number.js";
import { CONTEXT, expandYaml, inShort } from "./expanding.js";

function planned(job: string): readonly { id: string; fields: object; origins: Record<string, string> }[] {
  const { batch, faults } = expandYaml(`provider: subclip\ndefaults: {dub: {voiceId: anna}}\njobs: [{id: keynote, type: dub, ${job}}]`);
  expect([faults.map(inShort), batch.incomplete]).toEqual([[], false]);
  return batch.jobs[0]!.planned.map(({ id, fields, matrixOrigins }) => ({
    id, fields, origins: Object.fromEntries([...(matrixOrigins ?? [])].map(([field, path]) => [field, path.join(".")])),
  }));
}
const ids = (job: string): string[] => planned(job).map(({ id }) => id);

describe("ids of planned jobs", () => {
  it.each<[string, string[]]>([
    ["sourceUrl: u", ["keynote"]],
    ["repeat: 1", ["keynote"]],
    ["repeat: 3", ["keynote[take=1]", "keynote[take=2]", "keynote[take=3]"]],
    ["matrix: {targetLanguage: [es, fr]}", ["keynote[targetLanguage=es]", "keynote[targetLanguage=fr]"]],
    ["matrix: {targetLanguage: [es]}, repeat: 2", ["keynote[targetLanguage=es,take=1]", "keynote[targetLanguage=es,take=2]"]],
    // Fields in an order of their own; the first field of the matrix turns slowest.
    ["matrix: {voiceId: [b, a], cloneVoice: [true, false]}", ["keynote[cloneVoice=true,voiceId=b]", "keynote[cloneVoice=false,voiceId=b]", "keynote[cloneVoice=true,voiceId=a]", "keynote[cloneVoice=false,voiceId=a]"]],
    ["matrix: {voiceId: ['a b', 'é', '😀', 'x=y', '1,5', '[z]', '%', A-z_0.9]}", ["a%20b", "%C3%A9", "%F0%9F%98%80", "x%3Dy", "1%2C5", "%5Bz%5D", "%25", "A-z_0.9"].map((value) => `keynote[voiceId=${value}]`)],
    ["matrix: {durationSeconds: [60, 61.5, 1e3]}", ["keynote[durationSeconds=60]", "keynote[durationSeconds=61.5]", "keynote[durationSeconds=1000]"]],
    ["matrix: {'a b': [1]}", ["keynote[a%20b=1]"]],
    ["matrix: [{as: es, targetLanguage: es}, {as: 2, targetLanguage: fr}, {as: 'lucía/1', targetLanguage: pt}]", ["keynote[es]", "keynote[2]", "keynote[luc%C3%ADa%2F1]"]],
    ["matrix: [{as: es, targetLanguage: es}], repeat: 2", ["keynote[es,take=1]", "keynote[es,take=2]"]],
  ])("%s", (job, expected) => expect(ids(job)).toEqual(expected));

  it("keep the digits of a number that a double cannot hold", () => {
    const value = { jobs: [{ id: "a", type: "subclip/dub", matrix: { durationSeconds: [new LongNumber("1.0000000000000001"), 1] } }] };
    expect(expand(value, CONTEXT).batch.jobs[0]!.planned.map(({ id }) => id)).toEqual(["a[durationSeconds=1.0000000000000001]", "a[durationSeconds=1]"]);
  });

  it("and costs do not depend on the order of the matrix's keys", () => {
    const axes = fc.uniqueArray(fc.constantFrom("targetLanguage", "voiceId", "sourceUrl", "x"), { minLength: 1 });
    const values = fc.uniqueArray(fc.oneof(fc.string(), fc.nat(9), fc.boolean()), { minLength: 1, maxLength: 4, selector: String });
    fc.assert(
      fc.property(axes, fc.array(values, { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (fields, lists, repeat) => {
        const idsOf = (order: readonly (typeof fields)[number][]): string[] => {
          const matrix = Object.fromEntries(order.map((field) => [field, lists[fields.indexOf(field)]]));
          return expand({ jobs: [{ id: "a", type: "subclip/dub", matrix, repeat }] }, CONTEXT).batch.jobs[0]!.planned.map(({ id }) => id);
        };
        const all = idsOf(fields);
        expect(all.length).toBe(fields.reduce((count, _, i) => count * lists[i]!.length, repeat));
        expect(new Set(all).size).toBe(all.length);
        expect(idsOf(fields.toReversed()).sort()).toEqual(all.sort());
        for (const id of all) expect(id).toMatch(/^[A-Za-z0-9._[\]=,%-]+$/);
      }),
    );
  });
});

describe("fields of planned jobs", () => {
  it("are the job's with those of the combination, which win over defaults", () => {
    expect(planned("sourceUrl: u, matrix: {voiceId: [ben, cleo]}")).toEqual([
      { id: "keynote[voiceId=ben]", fields: { voiceId: "ben", sourceUrl: "u" }, origins: { voiceId: "jobs.0.matrix.voiceId.0" } },
      { id: "keynote[voiceId=cleo]", fields: { voiceId: "cleo", sourceUrl: "u" }, origins: { voiceId: "jobs.0.matrix.voiceId.1" } },
    ]);
    expect(planned("matrix: [{as: es, targetLanguage: es}, {as: own, voiceId: ben}]")).toEqual([
      { id: "keynote[es]", fields: { voiceId: "anna", targetLanguage: "es" }, origins: { targetLanguage: "jobs.0.matrix.0.targetLanguage" } },
      { id: "keynote[own]", fields: { voiceId: "ben" }, origins: { voiceId: "jobs.0.matrix.1.voiceId" } },
    ]);
  });

  it("are shared by the takes of one combination, and by them only", () => {
    const [a, b, c, d] = expandYaml("jobs: [{id: a, type: subclip/dub, matrix: {voiceId: [x, y]}, repeat: 2}]").batch.jobs[0]!.planned;
    expect([a!.fields === b!.fields, b!.fields === c!.fields, c!.fields === d!.fields]).toEqual([true, false, true]);
  });

  it("that the job gives, too, are a fault each", () => {
    const { faults } = expandYaml("provider: subclip\ndefaults: {dub: {voiceId: anna}}\njobs: [{id: a, type: dub, sourceUrl: u, fields: {cloneVoice: true}, targetLanguage: null, matrix: {sourceUrl: [a], cloneVoice: [true], voiceId: [x], targetLanguage: [es]}}]");
    expect(faults.map(inShort)).toEqual(["schema/fieldInMatrix key jobs.0.sourceUrl field=sourceUrl", "schema/fieldInMatrix key jobs.0.fields.cloneVoice field=cloneVoice"]);
  });
});

describe("exclude", () => {
  it.each<[string, string[]]>([
    ["matrix: {voiceId: [a, b], targetLanguage: [es, fr]}, exclude: [{voiceId: a, targetLanguage: fr}]", ["es,voiceId=a", "es,voiceId=b", "fr,voiceId=b"]],
    ["matrix: {voiceId: [a, b], targetLanguage: [es, fr]}, exclude: [{voiceId: a}]", ["es,voiceId=b", "fr,voiceId=b"]],
    ["matrix: {voiceId: [a, b], targetLanguage: [es, fr]}, exclude: [{voiceId: a}, {targetLanguage: es}]", ["fr,voiceId=b"]],
    ["matrix: {voiceId: [a, b], targetLanguage: [es, fr]}, exclude: [{targetLanguage: fr}, {voiceId: a, targetLanguage: fr}]", ["es,voiceId=a", "es,voiceId=b"]],
    ["matrix: {voiceId: [a], targetLanguage: [es, 1, true]}, exclude: [{targetLanguage: 1}, {targetLanguage: true}]", ["es,voiceId=a"]],
  ])("%s", (job, left) => expect(ids(job)).toEqual(left.map((rest) => `keynote[targetLanguage=${rest}]`)));

  it("takes named combinations by name and by value", () => {
    const matrix = "matrix: [{as: es, targetLanguage: es}, {as: 2, targetLanguage: fr}, {as: own, voiceId: ben}]";
    expect(ids(`${matrix}, exclude: [{as: 2}]`)).toEqual(["keynote[es]", "keynote[own]"]);
    expect(ids(`${matrix}, exclude: [{targetLanguage: es}, {as: own, voiceId: ben}]`)).toEqual(["keynote[2]"]);
  });

  it.each<[string, string[]]>([
    ['exclude: [{targetLanguage: "1"}]', ["schema/excludesNothing value jobs.0.exclude.0"]],
    ["exclude: [{targetLanguage: es}, {targetLanguage: 2}]", ["schema/excludesNothing value jobs.0.exclude.1"]],
    ["exclude: [{targetLanguage: es}, {targetLanguage: 1}]", ["schema/excludesAll key jobs.0.exclude"]],
    ["exclude: [{voiceId: x}]", ["schema/excludesField key jobs.0.exclude.0.voiceId field=voiceId fields=`targetLanguage`"]],
  ])("with a matrix of es and 1, %s", (exclude, expected) => {
    const { batch, faults } = expandYaml(`jobs: [{id: a, type: subclip/dub, matrix: {targetLanguage: [es, 1]}, ${exclude}}]`);
    expect([faults.map(inShort), batch.incomplete, batch.jobs[0]!.planned.length]).toEqual([expected, true, 1]);
  });

  it("agrees with looking at every pair, whatever is excluded", () => {
    const value = fc.constantFrom(1, 2, "1", true);
    const entry = fc.dictionary(fc.constantFrom("a", "b", "c"), value, { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (exclude) => {
        const matrix = { a: [1, 2], b: [2, true], c: ["1", 2] };
        const combinations = matrix.a.flatMap((a) => matrix.b.flatMap((b) => matrix.c.map((c) => ({ a, b, c }) as Record<string, unknown>)));
        const matches = (one: Record<string, unknown>, all: Record<string, unknown>): boolean => Object.entries(one).every(([key, wanted]) => all[key] === wanted);
        const { batch } = expand({ jobs: [{ id: "a", type: "subclip/dub", matrix, exclude }] }, CONTEXT);
        const left = combinations.filter((all) => !exclude.some((one) => matches(one, all)));
        const sound = left.length > 0 && exclude.every((one) => combinations.some((all) => matches(one, all)));
        expect(batch.incomplete).toBe(!sound);
        if (sound) expect(batch.jobs[0]!.planned.map(({ fields }) => fields)).toEqual(left);
      }),
    );
  });
});
