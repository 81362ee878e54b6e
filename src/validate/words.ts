import { isMapping } from "../model/mapping.js";
import { isNumeric, LongNumber, type Numeric } from "../model/number.js";
import { shorten } from "../model/message.js";
import { pattern } from "../model/pattern.js";
import type { Path } from "../model/place.js";
import { list, quote } from "../model/words.js";

/** A schema as the validators hand it over with an error. */
export type Schema = Readonly<Record<string, unknown>>;

const LONGEST_VALUE = 60;

/** What stands in the file, for the middle of a sentence: the text `3:00`, the number `5`, a list. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : `the text ${shown(value)}`;
  if (typeof value === "boolean") return shown(value);
  if (isNumeric(value)) return `the number ${shown(value)}`;
  const none = Object.keys(value as object).length === 0;
  return Array.isArray(value) ? (none ? "an empty list" : "a list") : none ? "an empty mapping" : "a mapping";
}

/** A scalar in backticks; text that would not print as it stands is written with YAML's escapes. */
export function shown(value: unknown): string {
  return quote(typeof value === "string" ? printable(value) : isNumeric(value) ? numeral(value) : String(value));
}

const PRINTS = pattern("^[^\\s`\\p{C}](?:[^`\\p{C}]*[^\\s`\\p{C}])?$", "u");

function printable(text: string): string {
  const short = shorten(text, LONGEST_VALUE);
  return PRINTS().test(short) ? short : JSON.stringify(short);
}

/** A number as YAML writes it. */
export function numeral(value: Numeric): string {
  if (value instanceof LongNumber) return shorten(value.text, LONGEST_VALUE);
  if (Number.isNaN(value)) return ".nan";
  if (Math.abs(value) >= 1e15 && Number.isFinite(value)) return value.toExponential().replace("+", "");
  return Number.isFinite(value) ? String(value) : value < 0 ? "-.inf" : ".inf";
}

/** The types that a schema allows. */
export function typesOf(schema: Schema): readonly string[] {
  const { type } = schema;
  return Array.isArray(type) ? (type as string[]) : typeof type === "string" ? [type] : [];
}

/** True for lengths in seconds and the ends of their ranges, the only numbers that cannot be 0. */
export function isLength(schema: Schema): boolean {
  return schema["exclusiveMinimum"] === 0;
}

/** What a schema asks for, for the middle of a sentence: `a number of seconds above 0, or a range {low, high}`. */
export function expected(schema: Schema): string {
  const values = schema["enum"];
  if (Array.isArray(values)) return list(values.map((value) => quote(String(value))), "or");
  const types = typesOf(schema);
  const keys = ((schema["required"] ?? []) as string[]).map((key) => `${key}: …`);
  const range = Object.hasOwn((schema["properties"] as object | undefined) ?? {}, "low");
  const words = types.map((type) => {
    if (type === "boolean") return "`true` or `false`";
    if (type === "string") return "text";
    if (type === "array") return "a list";
    if (type === "integer") return "a whole number";
    if (type === "object") return range ? "a range `{low, high}`" : keys.length > 0 ? `a mapping \`{${keys.join(", ")}}\`` : "a mapping";
    return isLength(schema) ? "a number of seconds above 0" : "a number";
  });
  return list(words, "or");
}

/** The first example of a schema as YAML writes it within a line; null without one. */
export function exampleOf(schema: Schema): string | null {
  const [example] = (schema["examples"] ?? []) as unknown[];
  return example === undefined ? null : inFlow(example);
}

function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (!isMapping(value)) return typeof value === "string" && !/^[A-Za-z][\w./-]*$/.test(value) ? JSON.stringify(value) : String(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}: ${inFlow(item)}`).join(", ")}}`;
}

/** The key that a value stands under; entries of a list go by the name of the list. */
export function fieldOf(path: Path): string {
  return String(path.findLast((key) => typeof key === "string") ?? "");
}
