import { type Rational, toDecimal } from "../../model/rational.js";

/** Controls and characters that reorder text: a report may reach a terminal, and JSON has escapes for all of them. */
const HARMFUL = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** A text as JSON. */
export function text(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  return JSON.stringify(value).replace(HARMFUL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A number as machines read it: at most six places, low ends rounded down and high ends up. */
export function decimal(value: Rational, mode: "down" | "up"): string {
  return value.d === 1n ? value.n.toString() : toDecimal(value, mode);
}

/** An amount as JSON: a decimal in quotes; null where it is open. */
export function amount(value: Rational | null, mode: "down" | "up"): string {
  return value === null ? "null" : `"${decimal(value, mode)}"`;
}

/** Any plain value as JSON on one line, with the spaces that make it readable. */
export function inline(value: unknown): string {
  if (typeof value === "string") return text(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const entries = Object.entries(value).map(([key, one]) => `${text(key)}: ${inline(one)}`);
  return `{${entries.join(", ")}}`;
}

/** A list as JSON in pieces, one item a line (or as many as the item has). */
export function* list<T>(key: string, items: Iterable<T>, indent: string, item: (one: T) => Iterable<string>): Iterable<string> {
  let first = true;
  for (const one of items) {
    yield first ? `${indent}${text(key)}: [\n` : ",\n";
    yield* item(one);
    first = false;
  }
  yield first ? `${indent}${text(key)}: []` : `\n${indent}]`;
}
