import { add, compare, max, min, type Rational, ZERO } from "./rational.js";

/** An amount known to lie in `low..high`; a `high` of null is open: nobody can say how much it may become. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational | null;
}

export const NOTHING: Range = { low: ZERO, high: ZERO };

export function exactly(value: Rational): Range {
  return { low: value, high: value };
}

export function addRanges(a: Range, b: Range): Range {
  return { low: add(a.low, b.low), high: a.high && b.high ? add(a.high, b.high) : null };
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  return { low: min(a.low, b.low), high: a.high && b.high ? max(a.high, b.high) : null };
}

export function isExact(range: Range): boolean {
  return range.high !== null && compare(range.low, range.high) === 0;
}
