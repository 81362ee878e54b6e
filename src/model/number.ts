import { rational, type Rational } from "./rational.js";

/**
 * A number of a file that a JavaScript number cannot carry without loss: more than 15 significant digits, or beyond its
 * magnitude. It keeps its source text. Every other number round-trips through its shortest decimal form.
 */
export class LongNumber {
  constructor(readonly text: string) {}
}

/** A number as the reader hands it over. */
export type Numeric = number | LongNumber;

export function isNumeric(value: unknown): value is Numeric {
  return typeof value === "number" || value instanceof LongNumber;
}

/** The exact value of a number that lies within the limits of {@link file://./limits.ts}. */
export function toRational(value: Numeric): Rational {
  return typeof value === "number" && Number.isSafeInteger(value)
    ? { n: BigInt(value), d: 1n }
    : rational(value instanceof LongNumber ? value.text : String(value));
}
