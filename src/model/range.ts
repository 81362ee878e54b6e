import { add, compare, isZero, max, min, type Rational, subtract, ZERO } from "./rational.js";

/** An amount known to lie in `low..high`; a `high` of null is open: nobody can say how much it may become. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational | null;
}

/** A range that is not open. */
export interface Bounded extends Range {
  readonly high: Rational;
}

export const NOTHING: Bounded = { low: ZERO, high: ZERO };

export function exactly(value: Rational): Bounded {
  return { low: value, high: value };
}

export function addRanges(a: Bounded, b: Bounded): Bounded;
export function addRanges(a: Range, b: Range): Range;
export function addRanges(a: Range, b: Range): Range {
  const low = add(a.low, b.low);
  if (a.low === a.high && b.low === b.high) return { low, high: low };
  return { low, high: a.high && b.high ? add(a.high, b.high) : null };
}

/** The smallest range that holds both. */
export function hull(a: Bounded, b: Bounded): Bounded;
export function hull(a: Range, b: Range): Range;
export function hull(a: Range, b: Range): Range {
  return { low: min(a.low, b.low), high: a.high && b.high ? max(a.high, b.high) : null };
}

/** What lies beyond a start, nothing below it. */
export function past(range: Bounded, start: Rational): Bounded {
  if (isZero(start)) return range;
  const low = max(ZERO, subtract(range.low, start));
  return { low, high: range.low === range.high ? low : max(ZERO, subtract(range.high, start)) };
}

/** Whether it is exactly nothing, at both ends. */
export function isNothing({ low, high }: Range): boolean {
  return high !== null && isZero(low) && isZero(high);
}

export function isExact(range: Range): boolean {
  return range.high !== null && compare(range.low, range.high) === 0;
}
