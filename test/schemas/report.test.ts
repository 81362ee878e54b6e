import { expect, test } from "vitest";
import type { Report } from "../../src/generated/types/report.js";
import { report as validate } from "../../src/generated/validators/report.js";

const RANGE = { start: { line: 7, column: 28, offset: 376 }, end: { line: 7, column: 30, offset: 378 } };

/** A report with every key, as the documentation shows it; typed, so that types and validator cannot part. */
const REPORT: Report = {
  schemaVersion: 1,
  tool: { name: "topsheet", version: "0.1.0" },
  asOf: "2026-11-22",
  rateCards: [{ provider: "subclip", checked: "2026-11-21", sha256: "0".repeat(64), sources: ["https://www.subclip.app/docs/cost/api"] }],
  verdict: "fail",
  summary: { files: 1, batches: 1, plannedJobs: 4, errors: 1, warnings: 0, infos: 1, suppressed: 0 },
  totals: [{ currency: "subclip-credits", status: "range", low: "46", high: "67", assumed: "30", unpricedJobs: 0 }],
  budgets: [{ file: "a.batch.yaml", document: 0, scope: "batch", currency: "subclip-credits", limit: "60", low: "46", high: "67", verdict: "unproven" }],
  batches: [
    {
      file: "a.batch.yaml",
      document: 0,
      name: "spring-launch",
      jobs: [
        {
          id: "keynote[targetLanguage=es]",
          type: "subclip/dub",
          line: 13,
          labels: { campaign: "spring" },
          skip: "later",
          cost: {
            currency: "subclip-credits",
            status: "exact",
            low: "14",
            high: "14",
            lines: [
              {
                id: "dubbing",
                label: "Dubbing",
                formula: "3 min × 1 credit",
                quantity: { low: "3", high: "3", unit: "minute" },
                rate: "1",
                low: "3",
                high: "3",
                basis: "published",
                unsaid: null,
                source: "https://www.subclip.app/docs/cost/api",
                checked: "2026-11-21",
              },
            ],
          },
        },
      ],
    },
  ],
  findings: [
    {
      ruleId: "budget-unproven",
      severity: "error",
      message: "…",
      help: "…",
      file: "a.batch.yaml",
      range: RANGE,
      jobId: null,
      plannedJobs: 4,
      atStake: { currency: "subclip-credits", low: "0", high: "7" },
      related: [{ message: "…", file: "a.batch.yaml", range: RANGE }],
      fix: null,
      suppressed: null,
    },
  ],
  unreadable: [{ file: "b.batch.yaml", reason: "Permission denied." }],
};

/** The report with the value at a path of keys replaced; undefined takes it away. */
function replaced(path: string, value: unknown): unknown {
  const copy = structuredClone(REPORT) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

const LINE = "batches.0.jobs.0.cost.lines.0";

const SOUND: [path: string, value: unknown][] = [
  ["verdict", "pass"],
  ["unreadable", undefined],
  ["anythingNew", { a: 1 }],
  ["totals.0.high", null],
  ["totals.0.low", "3.666666"],
  ["totals.0.money", { currency: "USD", low: "1.073333", high: null }],
  ["totals.0.money", { currency: "USD", low: "1", high: "1", price: { label: "Contract, own card", amount: "1", credits: "100", source: "rates/card.yaml" } }],
  ["money", { currency: "USD", status: "unknown", low: "1.073333", high: null, unknown: ["vidu-credits"] }],
  ["funding", [{ currency: "subclip-credits", balance: "50", low: "46", high: "67", missing: { low: "0", high: "17" }, topUp: null }]],
  ["budgets.0.file", null],
  ["budgets.0.document", null],
  ["budgets.0.scope", "config"],
  ["batches.0.jobs.0.skip", undefined],
  ["batches.0.jobs.0.cost.status", "invalid"],
  [`${LINE}.low`, "-0.5"],
  [`${LINE}.high`, null],
  [`${LINE}.quantity`, null],
  [`${LINE}.rate`, null],
  [`${LINE}.rate`, "0.10816"],
  [`${LINE}.unsaid`, "The page does not say."],
  ["findings.0.fix", { description: "Rename it.", kind: "safe", edits: [{ range: RANGE, text: "durationSeconds" }] }],
  ["findings.0.range", null],
  ["findings.0.file", null],
  ["findings.0.atStake", null],
];

test.each(SOUND)("may hold %s: %j", (path, value) => {
  expect(validate(replaced(path, value)), JSON.stringify(validate.errors)).toBe(true);
});

const BROKEN: [path: string, value: unknown][] = [
  ["schemaVersion", 2],
  ["findings", undefined],
  ["asOf", "today"],
  ["verdict", "near"],
  ["rateCards.0.sha256", "abc"],
  ["totals.0.low", 46],
  ["totals.0.low", null],
  ["totals.0.low", "-1"],
  ["totals.0.low", "1e3"],
  ["totals.0.low", "1,000"],
  ["totals.0.low", "3.60"],
  ["totals.0.low", "03"],
  ["totals.0.low", "3.6666666"],
  ["totals.0.status", "invalid"],
  ["totals.0.money", { currency: "EUR", low: "1", high: "1" }],
  ["funding", [{ currency: "subclip-credits", balance: "50", low: "46", high: "67", missing: { low: "0", high: "17" } }]],
  ["budgets.0.scope", "file"],
  ["budgets.0.verdict", "fail"],
  ["batches.0.jobs.0.type", "dub"],
  ["batches.0.jobs.0.line", 0],
  ["batches.0.jobs.0.cost.status", "skipped"],
  [`${LINE}.low`, "-0"],
  [`${LINE}.basis`, "guessed"],
  [`${LINE}.checked`, undefined],
  ["findings.0.range", { start: RANGE.start }],
  ["findings.0.severity", "hint"],
  ["findings.0.fix", { description: "Rename it.", kind: "sure", edits: [{ range: RANGE, text: "" }] }],
  ["findings.0.fix", { description: "Rename it.", kind: "safe", edits: [] }],
  ["findings.0.message", ""],
];

test.each(BROKEN)("never holds %s: %j", (path, value) => {
  expect(validate(replaced(path, value))).toBe(false);
});
