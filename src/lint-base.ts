import { RULES } from "../rules/index.js";
import { type Blame, blameOf, compareRuns, difference, increaseIn, matchBatches } from "./compare/index.js";
import { compareFindings, findingsInConfig } from "./findings.js";
import { exitStatusOf } from "./lint.js";
import type { BaseView } from "./model/base-view.js";
import type { Batch } from "./model/batch.js";
import type { Config } from "./model/config.js";
import type { Base, Comparison, Difference, Side } from "./model/diff.js";
import type { Finding, Suppression } from "./model/finding.js";
import { groupBy } from "./model/group.js";
import { MONEY, toMoney } from "./model/money.js";
import { addRanges, isNothing, NOTHING, type Range } from "./model/range.js";
import type { ChangeContext, RateChange } from "./model/rule.js";
import type { FailOn, LintOptions, RunResult, Terms } from "./model/run.js";
import type { Increase } from "./model/verdict.js";
import { type Priced, rateChanges } from "./rate-changes.js";
import { sumInMoney } from "./rollup/index.js";
import { knownIn } from "./suppress/index.js";

/** A branch and its base, run by run. */
export interface Branch {
  readonly base: Base;
  /** The base on its own terms. */
  readonly before: Side;
  /** The branch on the terms that are in force: those of the base, or its own. */
  readonly judged: Side;
  /** The branch at the rates, plans and assumptions of the base, and at its own; each may be the judged one. */
  readonly atBaseRates: RunResult;
  readonly atOwnRates: Side;
  /** What the base and the branch are priced with, each by its own word. */
  readonly priced: { readonly before: Priced; readonly after: Priced };
  readonly terms: Terms;
  /** Files of the base that the branch's own config leaves out. */
  readonly leftOut: readonly string[];
  readonly options: Pick<LintOptions, "maxWarnings" | "coversConfig">;
}

/**
 * The base as the run over the branch is to see it; `files` are those of the branch. While its batches are not known yet, one
 * is taken for that of the same file and name.
 */
export function viewOf({ result, config }: Side, files: ReadonlySet<string>, inForce: boolean): BaseView {
  const nameOf = ({ file, name }: Batch): string => JSON.stringify([file, name]);
  const batches = groupBy(batchesOf(result), nameOf);
  const nodes = knownBy(result.suppressed.filter(({ suppressed }) => suppressed?.wholeFile === false), placeOf);
  const whole = knownBy(result.suppressed.filter(({ suppressed }) => suppressed?.wholeFile === true), ({ file }) => (file !== null && files.has(file) ? file : GONE));
  return {
    originOf: (batch) => {
      const here = batches.get(nameOf(batch));
      return here?.find(({ document }) => document === batch.document) ?? here?.[0] ?? null;
    },
    isSuppressed: (finding, by, file, origin) => (by.wholeFile ? [file, GONE].some((name) => whole(name, finding, by)) : origin !== null && nodes(placeOf(origin), finding, by)),
    config,
    inForce,
  };
}

/** Stands for all files that a branch does not have any more. */
const GONE = "";

function knownBy(findings: readonly Finding[], keyOf: (one: Finding) => string): (key: string, finding: Finding, by: Suppression) => boolean {
  const known = new Map([...groupBy(findings, keyOf)].map(([key, ones]) => [key, knownIn(ones)]));
  return (key, finding, by) => known.get(key)?.(finding, by) === true;
}

function placeOf({ file, document }: Pick<Finding, "file" | "document">): string {
  return JSON.stringify([file, document]);
}

/** The view that knows what became of every batch, once a run has seen them all; null where the first one saw all of it right. */
export function correctedView(view: BaseView, before: RunResult, after: RunResult): BaseView | null {
  const batches = batchesOf(after);
  const origins = matchBatches(batchesOf(before), batches);
  if (batches.every((batch) => view.originOf(batch) === (origins.get(batch) ?? null))) return null;
  const byPlace = new Map([...origins].map(([now, old]) => [placeOf(now), old]));
  return { ...view, originOf: (batch) => byPlace.get(placeOf(batch)) ?? null };
}

function batchesOf({ batches }: RunResult): Batch[] {
  return batches.map(({ batch }) => batch);
}

/**
 * Judges a branch by what it changes: adds what it changed in its own limits, holds what it adds against `maxIncrease`, and
 * takes from what fails the run all that the branch is not to be blamed for. What is taken away is still shown.
 */
export function judgeBranch(branch: Branch): RunResult {
  const { base, before, judged, atBaseRates, atOwnRates, priced, terms, options } = branch;
  const whole = compareRuns(before, atBaseRates, atOwnRates, base);
  const inForce = atOwnRates === judged ? whole : compareRuns(before, judged.result, judged, base);
  const increases = options.coversConfig ? increasesOf(inForce, before, judged) : [];
  const comparison = { ...whole, budgets: inForce.budgets, increases };
  const changed = changeFindings(branch, increases, rateChanges(priced.before, priced.after, comparison)).map((finding) => (terms.failOn === "total" ? excused(finding, REASONS.total) : finding));
  const findings = [...judged.result.findings.map(excuses(branch)), ...changed].sort(compareFindings);
  const notJudged = options.coversConfig ? [] : Object.keys(judged.config.maxIncrease).map((currency) => `the increase in ${currency}`);
  return { ...judged.result, findings, comparison, terms, notJudged: [...judged.result.notJudged, ...notJudged], exitStatus: exitStatusOf(findings, { ...options, unreadable: judged.result.unreadable }) };
}

/** Holds what a branch adds against `maxIncrease` of the config in force. */
export function increasesOf(comparison: Comparison, before: Side, after: Side): Increase[] {
  return Object.entries(after.config.maxIncrease).map(([currency, allowed]) => {
    if (currency === MONEY) return increaseIn(currency, allowed, inMoney(comparison, before, after));
    const total = comparison.totals.find((one) => one.currency === currency);
    return increaseIn(currency, allowed, total ?? { before: NOTHING, after: NOTHING, difference: comparison.open ? { ...NOTHING, high: null } : NOTHING });
  });
}

/** What a plan includes makes money no sum of differences: where both sums are open, it counts whether anything changed. */
function inMoney({ totals, open }: Comparison, before: Side, after: Side): Pick<Increase, "before" | "after" | "difference"> {
  const [old, now] = [before, after].map(({ result, lost }): Range => sumInMoney(result.totals, lost.size > 0)) as [Range, Range];
  const isSame = !open && totals.every((total) => isNothing(total.difference));
  if (isSame) return { before: old, after: now, difference: NOTHING };
  if (old.high && now.high) return { before: old, after: now, difference: difference(old, now) };
  const each = totals.map((total) => inMoneyOf(total.currency, total.difference, after.result));
  return { before: old, after: now, difference: open ? { ...difference(old, now), high: null } : each.reduce<Range>(addRanges, NOTHING) };
}

function inMoneyOf(currency: string, change: Difference, { credits }: RunResult): Range {
  const price = credits.get(currency)?.price ?? null;
  if (isNothing(change)) return NOTHING;
  return price?.included === null ? toMoney(change, price) : { low: NOTHING.low, high: null };
}

/** What rules find in the change itself. It stands in the branch's config, or nowhere. */
function changeFindings({ judged, priced: { before, after }, terms, leftOut }: Branch, increases: readonly Increase[], rates: readonly RateChange[]): Finding[] {
  const settings = guarded(judged.config, before.config);
  const context: Omit<ChangeContext, "options"> = { asOf: judged.result.asOf, before: before.config, after: after.config, baseInForce: terms.budgetFrom === "base", rates, increases, leftOut };
  return findingsInConfig(after.config, settings, (rule, options) => rule.checkChange?.({ ...context, options }));
}

/** Rules about what a branch does to its limits. */
export const GUARDS: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.guards).map(({ id }) => id));

/** They obey the base's config: a branch must not switch them off in its own. */
export function guarded({ rules }: Config, base: Config): Config["rules"] {
  return new Map([...[...rules].filter(([id]) => !GUARDS.has(id)), ...[...base.rules].filter(([id]) => GUARDS.has(id))]);
}

const REASONS: Readonly<Record<FailOn, string>> = {
  total: "Totals alone decide here, so it does not fail the run.",
  increase: "The increase alone decides here, so it does not fail the run.",
  both: "It was so before this branch, which does not make it worse, so it does not fail the run.",
};

/** Lowers what the branch is not to be blamed for to an info that says why. */
function excuses({ before, judged, terms: { failOn } }: Branch): (finding: Finding) => Finding {
  if (failOn === "total") return (finding) => finding;
  let blame: Blame | null = null;
  return (finding) => {
    const { ruleId, budget } = finding;
    if (!budget && ruleId !== "unpriced-job") return finding;
    // Most branches break nothing, and to tell takes time.
    blame ??= blameOf(before, judged);
    const isToBlame = budget ? failOn === "both" && blame.forBudget(budget, finding) : blame.forJob(finding);
    return isToBlame ? finding : excused(finding, budget ? REASONS[failOn] : REASONS.both);
  };
}

function excused(finding: Finding, because: string): Finding {
  return finding.severity === "error" ? { ...finding, severity: "info", message: `${finding.message} ${because}` } : finding;
}
