import type { Cost } from "../../src/model/cost.js";
import type { Fields, PlannedJob, WrittenJob } from "../../src/model/job.js";
import { add, compare, multiply, type Rational, subtract, whole, ZERO } from "../../src/model/rational.js";
import { byWritten, combinations } from "./jobs.js";
import { isOffered } from "./offers.js";

/** Most prices that one budget works out in search of savings: a matrix of a million jobs must not take minutes. */
const MOST_PRICES = 50_000;

/** Entries of `jobs` among which savings are sought, the dearest first. */
export const MOST_JOBS = 50;

/** One combination of a written job, as it is or as a change would make it. */
export interface Part {
  readonly job: PlannedJob;
  readonly fields: Fields;
  /** What counts of one take's cost. */
  readonly cost: Rational;
  readonly takes: number;
}

/** What a written job plans, as it is or as changes would make it. */
export interface Plan {
  readonly written: WrittenJob;
  readonly parts: readonly Part[];
}

/** Prices parts; `high` counts the high reading, which must be closed, otherwise the low one counts. */
export interface Pricer {
  readonly high: boolean;
  /** The part with other fields; null where its price is open, or where the provider would not take it. */
  reprice(part: Part, fields: Fields): Part | null;
  /** Whether this many more prices may be asked; what is refused is left out of the search. */
  allows(prices: number): boolean;
  /** True once something was left out. */
  readonly refused: boolean;
}

/** A pricer over what-if prices; see {@link Pricer} for `high`. */
export function createPricer(price: (job: PlannedJob, fields: Fields) => Cost, high: boolean): Pricer {
  let left = MOST_PRICES;
  let refused = false;
  return {
    high,
    reprice(part, fields) {
      left--;
      const { task } = part.job.written;
      if (!isOffered(task, fields) && isOffered(task, part.fields)) return null;
      const cost = price(part.job, fields);
      const counted = high ? cost.high : cost.low;
      return counted && { ...part, fields, cost: counted };
    },
    allows(prices) {
      refused ||= prices > left;
      return prices <= left;
    },
    get refused() {
      return refused;
    },
  };
}

/** Pricers of one budget, made when asked for: all findings of a limit per job share what may be asked. */
export function onePricer({ price }: { readonly price: (job: PlannedJob, fields: Fields) => Cost }): (high: boolean) => Pricer {
  const pricers = new Map<boolean, Pricer>();
  return (high) => {
    const pricer = pricers.get(high) ?? createPricer(price, high);
    pricers.set(high, pricer);
    return pricer;
  };
}

/** The dearest written jobs, dearest first, and how many there are besides. */
export function dearestPlans(jobs: readonly PlannedJob[], high: boolean): { plans: Plan[]; left: number } {
  const plans = [...byWritten(jobs)].map(([written, planned]) => {
    const parts = combinations(planned).map(({ job, takes }): Part => {
      return { job, fields: job.fields, cost: (high && job.cost.high) || job.cost.low, takes };
    });
    return { written, parts, cost: costOf(parts) };
  });
  plans.sort((a, b) => compare(b.cost, a.cost) || a.written.index - b.written.index);
  return { plans: plans.slice(0, MOST_JOBS), left: Math.max(0, plans.length - MOST_JOBS) };
}

/** What all takes of these cost together. */
export function costOf(parts: readonly Part[]): Rational {
  return parts.reduce((sum, part) => add(sum, multiply(part.cost, whole(part.takes))), ZERO);
}

/** How much less `after` costs. */
export function saved(before: readonly Part[], after: readonly Part[]): Rational {
  return subtract(costOf(before), costOf(after));
}
