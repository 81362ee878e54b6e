import type { Amount } from "../../generated/types/rate-card.js";
import { compare, type Rational, ZERO } from "../../model/rational.js";
import { exact } from "../figure.js";

/**
 * Whether the low reading of something unsaid could cost more than the high one. Readings that do not depend on other
 * items cannot: whichever is dearer, the line holds both. Those that do are taken apart, low to the low sum and high to
 * the high sum, so here the order must be certain.
 */
export function mayCostMore(low: Amount, high: Amount): boolean {
  if (!depends(low) && !depends(high)) return false;
  if (!depends(low)) return fixedAmount(low)?.n !== 0n || mayBeNegative(high);
  if (!depends(high)) return isAbove(mostOf(low), fixedAmount(high));
  if (low.minimum && high.minimum) return isAbove(exact(low.minimum.atLeast), exact(high.minimum.atLeast)) || !same(low.minimum.of, high.minimum.of);
  if (low.round && high.round) {
    const modes = ["half-up", "up"];
    const later = modes.indexOf(low.round.mode) > modes.indexOf(high.round.mode);
    return later || compare(exact(low.round.to), exact(high.round.to)) !== 0 || !same(low.round.of, high.round.of);
  }
  return !low.share || !high.share || shareMayCostMore(low.share, high.share);
}

function depends(form: Amount): boolean {
  return form.minimum !== undefined || form.round !== undefined || form.share !== undefined;
}

/** A fixed amount; null for any other. */
function fixedAmount({ flat }: Amount): Rational | null {
  return flat === undefined || typeof flat === "object" ? null : exact(flat);
}

function isAbove(value: Rational | null, bound: Rational | null): boolean {
  return value === null || bound === null || compare(value, bound) > 0;
}

function mayBeNegative({ round, share }: Amount): boolean {
  return round?.mode === "half-up" || (share !== undefined && sign(share) < 0);
}

/** The most that a reading can add; null where there is no limit. */
function mostOf({ minimum, round, share }: Amount): Rational | null {
  if (minimum) return exact(minimum.atLeast);
  if (round) return exact(round.to);
  return share && sign(share) <= 0 ? ZERO : null;
}

function sign({ times }: { readonly times: number }): number {
  return compare(exact(times), ZERO);
}

/** A larger share of more items is more, a larger discount on more items is less. */
function shareMayCostMore(low: NonNullable<Amount["share"]>, high: NonNullable<Amount["share"]>): boolean {
  if (isAbove(exact(low.times), exact(high.times))) return true;
  const [fewer, more] = sign(low) < 0 ? [high, low] : [low, high];
  return !(sign(low) < 0 && sign(high) >= 0) && !fewer.of.every((id) => more.of.includes(id));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
