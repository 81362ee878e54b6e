import type { ShapeError } from "../generated/validators/types.js";
import type { FieldInfo, Successor } from "../model/catalog.js";
import { putInQuotes, replace } from "../model/change.js";
import type { Scalar } from "../model/condition.js";
import type { Change } from "../model/finding.js";
import { isSlipOf, nearest } from "../model/near.js";
import { isNumeric, LongNumber } from "../model/number.js";
import type { Path } from "../model/place.js";
import { count, list, quote } from "../model/words.js";
import { rangeIn, secondsIn } from "./seconds.js";
import { exampleOf, expected, fieldOf, found, isLength, numeral, type Schema, shown, typesOf } from "./words.js";

/** A message of the rule `schema` and what fills it, apart from the field. */
export interface Explained {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** What to write instead, where there is only one thing; quotes around what is there. */
  readonly instead?: Scalar | undefined;
  readonly quotes?: true;
  /** The same as a change of the value at the path asked about. */
  readonly fix?: Change | null;
}

/** Longer texts are no slips. */
const LONGEST_WORD = 40;

const ON: readonly string[] = ["true", "yes", "on", "y", "1"];
const OFF: readonly string[] = ["false", "no", "off", "n", "0"];

const NUMERAL = /^[-+]?\d{1,40}(\.\d{1,40})?$/;

/** Digits with something between them that YAML 1.2 does not take for part of a number. */
const GROUPED = /^[-+]?\d{1,15}(?:_\d{1,15}){1,5}(?:\.\d{1,15})?$/;

/** Says what is wrong with the value at a path, and what to write instead where that can be told. `value` is as the file has it. */
export function explainValue(error: ShapeError, path: Path, value: unknown): Explained {
  const isEntry = typeof path.at(-1) === "number";
  if (value === null && !isEntry) return { messageId: "empty", data: {} };
  const { messageId, data, instead, quotes } = explain(error, value, fieldOf(path));
  const fix = quotes ? putInQuotes(path) : instead === undefined ? null : replace(path, instead);
  return { messageId: isEntry && messageId === "wrongType" ? "wrongEntry" : messageId, data, fix };
}

function explain({ keyword, parentSchema, params }: ShapeError, value: unknown, field: string): Explained {
  switch (keyword) {
    case "type":
    case "enum":
      return explainKind(parentSchema, value, field);
    case "pattern":
      return explainPattern(parentSchema, value);
    case "minLength":
    case "minItems":
      if (Number(params["limit"]) > 1) return { messageId: "tooFew", data: sizes(value, parentSchema, "at least", params["limit"]) };
      return { messageId: "empty", data: {} };
    case "maxLength":
    case "maxItems":
      return { messageId: "tooMany", data: sizes(value, parentSchema, "at most", params["limit"]) };
    case "maximum":
      return { messageId: "tooHigh", data: { found: shown(value), most: String(params["limit"]) } };
    case "minProperties":
      return { messageId: "empty", data: {} };
    case "exclusiveMinimum":
      return { messageId: "notPositive", data: { found: shown(value) } };
    case "minimum":
      return { messageId: "tooSmall", data: { found: shown(value), least: String(params["limit"]) } };
    default:
      return { messageId: "wrongForm", data: { found: shown(value) } };
  }
}

/** How much there is, and how much there may be: "3 entries", "exactly 2 entries". */
function sizes(value: unknown, { minItems, maxItems }: Schema, side: string, limit: unknown): Readonly<Record<string, string>> {
  const [size, unit, units] = Array.isArray(value) ? [value.length, "entry", "entries"] : [String(value).length, "character", "characters"];
  const bound = Number(limit);
  return { size: count(size, unit, units), allowed: `${minItems === maxItems && Array.isArray(value) ? "exactly" : side} ${count(bound, unit, units)}` };
}

function explainKind(schema: Schema, value: unknown, field: string): Explained {
  const types = typesOf(schema);
  const numeric = types.includes("number") || types.includes("integer");
  const told =
    (numeric && (typeof value === "string" ? textForNumber(schema, value, field) : numberForNumber(value))) ||
    (numeric && Array.isArray(value) && listForRange(types, value)) ||
    (types.includes("boolean") && forFlag(value)) ||
    (Array.isArray(schema["enum"]) && forEnum(schema, value, field)) ||
    (types.includes("string") && (isNumeric(value) || typeof value === "boolean") && { messageId: "unquotedText", data: { found: found(value) }, quotes: true as const });
  return told || { messageId: "wrongType", data: { expected: expected(schema), found: found(value), write: expected(schema) + suchAs(schema) } };
}

/** An example from the schema, where it has one. */
function suchAs(schema: Schema): string {
  const example = exampleOf(schema);
  return example === null ? "" : `, such as ${quote(example)}`;
}

function textForNumber(schema: Schema, text: string, field: string): Explained | null {
  if (NUMERAL.test(text.trim())) {
    const value = text.trim().replace(/^\+/, "");
    return { messageId: "quotedNumber", data: { value }, instead: sameNumber(value) };
  }
  if (GROUPED.test(text)) {
    const value = text.replaceAll("_", "");
    return { messageId: "digitGroups", data: { found: found(text), value }, instead: sameNumber(value) };
  }
  const range = typesOf(schema).includes("object") ? rangeIn(text) : null;
  if (range) return { messageId: "rangeNotation", data: { found: found(text), ...range } };
  const seconds = isLength(schema) || field.endsWith("Seconds") ? secondsIn(text) : null;
  return seconds === null ? null : { messageId: "timeNotation", data: { found: found(text), seconds } };
}

/** The number of a numeral that is written as numbers are; any other has to be looked at. */
function sameNumber(numeral: string): number | undefined {
  return String(Number(numeral)) === numeral ? Number(numeral) : undefined;
}

/** A number can be of the wrong kind only by not being whole, or by not being one. */
function numberForNumber(value: unknown): Explained | null {
  if (typeof value === "number" && !Number.isFinite(value)) return { messageId: "notFinite", data: { found: shown(value) } };
  return isNumeric(value) && !Number.isInteger(value) ? { messageId: "notWhole", data: { found: shown(value) } } : null;
}

function listForRange(types: readonly string[], value: readonly unknown[]): Explained | null {
  const [low, high] = value;
  if (!types.includes("object") || value.length !== 2 || !isNumeric(low) || !isNumeric(high)) return null;
  return { messageId: "rangeNotation", data: { found: quote(`[${numeral(low)}, ${numeral(high)}]`), low: numeral(low), high: numeral(high) } };
}

function forFlag(value: unknown): Explained | null {
  const word = typeof value === "string" || (isNumeric(value) && !(value instanceof LongNumber)) ? String(value).toLowerCase() : "";
  const flag = ON.includes(word) ? "true" : OFF.includes(word) ? "false" : null;
  return flag && { messageId: value === flag ? "quotedFlag" : "flagNotation", data: { found: found(value), value: flag }, instead: flag === "true" };
}

/** Text of the wrong form: of white space alone, or not what the field's annotation says that it has to be. */
function explainPattern(schema: Schema, value: unknown): Explained {
  const { form } = annotationOf(schema);
  if (String(value).trim() === "") return { messageId: "empty", data: {} };
  return form === undefined ? { messageId: "wrongForm", data: { found: shown(value) } } : { messageId: "otherForm", data: { found: shown(value), form } };
}

function annotationOf(schema: Schema): Pick<FieldInfo, "form" | "renamed" | "disabled"> & { readonly because?: string } {
  return schema["x-topsheet"] ?? {};
}

function forEnum(schema: Schema, value: unknown, field: string): Explained {
  // An empty text that stands for the default is taken, but not advised.
  const words = (schema["enum"] as readonly unknown[]).map(String).filter((word) => word !== "");
  const text = String(value);
  const { renamed = {}, because, disabled } = annotationOf(schema);
  const old = [text, text.toLowerCase()].find((one) => Object.hasOwn(renamed, one));
  const successor = old === undefined ? undefined : renamed[old];
  if (successor) return forOldValue(successor, words.filter((word) => !disabled?.values.includes(word)), value);
  if (because !== undefined) return { messageId: "notAllowedHere", data: { found: isScalar(value) ? shown(value) : found(value), because, values: list(words.map(quote), "or") } };
  const near = nearest(text, words) ?? sameNumbers(text, words);
  const data = { found: isScalar(value) ? shown(value) : found(value), values: list(words.map(quote), "or") };
  // A job's provider stands in its type, also where the type has a field of that name for something else.
  if (field === "provider" && typeof value === "string" && near === null) return { messageId: "otherProvider", data: { ...data, provider: value } };
  if (near === null || !isScalar(value) || !words.includes(near)) return { messageId: "notAllowed", data };
  const meant = (schema["enum"] as readonly Scalar[]).find((one) => String(one) === near);
  return { messageId: "notAllowedNear", data: { ...data, near }, instead: isSlipOf(text, near, words) ? meant : undefined };
}

function forOldValue({ to, because }: Successor, words: readonly string[], value: unknown): Explained {
  const data = { found: shown(value), because };
  return to === null ? { messageId: "goneValue", data: { ...data, values: list(words.map(quote), "or") } } : { messageId: "renamedValue", data: { ...data, to }, instead: words.includes(to) ? to : undefined };
}

/** The only one of some words with the numbers of a text: `RATIO_9_16` for `9:16`, `FHD_1080` for `1080p`. */
function sameNumbers(text: string, words: readonly string[]): string | null {
  const numbers = numbersIn(text);
  const found = numbers === "" ? [] : words.filter((word) => numbersIn(word) === numbers);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function numbersIn(text: string): string {
  return (text.slice(0, LONGEST_WORD).match(/\d+/g) ?? []).join(" ");
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || isNumeric(value);
}
