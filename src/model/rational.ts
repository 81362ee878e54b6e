/**
 * Exact money: fractions of big integers. No binary floating point may stand between the number in a file and a verdict,
 * because ⌈9375 × 0.10816⌉ is 1014 and floating point says 1015 (a credit on every such job).
 */

/** A fraction `n / d` with `d > 0`; not always in lowest terms, so compare with {@link compare}, never by parts. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Above this many bits of denominator a sum is reduced, so that long sums stay small. */
const REDUCE_ABOVE = 1n << 40n;

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,4}))?$/;

/** Reads a decimal as written (`0.10816`, `1e3`). Throws RangeError on anything else; callers check bounds before. */
export function rational(text: string): Rational {
  const [, sign, whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + fraction === "") throw new RangeError(`not a decimal number: ${text}`);
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`);
  return places > 0 ? reduce({ n: digits, d: 10n ** BigInt(places) }) : { n: digits * 10n ** BigInt(-places), d: 1n };
}

/** A whole number as a fraction. */
export function whole(value: number | bigint): Rational {
  return { n: BigInt(value), d: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  // A sum's denominator soon holds those of what is added to it: without this the sum of a million minutes is ten times slower.
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  const sum = { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
  return sum.d > REDUCE_ABOVE ? reduce(sum) : sum;
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  const product = { n: a.n * b.n, d: a.d * b.d };
  return product.d > REDUCE_ABOVE ? reduce(product) : product;
}

/** `a / b`; `b` is never zero here (divisors are rates and constants that the schemas keep above zero). */
export function divide(a: Rational, b: Rational): Rational {
  const flip = b.n < 0n ? -1n : 1n;
  return reduce({ n: a.n * b.d * flip, d: a.d * b.n * flip });
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) < 0 ? b : a;
}

export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) > 0 ? b : a;
}

/** Largest whole number ≤ a. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** Smallest whole number ≥ a. */
export function ceil(a: Rational): bigint {
  return -floor(negate(a));
}

/** Rounds to a multiple of `step`: `down`, `up`, or `half-up` (halves away from below, 2.5 → 3). */
export function roundTo(a: Rational, step: Rational, mode: "down" | "up" | "half-up"): Rational {
  const steps = divide(a, step);
  const count =
    mode === "up" ? ceil(steps) : mode === "down" ? floor(steps) : floor(add(steps, { n: 1n, d: 2n }));
  return multiply(whole(count), step);
}

export function reduce(a: Rational): Rational {
  let x = a.n < 0n ? -a.n : a.n;
  let y = a.d;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 1n || x === 0n ? a.n === 0n ? ZERO : a : { n: a.n / x, d: a.d / x };
}

/**
 * A decimal of at most `places` digits, rounded toward `down` or `up`: no exponent, no grouping, no trailing zeros
 * (`46`, `3.666666`). Exact whenever the number has that few digits.
 */
export function toDecimal(a: Rational, mode: "down" | "up" | "half-up", places = 6): string {
  const scale = 10n ** BigInt(places);
  const scaled = roundTo({ n: a.n * scale, d: a.d }, ONE, mode).n;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const point = digits.length - places;
  const fraction = digits.slice(point).replace(/0+$/, "");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, point)}${fraction ? `.${fraction}` : ""}`;
}
