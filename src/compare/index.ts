import type { Base, Comparison, JobDiff, Side, Split, TotalDiff } from "../model/diff.js";
import type { Finding } from "../model/finding.js";
import { NOTHING, type Range } from "../model/range.js";
import { ZERO } from "../model/rational.js";
import type { RunResult, Unreadable } from "../model/run.js";
import { addSplits, ends, lostOtherwise, NO_SPLIT } from "./amounts.js";
import { compareBudgets } from "./budgets.js";
import { compareJobs } from "./jobs.js";

export { type Blame, blameOf } from "./blame.js";
export { type CardOfTeam, changedItems, CREDIT_PRICE } from "./cards.js";
export { difference } from "./amounts.js";
export { agreedBudgets, agreedConfigBudgets } from "./in-base.js";
export { matchBatches } from "./batches.js";
export { increaseIn } from "./increase.js";

/**
 * Holds a run against one over the base. `middle` is the later plan at the prices and assumptions of the base: what differs
 * up to there the author did, what differs from there on rates did.
 */
export function compareRuns(base: Side, middle: RunResult, head: Side, against: Base): Comparison {
  const { jobs, unchanged } = compareJobs(base, middle, head);
  const open = isOpen(base, head);
  return {
    version: head.result.version,
    asOf: head.result.asOf,
    base: against,
    jobs,
    unchangedJobs: unchanged,
    totals: totalsOf(base, head, jobs, open),
    budgets: compareBudgets(base, head),
    increases: [],
    batches: { before: base.result.batches.length, after: head.result.batches.length },
    findings: { added: without(head, base), gone: without(base, head) },
    unknown: { before: unknownOf(base), after: unknownOf(head) },
    open,
  };
}

/** Counts the findings of one side that the other does not have. */
function without({ result: { findings } }: Side, { result: other }: Side): number {
  const identity = ({ ruleId, severity, file, jobId, message }: Finding): string => JSON.stringify([ruleId, severity, file, jobId, message]);
  const left = new Map<string, number>();
  for (const finding of other.findings) left.set(identity(finding), (left.get(identity(finding)) ?? 0) + 1);
  return findings.reduce((sum, finding) => {
    const same = left.get(identity(finding)) ?? 0;
    left.set(identity(finding), same - 1);
    return sum + Number(same <= 0);
  }, 0);
}

/** What could not be read is no difference where it is the same bytes at the same prices. */
function isOpen(base: Side, head: Side): boolean {
  return lostOtherwise(base, head) || (base.lost.size + head.lost.size > 0 && base.rates !== head.rates);
}

function unknownOf({ result, lost }: Side): Unreadable[] {
  const reasons = new Map(result.unreadable.map(({ file, reason }) => [file, reason]));
  return [...lost.keys()].sort().map((file) => ({ file, reason: reasons.get(file) ?? reasonIn(file, result) }));
}

/** The first error that kept something of a file from being understood. */
function reasonIn(file: string, { findings }: RunResult): string {
  const error = findings.find((finding) => finding.file === file && finding.severity === "error");
  return error ? error.message : "not all of it could be understood.";
}

function totalsOf(base: Side, head: Side, jobs: readonly JobDiff[], open: boolean): TotalDiff[] {
  const currencies = new Set([...base.result.totals, ...head.result.totals].map(({ currency }) => currency));
  const splits = new Map<string, Split>();
  for (const job of jobs) splits.set(job.currency, addSplits(splits.get(job.currency) ?? NO_SPLIT, job));
  return [...currencies].sort().map((currency): TotalDiff => {
    const { difference, byAuthor, byRates } = splits.get(currency) ?? NO_SPLIT;
    const opened = (range: Range): Range => (open ? { low: range.low, high: null } : range);
    return {
      currency,
      before: totalIn(base, currency),
      after: totalIn(head, currency),
      difference: opened(difference),
      byAuthor: opened(byAuthor),
      byRates: open && base.rates !== head.rates ? opened(byRates) : byRates,
    };
  });
}

function totalIn({ result, lost }: Side, currency: string): Range {
  const total = result.totals.find((one) => one.currency === currency);
  if (total) return ends(total);
  return lost.size > 0 ? { low: ZERO, high: null } : NOTHING;
}
