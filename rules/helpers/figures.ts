import type { Range } from "../../src/model/range.js";
import { compare, toDecimal } from "../../src/model/rational.js";

/** Digits after the point of a range, and of a figure that has to be exact: numbers of a file have at most 40. */
const PLACES = 6;
const ALL_PLACES = 40;

/** A cost as a batch can state it: `14`, `{low: 3.666667, high: 4}`. A range is rounded inward, so that it agrees with the cost. */
export function asFigure({ low, high }: Range): string {
  if (high !== null && compare(low, high) === 0) return toDecimal(low, "up", ALL_PLACES);
  const least = toDecimal(low, "up", PLACES);
  return high === null ? least : `{low: ${least}, high: ${toDecimal(high, "down", PLACES)}}`;
}
