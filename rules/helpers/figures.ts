import type { Range } from "../../src/model/range.js";
import { compare, toDecimal } from "../../src/model/rational.js";

/** A cost as a batch can state it: `14`, `{low: 3.666667, high: 4}`. Rounded inward, so that it agrees with the cost. */
export function asFigure({ low, high }: Range): string {
  const least = toDecimal(low, "up");
  if (high === null || compare(low, high) === 0) return least;
  return `{low: ${least}, high: ${toDecimal(high, "down")}}`;
}
