import type { TaskInfo } from "../model/catalog.js";
import type { Scalar } from "../model/condition.js";
import type { Fields } from "../model/job.js";
import { isMapping } from "../model/mapping.js";
import { isNumeric, toRational } from "../model/number.js";
import { defaultFor, defaultsOf, fieldReader } from "../model/defaults.js";
import { type Bounded, exactly, hull } from "../model/range.js";

export type Read = (fields: Fields) => unknown;

/** Reads a field by its name on a rate card, where `input.text` is `text` inside of `input`; undefined when a job lacks it. */
export function reader(name: string): Read {
  const [field = "", ...inner] = name.split(".");
  if (inner.length === 0) return (fields) => fields[field];
  return (fields) => {
    let value = fields[field];
    for (const key of inner) value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value;
  };
}

/** What a job means that leaves the field out, for all jobs of the task; undefined where that depends on the job. */
export function defaultOf(name: string, task: TaskInfo): Scalar | undefined {
  const [only, ...others] = defaultsOf(name, task);
  return others.length === 0 ? only : undefined;
}

/** What a job means that leaves the field out, where that depends on the job; null where it does not. */
export function variableDefault(name: string, task: TaskInfo): ((fields: Fields) => Scalar | undefined) | null {
  return task.fields[name]?.defaultBy ? (fields) => defaultFor(name, task, fieldReader(task, fields)) : null;
}

/** A number or a range `{low, high}` of a job; null for anything else, which shape faults have reported before. */
export function readRange(value: unknown): Bounded | null {
  if (isNumeric(value)) return exactly(toRational(value));
  if (!isMapping(value) || !isNumeric(value.low) || !isNumeric(value.high)) return null;
  return hull(exactly(toRational(value.low)), exactly(toRational(value.high)));
}
