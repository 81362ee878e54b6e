import type { Range } from "./range.js";
import { compare, isZero, negate, type Rational, toDecimal } from "./rational.js";

/** Amounts and counts as people read them in messages; the machine formats have their own (see reporters/json). */

/** Digits after the point that people read, and the most that tell amounts of a file apart: its numbers have at most 40. */
const FEW_PLACES = 2;
const MOST_PLACES = 40;

/**
 * `3.5`, or two digits after the point where it would take more than four: `3.67`. More than `places` only where less
 * would show something as nothing: `0.0066`. Rounds toward `mode`.
 */
export function amount(value: Rational, mode: "down" | "up" | "half-up" = "half-up", places = FEW_PLACES): string {
  if (isShort(value)) return toDecimal(value, mode, 4);
  return toDecimal(value, mode, Math.max(places, placesToTell(value)));
}

/** `46`, `46..67`, or `at least 15` where high is open. */
export function rangeInWords(range: Range, places = FEW_PLACES): string {
  const low = amount(range.low, "down", places);
  if (range.high === null) return `at least ${low}`;
  return compare(range.low, range.high) === 0 ? amount(range.low, "half-up", places) : `${low}..${amount(range.high, "up", places)}`;
}

/** `+4`, `−1.5`, `+1.5 to +2`, `0`, or `open`. */
export function differenceInWords({ low, high }: Range): string {
  if (high === null) return "open";
  if (compare(low, high) === 0) return signed(low);
  return compare(low, high) < 0 ? `${signed(low)} to ${signed(high)}` : `${signed(high)} to ${signed(low)}`;
}

function signed(value: Rational): string {
  if (isZero(value)) return "0";
  return value.n < 0n ? `−${amount(negate(value))}` : `+${amount(value)}`;
}

/** `12.5%`: a share of something. */
export function percentage({ n, d }: Rational): string {
  return `${amount({ n: n * 100n, d })}%`;
}

/** How many digits after the point two amounts need, so that rounding does not hide this difference between them. */
export function placesToTell(difference: Rational): number {
  const size = difference.n < 0n ? negate(difference) : difference;
  let places = FEW_PLACES;
  while (places < MOST_PLACES && !isZero(size) && toDecimal(size, "down", places) === "0") places += 2;
  return places;
}

/** True for what four digits after the point show in full. */
function isShort(value: Rational): boolean {
  return (value.n * 10_000n) % value.d === 0n;
}

/** `1 job`, `3 jobs`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c` (or with another last word). */
export function list(items: readonly string[], last = "and"): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** `a length`, `an enum`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** A key or value of a file inside of a sentence. */
export function quote(text: string): string {
  return `\`${text}\``;
}
