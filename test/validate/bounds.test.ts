import { describe, expect, it } from "vitest";
import { expand } from "../../src/expand/index.js";
import { CATALOG } from "../../src/generated/catalog.js";
import type { Batch } from "../../src/model/batch.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { fill } from "../../src/model/message.js";
import { validateBatch, validateDefaults, validateFields } from "../../src/validate/index.js";
import { RULES } from "./checking.js";

/** Checks a value that no file of a sensible size would hold; what is looked at here also ends within the time of a test. */
function checkValue(value: unknown, plannedJobs = DEFAULT_LIMITS.plannedJobs): { names: string[]; batch: Batch; room: number } {
  const limits = { ...DEFAULT_LIMITS, plannedJobs };
  const { batch, faults, room } = expand(value, { file: "f", document: 0, catalog: CATALOG, parametersOf: () => [], currencies: ["subclip-credits"], plannedJobsLeft: plannedJobs });
  const all = [...validateBatch(value, false, limits).faults, ...faults, ...validateDefaults(value, false, limits)];
  for (const job of batch.jobs) for (const planned of job.planned) all.push(...validateFields(planned, false, limits));
  for (const { ruleId, messageId, data } of all) {
    const { message } = fill(RULES.get(ruleId)!.messages[messageId]!, data);
    expect(message.length).toBeLessThan(2000);
  }
  return { names: all.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`), batch, room };
}

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const keys = (n: number, value: unknown = 1): Record<string, unknown> => Object.fromEntries(count(n).map((i) => [`key${i}`, value]));
const dub = (more: object): object => ({ id: "a", type: "subclip/dub", sourceUrl: "u", sourceMediaType: "video", durationSeconds: 60, ...more });
const batch = (...jobs: unknown[]): object => ({ topsheet: 1, jobs });

describe("what would not fit into a run is refused before it is expanded", () => {
  it.each([
    ["a billion combinations", { matrix: Object.fromEntries(count(9).map((i) => [`f${i}`, count(10)])) }, "tooManyJobs"],
    ["more combinations than there are atoms", { matrix: Object.fromEntries(count(200).map((i) => [`f${i}`, count(10)])) }, "tooManyJobs"],
    ["a billion takes", { repeat: 1e9 }, "tooManyJobs"],
    ["a name of a megabyte, many times", { id: "n".repeat(1e6), repeat: 1000 }, "tooLargeJobs"],
    ["a value of a megabyte, many times", { matrix: { targetLanguage: ["x".repeat(1e6)], voice: count(1000) } }, "tooLargeJobs"],
    ["a thousand unknown fields, many times", { ...keys(1000), repeat: 2000 }, "tooLargeJobs"],
    ["many kinds of exclusions", { matrix: Object.fromEntries(count(18).map((i) => [`f${i}`, [0, 1]])), exclude: count(17).flatMap((i) => count(i).map((j) => ({ [`f${i}`]: 0, [`f${j}`]: 0 }))) }, "excludeTooLarge"],
  ])("%s", (_, more, messageId) => {
    const { names, batch: expanded } = checkValue(batch(dub(more)));
    expect(names.filter((name) => name.startsWith("schema/"))).toEqual([`schema/${messageId}`]);
    expect(expanded.incomplete).toBe(true);
    expect(expanded.jobs.map(({ planned }) => planned.map(({ valid }) => valid))).toEqual([[false]]);
  });

  it("a matrix that fits exactly does", () => {
    const { names, batch: expanded, room } = checkValue(batch(dub({ matrix: { targetLanguage: count(10).map(String) }, repeat: 10 })), 100);
    expect([names, expanded.incomplete, expanded.jobs[0]?.planned.length, room]).toEqual([[], false, 100, 100]);
  });

  it("jobs beyond the limit are left out with one fault, whatever they are", () => {
    const jobs = count(25).map((i) => (i % 2 === 0 ? null : dub({ id: `j${i}` })));
    const { names, batch: expanded } = checkValue(batch(...jobs), 10);
    expect([...new Set(names)]).toEqual(["schema/notAJob", "schema/tooManyInAll"]);
    expect([expanded.jobs.length, expanded.incomplete]).toEqual([5, true]);
  });
});

describe("a hostile batch ends in time", () => {
  it.each([
    ["a job of many unknown keys", batch(dub(keys(30_000)))],
    ["a key of a megabyte", batch(dub({ ["x".repeat(1e6)]: 1 }))],
    ["many defaults for many jobs", { topsheet: 1, defaults: { "subclip/dub": keys(10_000) }, jobs: count(10_000).map((i) => dub({ id: `j${i}` })) }],
    ["many labels for many jobs", { topsheet: 1, labels: keys(10_000, "x"), jobs: count(10_000).map((i) => dub({ id: `j${i}`, labels: { a: "b" } })) }],
    ["many wrong entries", batch({ id: "a", type: "subclip/clip", videoUrl: "u", segments: count(30_000).map(() => ({ start: "x", endSeconds: -1 })) })],
    ["a long list with two equal values at its end", batch(dub({ matrix: { targetLanguage: [...count(100_000).map(String), "7"] } }))],
    ["many combinations of the wrong form", batch(dub({ matrix: count(30_000).map(() => ({ targetLanguage: 5, as: [] })) }))],
    ["many exclusions of one kind", batch(dub({ matrix: { targetLanguage: count(50_000).map(String) }, exclude: count(49_999).map((i) => ({ targetLanguage: String(i) })) }))],
    ["a list of nothing", batch(...count(100_000).map(() => null))],
  ])("%s", (_, value) => {
    expect(checkValue(value, 200_000).names.length).toBeLessThan(100_001);
  });
});
