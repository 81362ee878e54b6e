import { isMapping, type Mapping } from "./mapping.js";
import { nearest } from "./near.js";

/** Keys of a job that are about the plan; every other key is a field of the job's type. */
export const ENVELOPE_KEYS: ReadonlySet<string> = new Set([
  "id",
  "type",
  "labels",
  "matrix",
  "exclude",
  "repeat",
  "assume",
  "expectedCost",
  "deadline",
  "skip",
  "note",
  "fields",
]);

/** Keys of a batch. */
export const BATCH_KEYS: readonly string[] = ["topsheet", "name", "provider", "labels", "budget", "defaults", "assume", "jobs"];

/** The key of a batch that holds what `name` is for: `name` itself, or a misspelling of it in its absence. */
export function keyFor(name: string, batch: Mapping): string {
  if (Object.hasOwn(batch, name)) return name;
  return Object.keys(batch).find((key) => !BATCH_KEYS.includes(key) && nearest(key, BATCH_KEYS) === name) ?? name;
}

/** Whether a mapping was meant as a batch: it says so, or lists jobs. Anything else is a file of another kind. */
export function isBatch(value: unknown): value is Mapping {
  if (!isMapping(value)) return false;
  return Object.hasOwn(value, keyFor("topsheet", value)) || Array.isArray(value[keyFor("jobs", value)]);
}
