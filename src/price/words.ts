import type { Range } from "../model/range.js";
import { compare, ONE, type Rational, toDecimal } from "../model/rational.js";
import { amount } from "../model/words.js";

/** More places than any published rate has, so that a rate is printed as the page states it. */
const PLACES = 15;
const SHORT_UNITS: Readonly<Record<string, string>> = { second: "s", minute: "min" };

/** `3`, `1.5..2`: rounded to what people read. */
function measureInWords({ low, high }: Range): string {
  if (high === null) return `${amount(low, "down")} or more`;
  return compare(low, high) === 0 ? amount(low) : `${amount(low, "down")}..${amount(high, "up")}`;
}

/** `0.10816`, `2..3`: every digit. */
export function rateInWords({ low, high }: Range): string {
  const text = exactInWords(low);
  if (high === null) return `${text} or more`;
  return compare(low, high) === 0 ? text : `${text}..${exactInWords(high)}`;
}

function exactInWords(value: Rational): string {
  return toDecimal(value, "half-up", PLACES);
}

/** `1 credit`, `0.25 credits`, `10..30 credits`. */
export function creditsInWords(range: Range, credit: string): string {
  return `${rateInWords(range)} ${isOne(range) ? credit : plural(credit)}`;
}

/** `3 min`, `1 image`, `1.5..2 min`, `2.4 × 500 characters`. */
export function quantityInWords(range: Range, unit: string): string {
  const measure = measureInWords(range);
  if (/^\d/.test(unit)) return `${measure} × ${unit}`;
  return `${measure} ${unitInWords(unit, isOne(range))}`;
}

/** The unit of a quantity that nobody knows: `? images`. */
export function unitInWords(unit: string, one = false): string {
  return SHORT_UNITS[unit] ?? (one || /^\d/.test(unit) ? unit : plural(unit));
}

/** Of the words that rate cards use: `credits`, `passes`. */
export function plural(word: string): string {
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function isOne({ low, high }: Range): boolean {
  return high !== null && compare(low, ONE) === 0 && compare(high, ONE) === 0;
}
