import type { Range } from "./range.js";
import { compare, type Rational, toDecimal } from "./rational.js";

/** Amounts and counts as people read them in messages; the machine formats have their own (see reporters/json). */

/** `3.5`, or two digits after the point where it would take more than four: `3.67`. Rounds toward `mode`. */
export function amount(value: Rational, mode: "down" | "up" | "half-up" = "half-up"): string {
  const exact = toDecimal(value, mode, 4);
  return compare(value, { n: BigInt(exact.replace(".", "")), d: 10n ** BigInt(exact.split(".")[1]?.length ?? 0) }) === 0
    ? exact
    : toDecimal(value, mode, 2);
}

/** `46`, `46..67`, or `at least 15` where high is open. */
export function rangeInWords(range: Range): string {
  if (range.high === null) return `at least ${amount(range.low, "down")}`;
  const low = amount(range.low, "down");
  const high = amount(range.high, "up");
  return compare(range.low, range.high) === 0 ? amount(range.low) : `${low}..${high}`;
}

/** `1 job`, `3 jobs`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c` (or with another last word). */
export function list(items: readonly string[], last = "and"): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** A key or value of a file inside of a sentence. */
export function quote(text: string): string {
  return `\`${text}\``;
}
