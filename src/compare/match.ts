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

/** What tells a planned job; null where it cannot be told so. */
type Key = (one: Placed) => readonly string[] | null;

/**
 * By file, batch and id; then, so that a moved file is a move, by batch and id; then, for a batch that got another name, by
 * file and id; last, for a renamed file whose batch has no name of its own, by id where nothing else about the job changed.
 * A job that now charges another purse is another job.
 */
const KEYS: readonly Key[] = [
  ({ job, of: { batch } }) => [batch.file, batch.name, job.id],
  ({ job, of: { batch } }) => [batch.name, job.id],
  ({ job, of: { batch } }) => [batch.file, job.id],
  ({ job, of: { batch } }) => (isNamedAfterFile(batch.file, batch.name) ? [job.id, job.written.task.type, JSON.stringify(job.fields)] : null),
];

function isNamedAfterFile(file: string, name: string): boolean {
  return file === name || file.endsWith(`/${name}`);
}

/** Pairs the planned jobs of two runs: those of the later one in their order, then those that are gone in theirs. */
export function pairs(before: readonly Placed[], after: readonly Placed[]): Pair[] {
  const origin = new Map<Placed, Placed>();
  let [oldOnes, newOnes] = [before, after];
  for (const key of KEYS) {
    if (oldOnes.length === 0 || newOnes.length === 0) break;
    const waiting = byKey(oldOnes, key);
    const taken = new Set<Placed>();
    for (const one of newOnes) {
      const name = nameOf(one, key);
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

function nameOf(one: Placed, key: Key): string | null {
  const parts = key(one);
  return parts && JSON.stringify([one.job.cost.currency, ...parts]);
}

function byKey(ones: readonly Placed[], key: Key): Map<string | null, Placed[]> {
  return groupBy(ones, (one) => nameOf(one, key));
}
