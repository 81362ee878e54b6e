import type { Fields } from "../model/job.js";
import { isNumeric, LongNumber, type Numeric } from "../model/number.js";

/** A value that a matrix can vary. */
export type Scalar = string | boolean | Numeric;

/** True for what a matrix can vary. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || isNumeric(value);
}

/** A scalar as it appears in ids. */
export function textOf(value: Scalar): string {
  return value instanceof LongNumber ? value.text : String(value);
}

/** What a scalar is, apart from its text: 1 is not "1". */
export function kindOf(value: Scalar): string {
  return isNumeric(value) ? "number" : typeof value;
}

/** The values of some fields as one text, the same exactly for the same values; `as` means a combination's name. */
export function signature(as: string | null, values: Fields, fields: readonly string[]): string {
  let text = "";
  for (const field of fields) {
    const value = Object.hasOwn(values, field) ? values[field] : undefined;
    if (field === "as") text += entry("name", as ?? (isScalar(value) ? textOf(value) : ""));
    else text += isScalar(value) ? entry(kindOf(value), textOf(value)) : entry("none", "");
  }
  return text;
}

/** With its length before it, so that no value can pose as two. */
function entry(kind: string, text: string): string {
  return `${kind} ${text.length} ${text}`;
}
