import type { Budget } from "../model/batch.js";
import type { PlannedJob } from "../model/job.js";
import { MONEY } from "../model/money.js";
import { addRanges, hull, NOTHING, type Range } from "../model/range.js";
import { add, compare, multiply, type Rational, ZERO } from "../model/rational.js";
import type { JudgedBudget, Total, Verdict } from "../model/verdict.js";

/**
 * Sums planned jobs by currency, in order of the currencies' names. `incomplete` says that something is missing from
 * `jobs` (a file that could not be read, a job that could not be understood), which opens every sum: unknown is not zero.
 */
export function sumByCurrency(jobs: readonly PlannedJob[], incomplete: boolean): Total[] {
  const byCurrency = new Map<string, PlannedJob[]>();
  for (const job of jobs) {
    const group = byCurrency.get(job.cost.currency);
    if (group) group.push(job);
    else byCurrency.set(job.cost.currency, [job]);
  }
  return [...byCurrency.keys()].sort().map((currency) => sum(currency, byCurrency.get(currency) ?? [], incomplete));
}

function sum(currency: string, jobs: readonly PlannedJob[], incomplete: boolean): Total {
  let range: Range = NOTHING;
  let assumed: Rational = ZERO;
  let unpricedJobs = 0;
  for (const { cost } of jobs) {
    range = addRanges(range, cost);
    if (cost.high === null) unpricedJobs++;
    for (const line of cost.lines) if (line.basis === "assumed") assumed = add(assumed, line.high ?? line.low);
  }
  const high = incomplete ? null : range.high;
  const status = high === null ? "unknown" : compare(range.low, high) === 0 ? "exact" : "range";
  return { currency, low: range.low, high, status, assumed, unpricedJobs };
}

/**
 * Holds a budget against the jobs that it covers: those charged in its currency. A money budget covers all jobs; as long
 * as no credit has a price in money, its total is open. One budget gives up to two judgements: its limit, and its limit
 * per job.
 */
export function judge(budget: Budget, scope: "batch" | "run", jobs: readonly PlannedJob[], incomplete: boolean): JudgedBudget[] {
  const money = budget.currency === MONEY;
  const covered = money ? jobs : jobs.filter((job) => job.cost.currency === budget.currency);
  const judged: JudgedBudget[] = [];
  if (budget.limit !== null) {
    const total = covered.reduce<Range>((range, job) => addRanges(range, inCurrencyOf(job, money)), NOTHING);
    const range = { low: total.low, high: incomplete ? null : total.high };
    judged.push({ ...range, budget, scope, limit: budget.limit, verdict: verdictOf(range, budget.limit, budget.warnAt), jobs: covered, incomplete });
  }
  if (budget.perJob !== null) {
    const limit = budget.perJob;
    const costs = covered.map((job) => inCurrencyOf(job, money));
    const worst = WORST_FIRST.find((one) => costs.some((cost) => verdictOf(cost, limit, null) === one)) ?? "within";
    const range = costs.reduce<Range>((widest, cost) => dearest(widest, cost), NOTHING);
    judged.push({ ...range, budget, scope: "job", limit, verdict: incomplete && worst === "within" ? "unproven" : worst, jobs: covered, incomplete });
  }
  return judged;
}

const WORST_FIRST: readonly Verdict[] = ["exceeded", "unproven"];
const OPEN: Range = { low: ZERO, high: null };

function inCurrencyOf(job: PlannedJob, money: boolean): Range {
  return money && job.cost.status !== "skipped" ? OPEN : job.cost;
}

/** Ranges of the dearest job: the highest low with the highest high. */
function dearest(a: Range, b: Range): Range {
  return { low: compare(a.low, b.low) < 0 ? b.low : a.low, high: hull(a, b).high };
}

/** The first that holds: exceeded, unproven, near (where there is a `warnAt`), within. */
export function verdictOf(range: Range, limit: Rational, warnAt: Rational | null): Verdict {
  if (compare(range.low, limit) > 0) return "exceeded";
  if (range.high === null || compare(range.high, limit) > 0) return "unproven";
  return warnAt !== null && compare(range.high, multiply(warnAt, limit)) > 0 ? "near" : "within";
}
