import type { PlannedJob, WrittenJob } from "../../src/model/job.js";
import { add, compare, isZero, type Rational, ZERO } from "../../src/model/rational.js";
import type { BatchContext, RunContext } from "../../src/model/rule.js";
import type { JudgedBudget } from "../../src/model/verdict.js";
import { amount } from "../../src/model/words.js";
import { byWritten } from "./jobs.js";

/** What a budget rule needs of its context, for a batch as for the run. */
export type Prices = Pick<BatchContext & RunContext, "price">;

/** Covered jobs that are charged: valid and not skipped. */
export function chargedJobs({ jobs }: JudgedBudget): PlannedJob[] {
  return jobs.filter((job) => job.valid && job.written.skip === null);
}

/** True for a budget in money over jobs charged in credits, whose price in money this run does not know. */
export function isInMoney({ budget, jobs }: JudgedBudget): boolean {
  return jobs.some((job) => job.cost.currency !== budget.currency);
}

/** ` 30 of the 67 rest on assumptions.`, or nothing. Counts what the total counts of each job: with `high` its high where that is known. */
export function assumedInWords(jobs: readonly PlannedJob[], total: Rational, high: boolean): string {
  let assumed = ZERO;
  for (const { cost } of jobs) {
    const counted = high && cost.high !== null;
    for (const line of cost.lines) if (line.basis === "assumed") assumed = add(assumed, (counted && line.high) || line.low);
  }
  const mode = high ? "up" : "down";
  return isZero(assumed) ? "" : ` ${amount(assumed, mode)} of the ${amount(total, mode)} rest on assumptions.`;
}

/** Written jobs of which planned ones fit, with the dearest of these. */
export function dearestByWritten(
  jobs: readonly PlannedJob[],
  fits: (job: PlannedJob) => boolean,
): { written: WrittenJob; planned: readonly PlannedJob[]; dearest: PlannedJob }[] {
  return [...byWritten(jobs.filter(fits))].map(([written, planned]) => ({
    written,
    planned,
    dearest: planned.reduce((a, b) => (compare(reach(b), reach(a)) > 0 ? b : a)),
  }));
}

function reach({ cost }: PlannedJob): Rational {
  return cost.high ?? cost.low;
}
