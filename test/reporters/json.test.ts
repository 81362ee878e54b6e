import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Cost } from "../../src/model/cost.js";
import type { RunResult } from "../../src/model/run.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { batch, budget, cost, finding, ITEM, job, line, range, run, SPRING } from "./fixtures.js";

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync("schemas/report.schema.json", "utf8")) as object);

interface Report {
  readonly verdict: string;
  readonly summary: unknown;
  readonly totals: unknown;
  readonly budgets: unknown;
  readonly unreadable: unknown;
  readonly findings: readonly unknown[];
  readonly batches: readonly { readonly name: string; readonly jobs: readonly { readonly id: string; readonly line: number; readonly cost: { readonly lines: readonly unknown[] } }[] }[];
}

function text(result: RunResult): string {
  return [...REPORTERS.json(result, { color: true, columns: 80 })].join("");
}

/** The report, which must hold against its schema whatever it is of. */
function report(result: RunResult): Report {
  const parsed = JSON.parse(text(result)) as Report;
  expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
  return parsed;
}

test("a report can be read by people, too", () => {
  const item = line("3", { quantity: { ...range("3"), unit: "minute" }, rate: range("1"), formula: () => "3 min × 1 credit" });
  const one = batch([job("keynote", { "": { ...cost("3"), lines: [item] } }, { labels: { campaign: "spring" } })], { budgets: [budget("60")] });
  const found = finding("budget: «60»", { severity: "error", atStake: { currency: "subclip-credits", ...range("0..7") } });
  expect(text(run([one], { findings: [found] }))).toBe(`{
  "schemaVersion": 1,
  "tool": {"name": "topsheet", "version": "0.1.0"},
  "asOf": "2026-11-22",
  "rateCards": [
    {"provider": "subclip", "checked": "2026-11-22", "sha256": "${"0".repeat(64)}", "sources": ["https://example.com/costs"]}
  ],
  "verdict": "fail",
  "summary": {"files": 1, "batches": 1, "plannedJobs": 1, "errors": 1, "warnings": 0, "infos": 0, "suppressed": 0},
  "totals": [
    {"currency": "subclip-credits", "status": "exact", "low": "3", "high": "3", "assumed": "0", "unpricedJobs": 0}
  ],
  "budgets": [
    {"file": "spring.batch.yaml", "document": 0, "scope": "batch", "currency": "subclip-credits", "limit": "60", "low": "3", "high": "3", "verdict": "within"}
  ],
  "batches": [
    {
      "file": "spring.batch.yaml",
      "document": 0,
      "name": "spring-launch",
      "jobs": [
        {"id": "keynote", "type": "subclip/dub", "line": 10, "labels": {"campaign": "spring"}, "cost": {"currency": "subclip-credits", "status": "exact", "low": "3", "high": "3", "lines": [
          {"id": "dubbing", "label": "Dubbing", "formula": "3 min × 1 credit", "quantity": {"low": "3", "high": "3", "unit": "minute"}, "rate": "1", "low": "3", "high": "3", "basis": "published", "unsaid": null, "source": "https://example.com/costs", "checked": "2026-11-21"}]}}
      ]
    }
  ],
  "findings": [
    {
      "ruleId": "no-effect",
      "severity": "error",
      "message": "Something is wrong.",
      "help": "Do something about it.",
      "file": "spring.batch.yaml",
      "range": {"start": {"line": 7, "column": 9, "offset": 0}, "end": {"line": 7, "column": 11, "offset": 2}},
      "jobId": null,
      "plannedJobs": 0,
      "atStake": {"currency": "subclip-credits", "low": "0", "high": "7"},
      "related": [],
      "fix": null,
      "suppressed": null
    }
  ],
  "unreadable": []
}
`);
});

test("an empty run is a report as well", () => {
  expect(report({ ...run([]), cards: [], exitStatus: 2, unreadable: [{ file: "gone.yaml", reason: "no such file." }] })).toMatchObject({
    verdict: "fail",
    summary: { files: 0, batches: 0, plannedJobs: 0, errors: 0 },
    totals: [],
    budgets: [],
    findings: [],
    unreadable: [{ file: "gone.yaml", reason: "no such file." }],
  });
});

test.each([
  [0, "pass"],
  [1, "fail"],
  [2, "fail"],
] as const)("exit status %i is verdict %s", (exitStatus, verdict) => {
  expect(report({ ...run([SPRING]), exitStatus }).verdict).toBe(verdict);
});

describe("a job", () => {
  const only = (priced: Cost, options = {}): unknown => report(run([batch([job("a", { "": priced }, options)])])).batches[0]?.jobs[0];

  test.each<[string, Cost, object]>([
    ["exact", cost("14"), { status: "exact", low: "14", high: "14" }],
    ["rounded outward", cost("11/3..22/3"), { status: "range", low: "3.666666", high: "7.333334" }],
    ["open", cost("15.."), { status: "unknown", low: "15", high: null }],
    ["invalid", cost("?"), { status: "invalid", low: "0", high: null, lines: [] }],
  ])("whose cost is %s", (_, priced, expected) => {
    expect(only(priced)).toMatchObject({ cost: expected });
  });

  test("that is skipped costs nothing, says why, and is not planned", () => {
    expect(only(cost("14"), { skip: "waits" })).toEqual({
      id: "a", type: "subclip/dub", line: 10, labels: {}, skip: "waits", cost: { currency: "subclip-credits", status: "exact", low: "0", high: "0", lines: [] },
    });
    expect(report(run([batch([job("a", "14", { skip: "waits" }), job("b", "1")])])).summary).toMatchObject({ plannedJobs: 1 });
  });

  test.each<[string, Parameters<typeof line>[1], string, object]>([
    ["a flat amount", {}, "3", { quantity: null, rate: null, low: "3", high: "3" }],
    ["a quantity in thirds", { quantity: { ...range("11/3..4"), unit: "minute" }, rate: range("1") }, "11/3..4", { quantity: { low: "3.666666", high: "4", unit: "minute" }, rate: "1" }],
    ["an open quantity", { quantity: { ...range("0.."), unit: "clip" }, rate: range("0.10816") }, "0..", { quantity: { low: "0", high: null, unit: "clip" }, rate: "0.10816", high: null }],
    ["a rate that is a range", { quantity: { ...range("1"), unit: "minute" }, rate: range("10..30") }, "10..30", { rate: null, low: "10", high: "30" }],
    ["a minimum that adds less to high", {}, "1/3..0", { low: "0.333333", high: "0" }],
    ["a rounding that takes away", {}, "-1/3", { low: "-0.333334", high: "-0.333333" }],
    ["what is unsaid and assumed", { item: { ...ITEM, unsaid: "Whole minutes?" }, basis: "assumed" }, "1..2", { unsaid: "Whole minutes?", basis: "assumed" }],
  ])("with %s", (_, more, amount, expected) => {
    expect(only({ ...cost("3"), lines: [line(amount, more)] })).toMatchObject({ cost: { lines: [expected] } });
  });
});

test("planned jobs of one written job share its line", () => {
  expect(report(run([SPRING])).batches[0]?.jobs.map(({ id, line: at }) => [id, at])).toEqual([
    ["keynote[targetLanguage=es]", 10],
    ["keynote[targetLanguage=fr]", 10],
    ["teaser-voice", 11],
    ["podcast-clips", 12],
  ]);
});

test("budgets know where they stand", () => {
  const one = batch([job("a", "1/3..22/3")], { document: 2, budgets: [budget("7.3333331"), budget("20 per job")] });
  expect(report(run([one], { runBudgets: [budget("60")] })).budgets).toEqual([
    { file: "spring.batch.yaml", document: 2, scope: "batch", currency: "subclip-credits", limit: "7.333333", low: "0.333333", high: "7.333334", verdict: "unproven" },
    { file: "spring.batch.yaml", document: 2, scope: "job", currency: "subclip-credits", limit: "20", low: "0.333333", high: "7.333334", verdict: "within" },
    { file: null, document: null, scope: "run", currency: "subclip-credits", limit: "60", low: "0.333333", high: "7.333334", verdict: "within" },
  ]);
});

test("texts come through whole, and harmless to a terminal", () => {
  const name = 'a "quoted" \\ line\n\u001b[2J\u009b\u202e\u2028 日本語 👩‍💻 \ud800';
  const labels = JSON.parse('{"__proto__": "x", "b": "\\u009b"}') as Record<string, string>;
  const result = run([batch([job("a", "1", { labels })], { name })]);
  expect(text(result)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  const [parsed] = report(result).batches;
  expect(parsed?.name).toBe(name);
  expect(Object.entries((parsed?.jobs[0] as unknown as { labels: object }).labels)).toEqual(Object.entries(labels));
});

test("a large run comes in chunks of bounded size", () => {
  const jobs = Array.from({ length: 5000 }, (_, at) => job(`job-${at}`, "1"));
  const chunks = [...REPORTERS.json(run([batch(jobs)]), { color: false, columns: 80 })];
  expect(chunks.length).toBeGreaterThan(10);
  expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(80_000);
  expect((JSON.parse(chunks.join("")) as Report).batches[0]?.jobs).toHaveLength(5000);
});
