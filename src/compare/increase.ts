import type { Allowance } from "../model/config.js";
import type { Range } from "../model/range.js";
import { compare, multiply, type Rational } from "../model/rational.js";
import type { Increase } from "../model/verdict.js";

/** Holds what a sum changes by against what the config allows, each end on its own. */
export function increaseIn(currency: string, allowed: Allowance, { before, after, difference }: Pick<Increase, "before" | "after" | "difference">): Increase {
  const limit: Range = allowed.isShare
    ? { low: multiply(before.low, allowed.value), high: before.high && multiply(before.high, allowed.value) }
    : { low: allowed.value, high: allowed.value };
  const lowRises = compare(difference.low, limit.low) > 0;
  const highRises = isOver(difference.high, limit.high);
  return { currency, allowed, before, after, difference, limit, verdict: lowRises && highRises ? (difference.high ? "exceeded" : "unproven") : lowRises || highRises ? "unproven" : "within" };
}

/** What is open may be over any limit; where it is not open and does not rise, it is within every one. */
function isOver(difference: Rational | null, limit: Rational | null): boolean {
  if (difference === null) return true;
  return limit === null ? difference.n > 0n : compare(difference, limit) > 0;
}
