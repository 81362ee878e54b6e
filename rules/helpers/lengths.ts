import { isMapping } from "../../src/model/mapping.js";
import { isNumeric, LongNumber, type Numeric, toRational } from "../../src/model/number.js";
import { compare, type Rational, toDecimal } from "../../src/model/rational.js";

/** More places than any number of a file has, so that a length written back is the same length. */
const PLACES = 60;

/** A length or count whose ends are both known. */
export interface Known {
  readonly low: Rational;
  readonly high: Rational;
}

/** A number or `{low, high}` of a checked field; null for anything else. */
export function readKnown(value: unknown): Known | null {
  if (isNumeric(value)) {
    const number = toRational(value);
    return { low: number, high: number };
  }
  if (!isMapping(value)) return null;
  const { low, high } = value;
  return isNumeric(low) && isNumeric(high) ? { low: toRational(low), high: toRational(high) } : null;
}

/** The value of a field for it, to price a job with. */
export function toField({ low, high }: Known): unknown {
  return compare(low, high) === 0 ? toNumber(low) : { low: toNumber(low), high: toNumber(high) };
}

function toNumber(value: Rational): Numeric {
  const isWhole = value.n % value.d === 0n;
  const short = Number(value.n / value.d);
  if (isWhole && Number.isSafeInteger(short)) return short;
  return new LongNumber(toDecimal(value, "half-up", PLACES));
}
