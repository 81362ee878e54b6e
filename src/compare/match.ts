import type { Batch } from "../model/batch.js";
import { isNamedAfterFile, matchBatches } from "./batches.js";
import { groupBy } from "../model/group.js";
import type { PlannedJob } from "../model/job.js";
import type { BatchResult, RunResult } from "../model/run.js";

/** A planned job with the batch that it belongs to. */
export interface Placed {
  readonly job: PlannedJob;
  readonly of: BatchResult;
}

/** A planned job in the base and what became of it; one of them is null where it was added or removed. */
export type Pair = { readonly before: Placed; readonly after: Placed | null } | { readonly before: null; readonly after: Placed };

/** Every planned job of a run, in its order. */
export function placed({ batches }: RunResult): Placed[] {
  return batches.flatMap((of) => of.batch.jobs.flatMap((written) => written.planned.map((job) => ({ job, of }))));
}

/** What tells a planned job; null where it cannot be told so. `origin` is what its batch was in the base. */
type Key = (one: Placed, origin: Batch | null) => readonly (string | number)[] | null;

/**
 * By what its batch was, and id; then, for a job that went to another batch, by the batch's name and id, or file and id; last,
 * for a renamed file whose batch has no name of its own, by id where nothing else about the job changed.
 * A job that now charges another purse is another job.
 */
const KEYS: readonly Key[] = [
  ({ job }, origin) => origin && [origin.file, origin.document, job.id],
  ({ job, of: { batch } }) => [batch.name, job.id],
  ({ job, of: { batch } }) => [batch.file, job.id],
  ({ job, of: { batch } }) => (isNamedAfterFile(batch) ? [job.id, job.written.task.type, JSON.stringify(job.fields)] : null),
];

/** A job that got another id is another job; but where nothing else changed, no branch is to be blamed for it. */
export const BY_CONTENT: Key = ({ job }, origin) => origin && [origin.file, origin.document, job.written.task.type, JSON.stringify(job.fields)];

/** Pairs the planned jobs of two runs: those of the later one in their order, then those that are gone in theirs. */
export function pairs(before: readonly Placed[], after: readonly Placed[], more: readonly Key[] = []): Pair[] {
  const batches = matchBatches(batchesOf(before), batchesOf(after));
  const origin = new Map<Placed, Placed>();
  let [oldOnes, newOnes] = [before, after];
  for (const key of [...KEYS, ...more]) {
    if (oldOnes.length === 0 || newOnes.length === 0) break;
    const waiting = groupBy(oldOnes, (one) => nameOf(one, key, one.of.batch));
    const taken = new Set<Placed>();
    for (const one of newOnes) {
      const name = nameOf(one, key, batches.get(one.of.batch) ?? null);
      const old = name === null ? undefined : waiting.get(name)?.shift();
      if (!old) continue;
      origin.set(one, old);
      taken.add(old);
    }
    oldOnes = oldOnes.filter((one) => !taken.has(one));
    newOnes = newOnes.filter((one) => !origin.has(one));
  }
  return [...after.map((one): Pair => toPair(origin.get(one) ?? null, one)), ...oldOnes.map((one): Pair => ({ before: one, after: null }))];
}

function toPair(before: Placed | null, after: Placed): Pair {
  return before ? { before, after } : { before: null, after };
}

function batchesOf(ones: readonly Placed[]): Batch[] {
  return [...new Set(ones.map(({ of }) => of.batch))];
}

function nameOf(one: Placed, key: Key, batch: Batch | null): string | null {
  const parts = key(one, batch);
  return parts && JSON.stringify([one.job.cost.currency, ...parts]);
}
