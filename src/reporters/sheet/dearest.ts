import { addRanges, NOTHING, type Range } from "../../model/range.js";
import { compare } from "../../model/rational.js";

/** Something that costs, or that would if it had no errors. */
type Item = Range & { readonly invalid?: boolean };

/** An item with its place in the order of the file. */
export interface Ranked<T> {
  readonly item: T;
  readonly order: number;
}

/** The dearest items, dearest first, and what the others come to. */
export interface Dearest<T> {
  readonly shown: readonly Ranked<T>[];
  readonly others: Range & { readonly items: number };
}

/**
 * Picks the `most` dearest in one pass: open ones first, then by high, then by low, ties in order, invalid ones last. One more than that is
 * shown as well, because the row that would count it takes the same room.
 */
export function dearest<T extends Item>(items: Iterable<T>, most: number): Dearest<T> {
  const shown: Ranked<T>[] = [];
  let others: Range = NOTHING;
  let order = 0;
  for (const item of items) {
    const last = shown.at(-1);
    if (last && shown.length > most && !dearer(item, last.item)) others = addRanges(others, item);
    else {
      let at = shown.length;
      for (let before = shown[at - 1]; before && dearer(item, before.item); before = shown[at - 1]) at--;
      shown.splice(at, 0, { item, order });
      if (shown.length > most + 1) others = addRanges(others, shown.pop()?.item ?? NOTHING);
    }
    order++;
  }
  if (order > most + 1) others = addRanges(others, shown.pop()?.item ?? NOTHING);
  return { shown, others: { ...others, items: order - shown.length } };
}

function dearer(a: Item, b: Item): boolean {
  if (a.invalid !== b.invalid) return b.invalid === true;
  if (a.high === null || b.high === null) return a.high === b.high ? compare(a.low, b.low) > 0 : a.high === null;
  const difference = compare(a.high, b.high);
  return difference > 0 || (difference === 0 && compare(a.low, b.low) > 0);
}
