import { isMapping } from "../model/mapping.js";
import { isNumeric, LongNumber, toRational } from "../model/number.js";
import { compare, type Rational, ZERO } from "../model/rational.js";

/** No number within the limits is written longer; what is longer has a fault of its own and must not cost time here. */
const LONGEST_NUMBER = 400;

/** A number ≥ 0 as it is written, null for anything else. */
export function readAmount(value: unknown): Rational | null {
  if (!isNumeric(value)) return null;
  if (value instanceof LongNumber ? value.text.length > LONGEST_NUMBER : !Number.isFinite(value)) return null;
  try {
    const amount = toRational(value);
    return compare(amount, ZERO) < 0 ? null : amount;
  } catch {
    return null;
  }
}

/** A number ≥ 0 or `{low, high}` with low ≤ high; null for anything else. */
export function readRange(value: unknown): { low: Rational; high: Rational } | null {
  if (!isMapping(value)) {
    const amount = readAmount(value);
    return amount && { low: amount, high: amount };
  }
  const low = readAmount(value["low"]);
  const high = readAmount(value["high"]);
  return low && high && compare(low, high) <= 0 ? { low, high } : null;
}

/** `80%` as a share, 0.8; null for anything else. */
export function readPercentage(value: unknown): Rational | null {
  const digits = typeof value === "string" && value.length < LONGEST_NUMBER ? /^(\d+(?:\.\d+)?)%$/.exec(value)?.[1] : undefined;
  if (digits === undefined) return null;
  const { n, d } = toRational(new LongNumber(digits));
  return { n, d: d * 100n };
}
