import type { Catalog, TaskInfo } from "../model/catalog.js";
import { ENVELOPE_KEYS } from "../model/envelope.js";
import { isMapping } from "../model/mapping.js";
import { isSlipOf, nearest } from "../model/near.js";
import { LongNumber, type Numeric, toRational } from "../model/number.js";
import { multiply, type Rational, rational, toDecimal, whole } from "../model/rational.js";
import { list, quote } from "../model/words.js";
import type { Schema } from "./words.js";

/** A message of the rule `unknown-field`, what fills it, and the key that was probably meant. */
export interface ExplainedKey {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** Another name for the key in the same mapping. */
  readonly meant: string | null;
  /** The field inside of which the key belongs. */
  readonly inside: string | null;
  /** True where `meant` is surely what was meant, and takes the same value. */
  readonly sure?: boolean;
}

const ALONE = { meant: null, inside: null };

/** Keys of a batch that people also write into a job. */
const BATCH_KEYS: readonly string[] = ["topsheet", "name", "budget", "defaults", "jobs"];

const LONGEST_LIST = 16;
const LONGEST_NUMBER = 40;

/** Says what a key that a job's type does not have was probably meant to be. Depends on key and type alone, so that shared content is explained alike. */
export function explainField(key: string, value: unknown, task: TaskInfo, schema: Schema, catalog: Catalog): ExplainedKey {
  const type = task.task;
  if (key === "provider" && typeof value === "string") {
    return { messageId: "providerOnJob", data: { provider: value, full: `${value}/${value === task.provider ? type : "…"}` }, ...ALONE };
  }
  const successor = task.renamed && Object.hasOwn(task.renamed, key) ? task.renamed[key] : undefined;
  if (successor) {
    const { to, because } = successor;
    return { messageId: to === null ? "none" : "renamed", data: { key, type, because, to: to ?? "" }, meant: to, inside: null, sure: true };
  }
  const fields = Object.keys(task.fields);
  const near = sameInSeconds(key, fields) ?? nearest(key, [...fields, ...ENVELOPE_KEYS]) ?? sameRole(key, task, catalog);
  if (ENVELOPE_KEYS.has(key)) return { messageId: "envelopeInFields", data: { key, type }, ...ALONE };
  if (near !== null) return { messageId: "near", data: { key, type, near }, meant: near, inside: null, ...inSeconds(key, near, value), sure: isSure(key, near, [...fields, ...ENVELOPE_KEYS]) };

  const parent = Object.entries(propertiesOf(schema)).find(([, property]) => Object.hasOwn(propertiesOf(property), key))?.[0];
  if (parent !== undefined) return { messageId: "inside", data: { key, type, parent }, meant: null, inside: parent };
  if (BATCH_KEYS.includes(key)) return { messageId: "ofBatch", data: { key }, ...ALONE };

  const others = Object.values(catalog.tasks).filter((other) => other.provider === task.provider && Object.hasOwn(other.fields, key));
  if (others.length > 0) return { messageId: "ofOtherType", data: { key, type, types: list(others.map((other) => quote(other.task)), "and") }, ...ALONE };
  return { messageId: "unknown", data: { key, type, fields: someOf(Object.keys(task.fields)) }, ...ALONE };
}

/** Other names for the ends of a range. */
const RANGE_ENDS: ReadonlyMap<string, string> = new Map([
  ["min", "low"], ["minimum", "low"], ["from", "low"], ["max", "high"], ["maximum", "high"], ["to", "high"],
]);

/** Says what an unknown key of a mapping was probably meant to be, from the keys that its schema lists. */
export function explainKey(key: string, parent: string, schema: Schema, value?: unknown): ExplainedKey {
  const known = Object.keys(propertiesOf(schema));
  const end = RANGE_ENDS.get(key.toLowerCase());
  const near = end !== undefined && known.includes(end) ? end : (sameInSeconds(key, known) ?? nearest(key, known));
  if (near !== null) return { messageId: "nearInside", data: { key, parent, near }, meant: near, inside: null, ...inSeconds(key, near, value), sure: near === end || isSure(key, near, known) };
  return { messageId: "unknownInside", data: { key, parent, keys: someOf(known) }, ...ALONE };
}

/** Endings of keys by how many seconds their unit has. */
const UNITS: readonly (readonly [ending: RegExp, seconds: Rational])[] = [
  [/m(?:illi)?s(?:ec(?:ond)?s?)?$|milli(?:second)?s?$/i, rational("0.001")],
  [/min(?:ute)?s?$/i, whole(60)],
  [/h(?:ou)?rs?$/i, whole(3600)],
];

/** The key that is the same but for its unit: `startSeconds` for `start_minutes`. */
function sameInSeconds(key: string, known: readonly string[]): string | null {
  const ending = UNITS.find(([one]) => one.test(key))?.[0];
  const wanted = ending && `${key.replace(ending, "").replace(/[_-]/g, "")}seconds`.toLowerCase();
  return known.find((name) => name.toLowerCase() === wanted) ?? null;
}

function isSure(key: string, near: string, known: readonly string[]): boolean {
  return inSeconds(key, near, undefined) === null && isSlipOf(key, near, known);
}

/** What is said instead where the key has another unit than the seconds of the one that was meant. */
function inSeconds(key: string, near: string, value: unknown): Pick<ExplainedKey, "messageId" | "data"> | null {
  const unit = near.endsWith("Seconds") ? UNITS.find(([ending]) => ending.test(key))?.[1] : undefined;
  return unit ? { messageId: "otherUnit", data: { key, near, write: `${near}: ${converted(value, unit) ?? "…"}` } } : null;
}

/** A number, or a range of numbers, in another unit. */
function converted(value: unknown, unit: Rational): string | null {
  if (isReadable(value)) return toDecimal(multiply(toRational(value), unit), "half-up");
  if (!isMapping(value)) return null;
  const [low, high] = [converted(value["low"], unit), converted(value["high"], unit)];
  return low !== null && high !== null ? `{low: ${low}, high: ${high}}` : null;
}

/** Other numbers have a fault of their own, and might take long to write out. */
function isReadable(value: unknown): value is Numeric {
  return value instanceof LongNumber ? value.text.length < LONGEST_NUMBER && !/e/i.test(value.text) : typeof value === "number" && Math.abs(value) < 1e15;
}

/** A field that does here what the key does in another task of the provider: `videoUrl` of a clip is the `sourceUrl` of a dub. */
function sameRole(key: string, task: TaskInfo, catalog: Catalog): string | null {
  const roles = Object.values(catalog.tasks).flatMap((other) => (other.provider === task.provider && Object.hasOwn(other.fields, key) ? (other.fields[key]?.identity ?? []) : []));
  const lastWord = /[A-Z][a-z]*$/.exec(key)?.[0];
  const alike = Object.entries(task.fields).filter(([field, info]) => info.identity !== undefined && roles.includes(info.identity) && lastWord !== undefined && field.endsWith(lastWord));
  return alike[0]?.[0] ?? null;
}

function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return ((schema as { properties?: Record<string, unknown> } | undefined)?.properties ?? {});
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).map(quote);
  return names.length > LONGEST_LIST ? `${shown.join(", ")} and ${names.length - LONGEST_LIST} more` : list(shown);
}
