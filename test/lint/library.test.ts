import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.js";

const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 10}\njobs:\n  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n";
const one = (text: string): { file: string; bytes: Uint8Array }[] => [{ file: "a.batch.yaml", bytes: new TextEncoder().encode(text) }];

describe("options of the wrong form are refused, not reported", () => {
  test.each([
    ["asOf: foo", one(HEAD), { asOf: "foo" }, /asOf must be a day/],
    ["asOf: no such day", one(HEAD), { asOf: "2026-02-30" }, /asOf must be a day/],
    ["bytes: a text", [{ file: "a.batch.yaml", bytes: HEAD as unknown as Uint8Array }], {}, /must be a Uint8Array/],
  ])("%s", async (_, files, options, words) => {
    await expect(lint(files, options)).rejects.toThrow(words);
  });
});

test("budgets over the run and limits of one's own", async () => {
  const report = await lint(one(HEAD), { asOf: "2026-11-22", budgets: [{ currency: "subclip-credits", limit: "2.5" }] });
  expect(report.budgets.map(({ scope, limit, low, verdict }) => [scope, limit, low, verdict])).toEqual([
    ["batch", "10", "3", "within"],
    ["run", "2.5", "3", "exceeded"],
  ]);
  expect(report.verdict).toBe("fail");
  const tight = await lint(one(HEAD), { asOf: "2026-11-22", limits: { fileMiB: 0 } });
  expect(tight.findings.map((finding) => finding.ruleId)).toEqual(["yaml-syntax"]);
});

test("a skipped job costs nothing, even with a mistake in it", async () => {
  const text = `${HEAD}  - {id: b, type: captions, file: b.mp4, durationSecond: 60, skip: waits for the edit}\n`;
  const report = await lint(one(text), { asOf: "2026-11-22" });
  expect(report.findings.map((finding) => finding.ruleId)).toEqual(["unknown-field"]);
  expect(report.summary.plannedJobs).toBe(1);
  expect(report.totals).toEqual([{ currency: "subclip-credits", status: "exact", low: "3", high: "3", assumed: "0", unpricedJobs: 0 }]);
  expect(report.budgets.map((budget) => budget.verdict)).toEqual(["within"]);
});
