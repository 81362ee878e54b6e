import type { Cost } from "../model/cost.js";
import type { Difference, LineChange, Side, Split } from "../model/diff.js";
import { addRanges, NOTHING, type Range } from "../model/range.js";
import { compare, subtract } from "../model/rational.js";

/** What an amount changes by, end by end. */
export function difference(before: Range, after: Range): Difference {
  return { low: subtract(after.low, before.low), high: before.high && after.high ? subtract(after.high, before.high) : null };
}

/** The same for the cost of a job: what stays the same is no difference, even where nobody knows how much it is. */
export function costDifference(before: Cost | null, after: Cost | null, samePlan: boolean): Difference {
  if (samePlan && before && after && isSameCost(before, after)) return NOTHING;
  return difference(before ?? NOTHING, after ?? NOTHING);
}

/** Whether something that could not be read differs between the sides: the same bytes are the same unknown. */
export function lostOtherwise(base: Side, head: Side): boolean {
  return [...base.lost.keys(), ...head.lost.keys()].some((file) => base.lost.get(file) !== head.lost.get(file));
}

export function addSplits(a: Split, b: Split): Split {
  return {
    difference: addRanges(a.difference, b.difference),
    byAuthor: addRanges(a.byAuthor, b.byAuthor),
    byRates: addRanges(a.byRates, b.byRates),
  };
}

export const NO_SPLIT: Split = { difference: NOTHING, byAuthor: NOTHING, byRates: NOTHING };

function isSame(a: Range | null, b: Range | null): boolean {
  if (!a || !b) return a === b;
  return compare(a.low, b.low) === 0 && (a.high && b.high ? compare(a.high, b.high) === 0 : a.high === b.high);
}

/** Whether two costs are made of the same lines, with the same unknowns. */
export function isSameCost(a: Cost, b: Cost): boolean {
  if (a === b) return true;
  return a.currency === b.currency && a.status === b.status && isSame(a, b) && gapsOf(a) === gapsOf(b) && lineChanges(a, b).length === 0;
}

function gapsOf({ missing }: Cost): string {
  return JSON.stringify(missing.map((one) => [one.kind, one.item.id, one.kind === "parameter" ? one.parameter.name : ""]));
}

/** The line items of a job whose price differs, in the order of the later cost, then what is gone. */
export function lineChanges(before: Cost, after: Cost): LineChange[] {
  const old = new Map(before.lines.map((line) => [line.item.id, line]));
  const now = new Set(after.lines.map((line) => line.item.id));
  const change = (line: Cost["lines"][number], was: Range | null, is: Range | null): LineChange => ({ line: line.item.id, label: line.item.label, before: was && ends(was), after: is && ends(is) });
  return [
    ...after.lines.flatMap((line) => {
      const was = old.get(line.item.id) ?? null;
      return isSame(was, line) ? [] : [change(line, was, line)];
    }),
    ...before.lines.flatMap((line) => (now.has(line.item.id) ? [] : [change(line, line, null)])),
  ];
}

export function ends({ low, high }: Range): Range {
  return { low, high };
}
