import type { Amount } from "../../generated/types/rate-card.js";

/**
 * Whether the low reading of something unsaid could cost more than the high one. Readings that do not depend on other
 * items cannot: whichever is dearer, the line holds both. Those that do are taken apart, low to the low sum and high to
 * the high sum, so here the order must be certain.
 */
export function mayCostMore(low: Amount, high: Amount): boolean {
  if (!depends(low) && !depends(high)) return false;
  if (!depends(low)) return low.flat !== 0 || leastOf(high) < 0;
  if (!depends(high)) return typeof high.flat !== "number" || mostOf(low) > high.flat;
  if (low.minimum && high.minimum) return low.minimum.atLeast > high.minimum.atLeast || !same(low.minimum.of, high.minimum.of);
  if (low.round && high.round) {
    const modes = ["half-up", "up"];
    const later = modes.indexOf(low.round.mode) > modes.indexOf(high.round.mode);
    return later || low.round.to !== high.round.to || !same(low.round.of, high.round.of);
  }
  return !low.share || !high.share || shareMayCostMore(low.share, high.share);
}

function depends(form: Amount): boolean {
  return form.minimum !== undefined || form.round !== undefined || form.share !== undefined;
}

/** The least that a reading can add; -1 stands for any number below 0. */
function leastOf({ round, share }: Amount): number {
  return round?.mode === "half-up" || (share && share.times < 0) ? -1 : 0;
}

/** The most that a reading can add. */
function mostOf({ minimum, round, share }: Amount): number {
  if (minimum) return minimum.atLeast;
  if (round) return round.to;
  return share && share.times <= 0 ? 0 : Infinity;
}

/** A larger share of more items is more, a larger discount on more items is less. */
function shareMayCostMore(low: NonNullable<Amount["share"]>, high: NonNullable<Amount["share"]>): boolean {
  if (low.times > high.times) return true;
  const [fewer, more] = low.times < 0 ? [high, low] : [low, high];
  return !(low.times < 0 && high.times >= 0) && !fewer.of.every((id) => more.of.includes(id));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
