import { addRanges, isExact, NOTHING, type Range } from "../../model/range.js";
import { ceil, compare, floor, type Rational, roundTo, ONE, subtract, whole, ZERO } from "../../model/rational.js";

/** A range as printed, in units of the last printed digit: with two decimals, 367 is 3.67. */
export interface Printed {
  readonly low: bigint;
  readonly high: bigint | null;
}

/**
 * Rounds rows so that they add up to their printed sum, low ends and high ends each on their own: every end is rounded down,
 * then the units that are missing from the sum go to the largest remainders, ties in the order of the rows.
 *
 * The sum's low is rounded down and its high up (an exact sum to the nearest), so the printed range holds the true one.
 * A row is less than a unit off, is untouched where it needs no rounding, and prints no low above its high (but for parts
 * of a job whose low is above their high). With an open row the sum is open too; the other highs are then rounded up.
 */
export function apportion(rows: readonly Range[], places: number): { readonly rows: readonly Printed[]; readonly sum: Printed } {
  const sum = scale(rows.reduce(addRanges, NOTHING), places);
  const ends = rows.map((row) => scale(row, places));
  const lows = split(ends.map((row) => row.low));
  const lowSum = isExact(sum) ? nearest(sum.low) : floor(sum.low);
  const byLow = byRemainder(lows);
  if (sum.high === null) {
    const up = new Set(byLow.slice(0, missing(lowSum, lows)));
    return { rows: ends.map(({ high }, at) => ({ low: unit(lows, at, up), high: high && ceil(high) })), sum: { low: lowSum, high: null } };
  }

  const highs = split(ends.map(({ low, high }) => high ?? low));
  const highSum = isExact(sum) ? nearest(sum.high) : ceil(sum.high);
  // Where both ends round down to the same unit, low may rise only if high does, and only so many highs do.
  const isTight = (at: number): boolean => lows[at]?.whole === highs[at]?.whole && compare(lows[at]?.rest ?? ZERO, highs[at]?.rest ?? ZERO) <= 0;
  const highsToRise = missing(highSum, highs);
  const lowsToRise = missing(lowSum, lows);
  let tight = highsToRise;
  const lowsUp = new Set<number>();
  for (const at of byLow) if (lowsUp.size < lowsToRise && (!isTight(at) || tight-- > 0)) lowsUp.add(at);
  const mustRise = [...lowsUp].filter(isTight);
  const highsUp = new Set([...new Set([...mustRise, ...byRemainder(highs)])].slice(0, highsToRise));
  return { rows: rows.map((_, at) => ({ low: unit(lows, at, lowsUp), high: unit(highs, at, highsUp) })), sum: { low: lowSum, high: highSum } };
}

/** The fewest decimals, at most `most`, with which every end prints exactly. */
export function placesFor(ranges: Iterable<Range>, most: number): number {
  let places = 0;
  for (const { low, high } of ranges) {
    for (const end of [low, high ?? low]) {
      while (places < most && (end.n * 10n ** BigInt(places)) % end.d !== 0n) places++;
    }
    if (places === most) break;
  }
  return places;
}

/** A number of units as a decimal with all its places: `3.00`. */
export function decimal(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const point = digits.length - places;
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${places > 0 ? `.${digits.slice(point)}` : ""}`;
}

interface Split {
  readonly whole: bigint;
  readonly rest: Rational;
}

function scale({ low, high }: Range, places: number): Range {
  const factor = 10n ** BigInt(places);
  return { low: { n: low.n * factor, d: low.d }, high: high && { n: high.n * factor, d: high.d } };
}

function split(values: readonly Rational[]): Split[] {
  return values.map((value) => {
    const down = floor(value);
    return { whole: down, rest: value.n === down * value.d ? ZERO : subtract(value, whole(down)) };
  });
}

function nearest(value: Rational): bigint {
  return floor(roundTo(value, ONE, "half-up"));
}

/** How many units rounding down takes from the printed sum. */
function missing(sum: bigint, parts: readonly Split[]): number {
  return Number(parts.reduce((left, part) => left - part.whole, sum));
}

function byRemainder(parts: readonly Split[]): number[] {
  return parts.map((part, at) => ({ at, rest: part.rest })).sort((a, b) => compare(b.rest, a.rest)).map(({ at }) => at);
}

function unit(parts: readonly Split[], at: number, up: ReadonlySet<number>): bigint {
  return (parts[at]?.whole ?? 0n) + (up.has(at) ? 1n : 0n);
}
