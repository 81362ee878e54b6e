import { describe, expect, test } from "vitest";
import { createRun } from "../../src/lint.js";
import { type Config, type ConfigBudget, NO_CONFIG } from "../../src/model/config.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { rational, toDecimal } from "../../src/model/rational.js";
import type { LintOptions, RunResult } from "../../src/model/run.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { readSource } from "../../src/source/index.js";

const TEXT = `plans: {subclip: creator}
budgets:
  - {currency: subclip-credits, limit: 9}
  - currency: USD
    limit: 0.2
    perJob: 0.1
    match: {labels: {campaign: [spring]}, files: ["11/**"]}
  - {currency: vidu-credits, limit: 100}
`;
const PLACES = await readSource(new TextEncoder().encode(TEXT), DEFAULT_LIMITS);
const NO_MATCH: ConfigBudget["match"] = { labels: {}, types: [], providers: [], files: [] };
const budget = (index: number, currency: string, limit: string, more: Partial<ConfigBudget> = {}): ConfigBudget => ({
  currency, limit: rational(limit), warnAt: rational("0.8"), perJob: null, match: NO_MATCH, path: ["budgets", index], ...more,
});
const BUDGETS = [
  budget(0, "subclip-credits", "9"),
  budget(1, "USD", "0.2", { perJob: rational("0.1"), match: { ...NO_MATCH, labels: { campaign: ["spring"] }, files: ["11/**"] } }),
  budget(2, "vidu-credits", "100"),
];
const CONFIG: Config = { ...NO_CONFIG, file: "topsheet.config.yaml", places: PLACES, plans: { subclip: "creator" }, budgets: BUDGETS };

/** Captions of so many minutes cost two credits more. */
function batch(label: string, ...minutes: readonly number[]): string {
  const jobs = minutes.map((each, i) => `  - {id: job-${i}, type: captions, file: ${label}-${i}.mp4, durationSeconds: ${each * 60}}\n`);
  return `topsheet: 1\nprovider: subclip\nlabels: {campaign: ${label}}\njobs:\n${jobs.join("")}`;
}

async function lint(files: Readonly<Record<string, string>>, options: Partial<LintOptions> = {}): Promise<RunResult> {
  const run = createRun({ asOf: "2026-11-22", version: "0", runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: DEFAULT_LIMITS, config: CONFIG, coversConfig: true, ...options });
  for (const [file, text] of Object.entries(files)) await run.add({ file, bytes: new TextEncoder().encode(text) });
  return run.finish();
}

/** `config subclip-credits 12 exceeded`. */
function verdicts({ budgets }: RunResult): string[] {
  return budgets.map(({ scope, budget: { currency }, low, high, verdict }) => `${scope} ${currency} ${toDecimal(low, "down", 2)}..${high ? toDecimal(high, "up", 2) : ""} ${verdict}`);
}

function places({ findings }: RunResult): string[] {
  return findings.map(({ file, range, ruleId, jobId }) => `${file}:${range?.start.line}:${range?.start.column} ${ruleId}${jobId === null ? "" : ` ${jobId}`}`);
}

const FILES = { "11/a.batch.yaml": batch("spring", 1, 4), "11/b.batch.yaml": batch("autumn", 9), "12/c.batch.yaml": batch("spring", 8) };

describe("budgets of the config", () => {
  test("over what they match, each finding at the budget, those of a job at the job", async () => {
    const result = await lint(FILES);
    // 3 + 6, 11 and 10 credits; 9 of them cost 0.21 USD, 6 cost 0.14.
    expect(verdicts(result)).toEqual(["config subclip-credits 30..30 exceeded", "config USD 0.21..0.21 exceeded", "job USD 0.14..0.14 exceeded", "config vidu-credits 0..0 within"]);
    expect(places(result)).toEqual([
      "11/a.batch.yaml:6:10 budget-exceeded job-1",
      "topsheet.config.yaml:3:40 budget-exceeded",
      "topsheet.config.yaml:5:12 budget-exceeded",
      "topsheet.config.yaml:8:16 budget-unused",
    ]);
    expect(result.findings[2]?.message).toMatch(/^The jobs that this budget covers cost 0\.21 USD, 0\.01 over the limit of 0\.2\. Most of it is Rendering 0\.12 \(56%\), /);
    expect(result.notJudged).toEqual([]);
  });

  test("the report gives the config as their file", async () => {
    const report = JSON.parse([...REPORTERS.json(await lint(FILES), { color: false, columns: 80 })].join("")) as { budgets: unknown[] };
    expect(report.budgets[1]).toEqual({ file: "topsheet.config.yaml", document: null, scope: "config", currency: "USD", limit: "0.2", low: "0.21", high: "0.21", verdict: "exceeded" });
  });

  test("are not judged by a run over some paths, which says so and asks for no other budget", async () => {
    const result = await lint(FILES, { coversConfig: false });
    expect(verdicts(result)).toEqual([]);
    expect(places(result)).toEqual([]);
    expect(result.notJudged).toEqual(["9 subclip-credits", "0.2 USD and 0.1 USD per job for campaign spring in 11/**", "100 vidu-credits"]);
  });

  test("an estimate neither judges nor names them", async () => {
    const { notJudged, budgets } = await lint(FILES, { judged: false });
    expect([notJudged, budgets]).toEqual([[], []]);
  });

  test("a batch whose jobs they do not cover is without a budget", async () => {
    const result = await lint({ "11/a.batch.yaml": batch("spring", 1), "12/b.batch.yaml": batch("spring", 1) }, { config: { ...CONFIG, budgets: BUDGETS.slice(1, 2) } });
    expect(places(result)).toEqual(["12/b.batch.yaml:4:1 no-budget"]);
  });
});

describe("what is missing leaves budgets of the config unproven", () => {
  const small = { "11/a.batch.yaml": batch("spring", 1) };
  const three = (result: RunResult): string[] => verdicts(result).filter((line) => line.startsWith("config"));

  test.each<[name: string, files: Record<string, string>, options: Partial<LintOptions>, expected: string[]]>([
    ["nothing is", small, {}, ["config subclip-credits 3..3 within", "config USD 0.07..0.07 within", "config vidu-credits 0..0 within"]],
    ["a file that cannot be parsed, over it", { ...small, "12/b.batch.yaml": "a: [" }, {}, ["config subclip-credits 3.. unproven", "config USD 0.07..0.07 within", "config vidu-credits 0.. unproven"]],
    ["a file that cannot be read", small, { unreadable: [{ file: "11/b.batch.yaml", reason: "No." }] }, ["config subclip-credits 3.. unproven", "config USD 0.07.. unproven", "config vidu-credits 0.. unproven"]],
  ])("%s", async (_, files, options, expected) => {
    expect(three(await lint(files, options))).toEqual(expected);
  });

  test("and what is unknown is told once, at the budget, not for each batch", async () => {
    const result = await lint(FILES, { config: { ...CONFIG, plans: {}, budgets: BUDGETS.slice(1, 2) } });
    expect(places(result).filter((line) => line.includes("unproven"))).toEqual(["topsheet.config.yaml:5:12 budget-unproven", "topsheet.config.yaml:6:13 budget-unproven"]);
    expect(result.findings.find(({ ruleId }) => ruleId === "budget-unproven")?.help).toBe(
      "Name the plan in `topsheet.config.yaml`, such as `plans: {subclip: creator}`. Or set the limit in what the plan is charged in: `{currency: subclip-credits, limit: …}`.",
    );
  });
});
