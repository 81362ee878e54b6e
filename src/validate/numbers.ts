import { faultAt } from "../model/fault.js";
import type { Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import { isMapping, setOwn } from "../model/mapping.js";
import { isNumeric, LongNumber, type Numeric, toRational } from "../model/number.js";
import type { Path } from "../model/place.js";
import { compare, floor } from "../model/rational.js";
import { fieldOf, shown } from "./words.js";

/** Plain numbers from here up to the limit of magnitude have at most 22 digits written out in full. */
const SMALLEST_SHORT = 1e-6;

const DECIMAL = /^[-+]?(\d*)(?:\.(\d*))?(?:[eE]([-+]?)0*(\d+))?$/;
const LONGEST_EXPONENT = 4;

/** What is wrong with a number: at least ten to the power of the limit, or more digits than anyone reads. */
function excessOf(value: Numeric, limits: Limits): "large" | "long" | null {
  if (typeof value === "number") {
    const size = Math.abs(value);
    if (!Number.isFinite(value)) return null;
    if (size >= SMALLEST_SHORT && size < 10 ** Math.min(limits.magnitude, 15) && limits.digits >= 22) return null;
  }
  const [, whole = "", fraction = "", sign = "", exponent = "0"] = DECIMAL.exec(value instanceof LongNumber ? value.text : String(value)) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return fraction.length > limits.digits ? "long" : null;
  if (exponent.length > LONGEST_EXPONENT) return sign === "-" ? "long" : "large";
  const shift = Number(sign + exponent);
  const before = digits.length - fraction.length + shift;
  if (before > limits.magnitude) return "large";
  return Math.max(before, 0) + Math.max(fraction.length - shift, 0) > limits.digits ? "long" : null;
}

/** True when no number in a value needs a closer look: all are short, within the limits, and ranges run upward. */
export function isPlain(value: unknown, limits: Limits): boolean {
  if (typeof value === "number") {
    const size = Math.abs(value);
    return value === 0 || (size >= SMALLEST_SHORT && size < 10 ** Math.min(limits.magnitude, 15) && limits.digits >= 22);
  }
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof LongNumber) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlain(item, limits)) return false;
    return true;
  }
  for (const key in value) if (!isPlain((value as Record<string, unknown>)[key], limits)) return false;
  const { low, high, startSeconds, endSeconds } = value as { low?: unknown; high?: unknown; startSeconds?: unknown; endSeconds?: unknown };
  if (typeof low === "number" && typeof high === "number" && low > high) return false;
  return !(typeof startSeconds === "number" && typeof endSeconds === "number" && startSeconds >= endSeconds);
}

/** Faults of the numbers of a value at `path`: beyond the limits, or ranges that run downward. Almost free where there are none. */
export function checkNumbers(value: unknown, path: Path, limits: Limits): Fault[] {
  if (isPlain(value, limits)) return [];
  const faults: Fault[] = [];
  const inLimits = { digits: String(limits.digits), magnitude: String(limits.magnitude) };
  for (const one of excesses(value, limits, path)) {
    faults.push(faultAt(["schema", one.excess === "large" ? "tooLarge" : "tooLong"], one.path, "value", { field: fieldOf(one.path), found: shown(one.value), ...inLimits }));
  }
  for (const { path: at, range, from, to } of downwardRanges(value, limits, path)) {
    faults.push(faultAt(["schema", range.messageId], at, "value", { field: fieldOf(at), [range.fromHole]: shown(from), [range.toHole]: shown(to) }));
  }
  return faults;
}

/** Numbers of a value with something wrong in themselves, each at its path. */
function* excesses(value: unknown, limits: Limits, path: Path): Generator<{ path: Path; value: Numeric; excess: "large" | "long" }> {
  if (isNumeric(value)) {
    const excess = excessOf(value, limits);
    if (excess) yield { path, value, excess };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* excesses(item, limits, [...path, i]);
  } else if (isMapping(value)) {
    for (const key of Object.keys(value)) yield* excesses(value[key], limits, [...path, key]);
  }
}

/** Pairs of keys of which the second must not lie below the first, or has to lie above it. */
const RANGES = [
  { from: "low", to: "high", allowed: 0, messageId: "lowAboveHigh", fromHole: "low", toHole: "high" },
  { from: "startSeconds", to: "endSeconds", allowed: -1, messageId: "endNotAfterStart", fromHole: "start", toHole: "end" },
] as const;

interface Downward {
  readonly path: Path;
  readonly range: (typeof RANGES)[number];
  readonly from: Numeric;
  readonly to: Numeric;
}

/** Every range that runs downward, or in which there is nothing, with both ends within the limits. */
function* downwardRanges(value: unknown, limits: Limits, path: Path): Generator<Downward> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* downwardRanges(item, limits, [...path, i]);
  } else if (isMapping(value)) {
    for (const range of RANGES) {
      const { [range.from]: from, [range.to]: to } = value;
      if (isReadable(from, limits) && isReadable(to, limits) && compare(toRational(from), toRational(to)) > range.allowed) yield { path, range, from, to };
    }
    for (const key of Object.keys(value)) yield* downwardRanges(value[key], limits, [...path, key]);
  }
}

function isReadable(value: unknown, limits: Limits): value is Numeric {
  return isNumeric(value) && (typeof value !== "number" || Number.isFinite(value)) && excessOf(value, limits) === null;
}

/** A copy with plain numbers for the validators, sharing all parts that have no long number in them. */
export function withPlainNumbers(value: unknown): unknown {
  if (value instanceof LongNumber) return plainNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map(withPlainNumbers);
    return items.every((item, i) => Object.is(item, value[i])) ? value : items;
  }
  const copy: Record<string, unknown> = {};
  let changed = false;
  for (const [key, item] of Object.entries(value)) {
    const plain = withPlainNumbers(item);
    changed ||= !Object.is(plain, item);
    setOwn(copy, key, plain);
  }
  return changed ? copy : value;
}

/** Near enough to be compared with bounds; a number that is not whole stays so, however near it comes. Too large ones are told apart before. */
function plainNumber(value: LongNumber): number {
  const plain = Number(value.text);
  if (!Number.isSafeInteger(plain) || value.text.length > 400) return Number.isFinite(plain) ? plain : Number.MAX_VALUE;
  try {
    const exact = toRational(value);
    return floor(exact) * exact.d === exact.n ? plain : plain + 0.5;
  } catch {
    return plain;
  }
}
