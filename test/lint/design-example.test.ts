import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../src/index.js";

const FILE = resolve(import.meta.dirname, "../../examples/spring-launch/spring.batch.yaml");

/** The figures of the documented batch, line by line. */
test("spring-launch", async () => {
  const report = await lint([{ file: "spring.batch.yaml", bytes: readFileSync(FILE) }], { asOf: "2026-11-22" });
  expect(report.verdict).toBe("fail");
  expect(report.summary).toEqual({ files: 1, batches: 1, plannedJobs: 4, errors: 1, warnings: 0, infos: 1, suppressed: 0 });
  expect(report.totals).toEqual([
    { currency: "subclip-credits", status: "range", low: "46", high: "67", assumed: "30", unpricedJobs: 0 },
  ]);
  expect(report.budgets).toEqual([
    { file: "spring.batch.yaml", document: 0, scope: "batch", currency: "subclip-credits", limit: "60", low: "46", high: "67", verdict: "unproven" },
  ]);
  expect(report.batches[0]?.jobs.map(({ id, line, cost }) => [id, line, cost.status, cost.low, cost.high])).toEqual([
    ["keynote[targetLanguage=es]", 13, "exact", "14", "14"],
    ["keynote[targetLanguage=fr]", 13, "exact", "14", "14"],
    ["teaser-voice", 21, "exact", "3", "3"],
    ["podcast-clips", 27, "range", "15", "36"],
  ]);
  const [unproven] = report.findings.filter((finding) => finding.severity === "error");
  expect(unproven).toMatchObject({
    ruleId: "budget-unproven",
    range: { start: { line: 7, column: 28, offset: 376 }, end: { line: 7, column: 30, offset: 378 } },
    jobId: null,
    plannedJobs: 4,
    atStake: { currency: "subclip-credits", low: "0", high: "7" },
  });
  expect(report.findings.filter((finding) => finding.severity === "info").map((finding) => finding.ruleId)).toEqual(["transcribe-once"]);
});
