import { describe, expect, test } from "vitest";
import { runBranch, runText } from "../../src/cli/commands/rule-example.js";
import { type Config, NO_CONFIG } from "../../src/model/config.js";
import type { LintOptions, Terms } from "../../src/model/run.js";
import type { Finding } from "../../src/model/finding.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import type { Rule } from "../../src/model/rule.js";
import { rangeInWords } from "../../src/model/words.js";

/** What a finding is to be; what is left out is not looked at. */
export interface Expected {
  readonly message: string | RegExp;
  readonly help?: string | RegExp;
  readonly job?: string | null;
  readonly planned?: number;
  /** As messages say it: `3..4`, `at least 5`. */
  readonly stake?: string | null;
  readonly related?: readonly string[];
}

export interface Case {
  readonly name: string;
  /** A batch. «Marks» stand around what the findings point at, in order; a case with findings but no marks has them in no file. */
  readonly code: string;
  /** Ids of other rules that raise errors, where the case cannot do without. */
  readonly alsoErrors?: readonly string[];
  readonly runBudgets?: LintOptions["runBudgets"];
  readonly config?: Partial<Config>;
  readonly asOf?: string;
  /** The batch and the config in the base that the case is held against. */
  readonly base?: string;
  readonly baseConfig?: Partial<Config>;
  readonly terms?: Terms;
}

/** What the bad example of a rule takes besides its batch. */
export function settingOf({ setting }: Rule): Partial<Omit<LintOptions, "base">> & InBase {
  const { asOf, config, base } = setting ?? {};
  return { ...(asOf === undefined ? {} : { asOf }), config: { ...NO_CONFIG, ...config }, ...(base === undefined ? {} : { base, coversConfig: true }) };
}

/** What a text is held against. */
type InBase = Pick<Case, "base" | "baseConfig" | "terms">;

/** Lints a text as a file of its own, through the whole pipeline. */
export async function lintText(code: string, { base, baseConfig, terms, ...options }: Partial<Omit<LintOptions, "base">> & InBase = {}): Promise<readonly Finding[]> {
  const all = { asOf: "2026-11-22", version: "0.0.0", runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: DEFAULT_LIMITS, config: NO_CONFIG, ...options };
  const result = base === undefined ? await runText(FILE, code, all) : await runBranch(FILE, code, all, base, { ...NO_CONFIG, ...baseConfig }, terms);
  return result.findings;
}

const FILE = "test.batch.yaml";

/** Runs tables of batches in which a rule must be silent, and of batches with what it must find. */
export function testRule(rule: Rule, tables: { readonly valid: readonly Case[]; readonly invalid: readonly (Case & { readonly findings: readonly Expected[] })[] }): void {
  describe(rule.id, () => {
    const cases = [...tables.valid.map((one) => ({ ...one, findings: [] as readonly Expected[] })), ...tables.invalid];
    test.each(cases)("$name", async ({ code, findings, alsoErrors = [], runBudgets = [], config = {}, asOf = "2026-11-22", base, baseConfig, terms }) => {
      const { text, marks } = readMarks(code);
      const all = await lintText(text, { runBudgets, asOf, config: { ...NO_CONFIG, ...config }, coversConfig: true, ...(base === undefined ? {} : { base }), ...(baseConfig && { baseConfig }), ...(terms && { terms }) });
      const own = all.filter((finding) => finding.ruleId === rule.id);
      expect(own.map((finding, i) => shown(finding, findings[i]))).toEqual(findings.map(wanted));
      expect(own.map(placeOf)).toEqual(marks.length > 0 ? marks : findings.map(() => null));
      for (const finding of own) expect(finding.severity).toBe(rule.severity);
      const others = all.filter((finding) => finding.severity === "error" && finding.ruleId !== rule.id);
      expect([...new Set(others.map((finding) => finding.ruleId))].sort()).toEqual([...alsoErrors].sort());
    });
  });
}

function wanted({ message, help, ...rest }: Expected): object {
  return { ...rest, message: asMatch(message), ...(help === undefined ? {} : { help: asMatch(help) }) };
}

function asMatch(text: string | RegExp): unknown {
  return typeof text === "string" ? text : (expect.stringMatching(text) as unknown);
}

/** A finding in the words of a table, with no more than the row asks for. */
function shown(finding: Finding, row: Expected | undefined): object {
  const all = {
    message: finding.message,
    help: finding.help,
    job: finding.jobId,
    planned: finding.plannedJobs,
    stake: finding.atStake && rangeInWords(finding.atStake),
    related: finding.related.map(({ message, range }) => `${range.start.line}:${range.start.column} ${message}`),
  };
  return row ? Object.fromEntries(Object.entries(all).filter(([key]) => key in row)) : all;
}

function placeOf({ range }: Finding): string | null {
  return range && `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`;
}

/** The text without its marks, and where they stood: `7:14-7:16`, line and column of start and end. */
function readMarks(code: string): { text: string; marks: string[] } {
  const text = code.replace(/[«»]/g, "");
  const place = (offset: number): string => {
    const before = code.slice(0, offset).replace(/[«»]/g, "").split("\n");
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
  const marks = [...code.matchAll(/«[^»]*»/g)].map(({ index, 0: marked }) => `${place(index)}-${place(index + marked.length)}`);
  return { text, marks };
}

/** A batch of Subclip jobs with a budget that no case comes near. */
export function batch(jobs: string, budget = "budget: {subclip-credits: 100000}"): string {
  return `topsheet: 1\nprovider: subclip\n${budget}\njobs:\n${jobs.replace(/^\n/, "")}`;
}
