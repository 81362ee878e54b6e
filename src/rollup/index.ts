import type { Budget } from "../model/batch.js";
import { groupBy } from "../model/group.js";
import type { PlannedJob } from "../model/job.js";
import { type Credits, MONEY, NO_CREDITS, toMoney } from "../model/money.js";
import { addRanges, hull, NOTHING, type Range } from "../model/range.js";
import { add, compare, multiply, type Rational, ZERO } from "../model/rational.js";
import type { JudgedBudget, MoneyTotal, Total, Verdict } from "../model/verdict.js";

export { budgetsOfConfig, type CoveringBudget } from "./covered.js";
export { fund } from "./funding.js";

/**
 * Sums planned jobs by currency, in order of the currencies' names. `incomplete` says that something is missing from
 * `jobs` (a file that could not be read, a job that could not be understood), which opens every sum: unknown is not zero.
 */
export function sumByCurrency(jobs: readonly PlannedJob[], incomplete: boolean, credits: Credits = NO_CREDITS): Total[] {
  const byCurrency = groupBy(jobs, ({ cost }) => cost.currency);
  return [...byCurrency.keys()].sort().map((currency) => sum(currency, byCurrency.get(currency) ?? [], incomplete, credits));
}

function sum(currency: string, jobs: readonly PlannedJob[], incomplete: boolean, credits: Credits): Total {
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
  const price = credits.get(currency)?.price;
  return { currency, low: range.low, high, status, assumed, unpricedJobs, money: price ? toMoney({ low: range.low, high }, price) : null };
}

/** Totals of several currencies in money. A currency without a price opens the sum, unless nothing is charged in it. */
export function sumInMoney(totals: readonly Total[], incomplete: boolean): MoneyTotal {
  const each = totals.map(({ low, high, money }) => money ?? toMoney({ low, high }, null));
  const { low, high } = each.reduce<Range>(addRanges, { low: ZERO, high: incomplete ? null : ZERO });
  const unknown = totals.filter(({ money }, i) => money === null && each[i]?.high === null).map(({ currency }) => currency);
  return { low, high, status: high === null ? "unknown" : compare(low, high) === 0 ? "exact" : "range", unknown };
}

/**
 * Holds a budget against the jobs that it covers: those of `jobs` charged in its currency, or all of them for a budget in
 * money. One budget gives up to two judgements: its limit, and its limit per job. In money the sum of each currency is what
 * counts, because a plan's price holds only up to what it includes; a limit per job takes each job for itself.
 */
export function judge(
  budget: Budget,
  scope: Exclude<JudgedBudget["scope"], "job">,
  jobs: readonly PlannedJob[],
  incomplete: boolean,
  credits: Credits = NO_CREDITS,
): JudgedBudget[] {
  const inMoney = budget.currency === MONEY;
  const covered = inMoney ? jobs : jobs.filter((job) => job.cost.currency === budget.currency);
  const common = { budget, jobs: covered, incomplete, credits: inMoney ? credits : null };
  const judged: JudgedBudget[] = [];
  if (budget.limit !== null) {
    const total = inMoney ? sumInMoney(sumByCurrency(covered, false, credits), false) : covered.reduce<Range>((range, job) => addRanges(range, job.cost), NOTHING);
    const range = { low: total.low, high: incomplete ? null : total.high };
    judged.push({ ...common, ...range, scope, limit: budget.limit, verdict: verdictOf(range, budget.limit, budget.warnAt) });
  }
  if (budget.perJob !== null) {
    const limit = budget.perJob;
    const costs = covered.map(({ cost }): Range => (inMoney ? toMoney(cost, credits.get(cost.currency)?.price ?? null) : cost));
    const worst = WORST_FIRST.find((one) => costs.some((cost) => verdictOf(cost, limit, null) === one)) ?? "within";
    const { low, high } = costs.reduce<Range>((widest, cost) => dearest(widest, cost), NOTHING);
    judged.push({ ...common, low, high, scope: "job", limit, verdict: incomplete && worst === "within" ? "unproven" : worst });
  }
  return judged;
}

const WORST_FIRST: readonly Verdict[] = ["exceeded", "unproven"];

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
