import type { FieldChange } from "../model/diff.js";
import type { PlannedJob } from "../model/job.js";
import { isMapping } from "../model/mapping.js";
import { shorten } from "../model/message.js";
import { isNumeric, toRational } from "../model/number.js";
import type { Bounded } from "../model/range.js";
import { compare, toDecimal } from "../model/rational.js";

/** Longest value that a change quotes, in UTF-16 units. */
const LONGEST = 60;
/** Digits after the point of a number, which is written as in the file: as many as a number may have. */
const ALL_DIGITS = 40;
const HIDDEN = "(hidden)";

/** What its author wrote about a planned job, flat: fields by their path, labels, assumptions, why it is skipped. */
type Plan = ReadonlyMap<string, { readonly value: string; readonly secret: boolean }>;

/**
 * What the author changed about a job, in the order of the names. `hidden` keeps back texts, because one of them is a secret
 * that must not be copied to where a report is read.
 */
export function planChanges(before: PlannedJob, after: PlannedJob, hidden: boolean): FieldChange[] {
  if (before.fields === after.fields && before.written === after.written) return [];
  const [old, now] = [planOf(before), planOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((field): FieldChange[] => {
    const [was, is] = [old.get(field), now.get(field)];
    if (was?.value === is?.value) return [];
    const shown = (one: typeof was): string | null => (one === undefined ? null : hidden && one.secret ? HIDDEN : shorten(one.value, LONGEST));
    return [{ field, ...distinct(shown(was), shown(is)) }];
  });
}

/** Two long texts that differ in the middle would look the same. */
function distinct(before: string | null, after: string | null): { before: string | null; after: string | null } {
  return before === after && before !== HIDDEN ? { before, after: `${after} (changed)` } : { before, after };
}

function planOf({ fields, written }: PlannedJob): Plan {
  const plan = new Map<string, { value: string; secret: boolean }>();
  for (const [name, value] of Object.entries(fields)) addField(plan, name, value);
  plan.set("type", { value: written.task.type, secret: false });
  for (const [name, value] of Object.entries(written.labels)) plan.set(`labels.${name}`, { value, secret: true });
  for (const [name, range] of written.assume) plan.set(`assume.${name}`, { value: allDigits(range), secret: false });
  if (written.skip !== null) plan.set("skip", { value: written.skip, secret: true });
  return plan;
}

function addField(plan: Map<string, { value: string; secret: boolean }>, path: string, value: unknown): void {
  if (isMapping(value) && Object.keys(value).length > 0) for (const [key, inner] of Object.entries(value)) addField(plan, `${path}.${key}`, inner);
  else plan.set(path, { value: inWords(value), secret: typeof value === "string" || Array.isArray(value) });
}

/** A value as a person would write it on one line. */
function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (isNumeric(value)) return number(value);
  if (Array.isArray(value)) return `[${value.map(inWords).join(", ")}]`;
  if (isMapping(value)) return `{${Object.entries(value).map(([key, inner]) => `${key}: ${inWords(inner)}`).join(", ")}}`;
  return String(value);
}

function allDigits({ low, high }: Bounded): string {
  const [from, to] = [toDecimal(low, "half-up", ALL_DIGITS), toDecimal(high, "half-up", ALL_DIGITS)];
  return compare(low, high) === 0 ? from : `${from}..${to}`;
}

function number(value: Parameters<typeof toRational>[0]): string {
  // What is no sound number of a batch has a finding of its own, and is shown as it came.
  const text = typeof value === "number" ? String(value) : value.text;
  return /^[-+]?(?=.?\d)\d*\.?\d*(?:[eE][-+]?\d{1,2})?$/.test(text) ? toDecimal(toRational(value), "half-up", ALL_DIGITS) : text;
}
