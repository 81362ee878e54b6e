import { isExact, type Range } from "../../model/range.js";
import { compare, type Rational, roundTo } from "../../model/rational.js";

/** More decimals than any number of a file can have. */
const MOST_PLACES = 60;

/**
 * The fewest decimals, `least` or more, with which a printed range lies on the same side of a limit as the true one:
 * 60.001 is over 60, and must not be printed as 60.
 */
export function tellingPlaces(range: Range, limit: Rational, least: number): number {
  for (let places = least; places < MOST_PLACES; places++) {
    const step = { n: 1n, d: 10n ** BigInt(places) };
    const agrees = (value: Rational, mode: "down" | "up" | "half-up"): boolean =>
      compare(roundTo(value, step, mode), limit) > 0 === compare(value, limit) > 0;
    const { low, high } = range;
    if (isExact(range) ? agrees(low, "half-up") : agrees(low, "down") && (high === null || agrees(high, "up"))) return places;
  }
  return MOST_PLACES;
}
