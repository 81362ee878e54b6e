import type { Cost } from "../model/cost.js";
import { compare } from "../model/rational.js";
import type { RunResult } from "../model/run.js";
import { count, rangeInWords } from "../model/words.js";

/** Planned jobs of one written job whose price a fix changed in the same way. */
export interface PriceChange {
  /** `dub-1`, or `dub-1 and 11 more planned jobs`. */
  readonly jobs: string;
  /** `14 → 9 subclip-credits`, `not priced → 9 subclip-credits`, `4 subclip-credits → not planned`. */
  readonly change: string;
}

interface Priced {
  readonly id: string;
  readonly writtenId: string;
  readonly cost: Cost;
}

/** What became of the price of each planned job. */
export function priceChanges(before: RunResult, after: RunResult): PriceChange[] {
  const [old, now] = [priced(before), priced(after)];
  const groups = new Map<string, { first: string; size: number; change: string }>();
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    if (was && is && isSame(was.cost, is.cost)) continue;
    const one = is ?? was;
    if (!one) continue;
    const unit = was && is && isPriced(was) && isPriced(is) && was.cost.currency === is.cost.currency ? "" : undefined;
    const change = `${inWords(was, unit)} → ${inWords(is)}`;
    const group = `${one.writtenId}\0${change}`;
    const known = groups.get(group);
    if (known) known.size += 1;
    else groups.set(group, { first: one.id, size: 1, change });
  }
  return [...groups.values()].map(({ first, size, change }) => ({ jobs: size === 1 ? first : `${first} and ${count(size - 1, "more planned job")}`, change }));
}

/** Planned jobs by document and id; of those with the same id, by their order too. */
function priced({ batches }: RunResult): Map<string, Priced> {
  const jobs = new Map<string, Priced>();
  for (const { batch } of batches) {
    const seen = new Map<string, number>();
    for (const written of batch.jobs) {
      for (const { id, cost } of written.planned) {
        const nth = seen.get(id) ?? 0;
        seen.set(id, nth + 1);
        jobs.set(`${batch.document} ${nth} ${id}`, { id, writtenId: written.id, cost });
      }
    }
  }
  return jobs;
}

/** Whether two costs are the same amount, or the same lack of one. */
export function isSame(a: Cost, b: Cost): boolean {
  if (a.currency !== b.currency || (a.status === "invalid") !== (b.status === "invalid")) return false;
  return compare(a.low, b.low) === 0 && (a.high && b.high ? compare(a.high, b.high) === 0 : a.high === b.high);
}

function isPriced({ cost }: Priced): boolean {
  return cost.status !== "invalid";
}

function inWords(job: Priced | undefined, unit = job ? ` ${job.cost.currency}` : ""): string {
  if (!job) return "not planned";
  return isPriced(job) ? `${rangeInWords(job.cost)}${unit}` : "not priced";
}
