import type { Range } from "../../src/model/range.js";
import { compare, divide, isZero, max, multiply, type Rational, subtract, toDecimal, whole, ZERO } from "../../src/model/rational.js";

/** How far a range reaches over a limit. */
export function excessOver({ low, high }: Range, limit: Rational): Range {
  return { low: max(ZERO, subtract(low, limit)), high: high && max(ZERO, subtract(high, limit)) };
}

/** What is spared when a cost becomes another one, by their low and by their high readings. */
export function saving(before: Range, after: Range): Range {
  const low = subtract(before.low, after.low);
  if (before.high === null || after.high === null) return { low: max(ZERO, low), high: null };
  const high = subtract(before.high, after.high);
  return compare(low, high) <= 0 ? { low: max(ZERO, low), high } : { low: max(ZERO, high), high: low };
}

/** `45%`, with a digit after the point where `places` asks for one. */
export function percent(part: Rational, of: Rational, mode: "down" | "half-up" = "half-up", places = 0): string {
  return isZero(of) ? "100%" : `${toDecimal(divide(multiply(part, whole(100)), of), mode, places)}%`;
}
