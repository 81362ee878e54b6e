import type { Batch } from "../../model/batch.js";
import type { PlannedJob, WrittenJob } from "../../model/job.js";
import { multiply, whole } from "../../model/rational.js";
import type { BatchResult } from "../../model/run.js";
import { printable } from "../text/printable.js";
import type { CostRow } from "./costs.js";

/** Longest type shown whole: one that is not known may be anything. */
const LONGEST_TYPE = 30;

/** Planned jobs of a batch in one currency, without those that are skipped. */
export function* plannedOf({ jobs }: Batch, currency: string): Iterable<PlannedJob> {
  for (const written of jobs) if (written.skip === null && written.planned[0]?.cost.currency === currency) yield* written.planned;
}

/** How many planned jobs batches have, in one currency or in all, without those that are skipped. */
export function plannedJobs(batches: readonly Pick<BatchResult, "batch">[], currency?: string): number {
  let sum = 0;
  for (const { batch } of batches) {
    for (const { skip, planned } of batch.jobs) if (skip === null && (currency === undefined || planned[0]?.cost.currency === currency)) sum += planned.length;
  }
  return sum;
}

/**
 * The planned jobs of a batch in one currency as rows. With `fold`, those of one written job that all cost the same are
 * one row, `keynote ×12`: a matrix of fifty languages must not push every other job from the table.
 */
export function* jobRows({ jobs }: Batch, currency: string, fold: boolean): Iterable<CostRow> {
  for (const written of jobs) {
    const [first] = written.planned;
    if (written.skip !== null || first?.cost.currency !== currency) continue;
    const times = written.planned.length;
    if (fold && times > 1 && written.planned.every((job) => sameCost(job, first))) yield folded(first, times);
    else for (const job of written.planned) yield { low: job.cost.low, high: job.cost.high, invalid: isInvalid(job), texts: () => texts(job.id, job) };
  }
}

function folded(first: PlannedJob, times: number): CostRow {
  const { low, high } = first.cost;
  const factor = whole(times);
  return {
    low: multiply(low, factor),
    high: high && multiply(high, factor),
    invalid: isInvalid(first),
    texts: () => texts(`${first.written.id} ×${times}`, first),
  };
}

function isInvalid({ cost }: PlannedJob): boolean {
  return cost.status === "invalid";
}

function sameCost({ cost: a }: PlannedJob, { cost: b }: PlannedJob): boolean {
  return a === b || (a.status === b.status && same(a.low, b.low) && (a.high && b.high ? same(a.high, b.high) : a.high === b.high));
}

function same(a: { n: bigint; d: bigint }, b: { n: bigint; d: bigint }): boolean {
  return a.n * b.d === b.n * a.d;
}

function texts(name: string, { written, cost }: PlannedJob): ReturnType<CostRow["texts"]> {
  const assumed = cost.lines.some((line) => line.basis === "assumed");
  const own = cost.lines.some((line) => line.basis === "own-card");
  return { before: [printable(name), printable(written.task.task, LONGEST_TYPE)], after: [`${cost.status}${assumed ? " *" : ""}${own ? " †" : ""}`] };
}

/** Skipped jobs with their reasons, as one text; empty where there are none. What a job with a secret says is not shown. */
export function skippedJobs(jobs: readonly WrittenJob[], most: number, withSecrets: ReadonlySet<string | null>): string {
  const skipped = jobs.filter((job) => job.skip !== null);
  const named = skipped.slice(0, most).map((job) => `${printable(job.id)} (${withSecrets.has(job.id) ? "not shown: the job holds a secret" : printable(job.skip ?? "", 100)})`);
  return [...named, ...(skipped.length > most ? [`${skipped.length - most} more`] : [])].join(", ");
}
