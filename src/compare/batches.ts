import type { Batch } from "../model/batch.js";
import { groupBy } from "../model/group.js";

/** Where batches of two sides are the same one, from the later to the earlier. */
export type Origins = ReadonlyMap<Batch, Batch>;

/** What two batches are the same by; null where they cannot be told so. */
type Key = (batch: Batch) => string | null;

/**
 * What each batch was in the base, each of which stands for one: by file and name, where no other batch of the file has it
 * too; by the jobs that it kept, all or at least half of those in the base, so that neither another file nor another name
 * hides whose budget holds; by name; and last by its place in the file.
 */
export function matchBatches(before: readonly Batch[], after: readonly Batch[]): Origins {
  const files = [before, after].map((batches) => new Set(batches.map(({ file }) => file)));
  const stays = ({ file }: Batch): boolean => files.every((known) => known.has(file));
  const origin = new Map<Batch, Batch>();
  const taken = new Set<Batch>();
  const take = (now: Batch, old: Batch): void => void (origin.set(now, old), taken.add(old));
  const left = (): [Batch[], Batch[]] => [before.filter((one) => !taken.has(one)), after.filter((one) => !origin.has(one))];
  const takeBy = (key: Key): void => {
    const [olds, nows] = left();
    if (olds.length === 0 || nows.length === 0) return;
    const waiting = groupBy(olds, key);
    for (const now of nows) {
      const name = key(now);
      const old = name === null ? undefined : waiting.get(name)?.shift();
      if (old) take(now, old);
    }
  };
  const nameOf = ({ file, name }: Batch): string => JSON.stringify([file, name]);
  const many = new Set([before, after].flatMap((batches) => [...groupBy(batches, nameOf)].flatMap(([name, ones]) => (ones.length > 1 ? [name] : []))));
  const idsIn = ({ jobs }: Batch): string => JSON.stringify(jobs.map(({ id }) => id).sort());
  takeBy((batch) => (many.has(nameOf(batch)) ? null : nameOf(batch)));
  takeBy((batch) => (many.has(nameOf(batch)) ? `${nameOf(batch)} ${batch.document} ${idsIn(batch)}` : null));
  takeBy((batch) => (many.has(nameOf(batch)) ? `${nameOf(batch)} ${idsIn(batch)}` : null));
  takeBy((batch) => `${batch.name} ${idsIn(batch)}`);
  takeBy(idsIn);
  for (const [now, old] of byJobs(...left())) if (!origin.has(now) && !taken.has(old)) take(now, old);
  takeBy(nameOf);
  // Plans in many folders may have one file name; that of a folder which stays says nothing of another.
  takeBy((batch) => (isNamedAfterFile(batch) && stays(batch) ? null : batch.name));
  takeBy(({ file, document }) => JSON.stringify([file, document]));
  return origin;
}

/** An id that more batches have tells none of them apart, and would take a time that grows with the square of them. */
const MOST_HOLDERS = 200;

/** Batches that share at least half of the jobs in the base, those that share most first. */
function byJobs(before: readonly Batch[], after: readonly Batch[]): (readonly [Batch, Batch])[] {
  if (before.length === 0 || after.length === 0) return [];
  const sizes = new Map(before.map((old) => [old, idsOf(old).size]));
  const holders = groupBy(before.flatMap((old) => [...idsOf(old)].map((id) => ({ id, old }))), ({ id }) => id);
  const found = after.flatMap((now) => {
    const kept = new Map<Batch, number>();
    for (const id of idsOf(now)) {
      const all = holders.get(id) ?? [];
      if (all.length <= MOST_HOLDERS) for (const { old } of all) kept.set(old, (kept.get(old) ?? 0) + 1);
    }
    return [...kept].flatMap(([old, count]) => (2 * count >= (sizes.get(old) ?? 0) ? [{ now, old, count }] : []));
  });
  return found.sort((a, b) => b.count - a.count || Number(b.now.name === b.old.name) - Number(a.now.name === a.old.name)).map(({ now, old }) => [now, old] as const);
}

function idsOf({ jobs }: Batch): Set<string> {
  return new Set(jobs.map(({ id }) => id));
}

/** Whether a batch has no name of its own. */
export function isNamedAfterFile({ file, name }: Pick<Batch, "file" | "name">): boolean {
  return file === name || file.endsWith(`/${name}`);
}
