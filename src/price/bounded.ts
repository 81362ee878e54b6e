import type { Range } from "../model/range.js";
import { add, isZero, max, min, type Rational, subtract, ZERO } from "../model/rational.js";

/** A range that is not open. */
export interface Bounded extends Range {
  readonly high: Rational;
}

export const NONE: Bounded = { low: ZERO, high: ZERO };

export function exactly(value: Rational): Bounded {
  return { low: value, high: value };
}

export function sum(a: Bounded, b: Bounded): Bounded {
  const low = add(a.low, b.low);
  return { low, high: a.low === a.high && b.low === b.high ? low : add(a.high, b.high) };
}

/** What lies beyond a start, nothing below it. */
export function past(range: Bounded, start: Rational): Bounded {
  if (isZero(start)) return range;
  const low = max(ZERO, subtract(range.low, start));
  return { low, high: range.low === range.high ? low : max(ZERO, subtract(range.high, start)) };
}

/** The smallest range that holds both. */
export function hull(a: Bounded, b: Bounded): Bounded {
  return { low: min(a.low, b.low), high: max(a.high, b.high) };
}
