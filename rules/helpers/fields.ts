import type { FieldInfo, TaskInfo } from "../../src/model/catalog.js";
import { fieldReader } from "../../src/model/defaults.js";
import type { Fields, PlannedJob } from "../../src/model/job.js";
import { LongNumber } from "../../src/model/number.js";
import { combinations } from "./jobs.js";

/** A field that a job gives, with what the catalog says of it. */
export interface GivenField {
  readonly job: PlannedJob;
  readonly takes: number;
  readonly name: string;
  readonly info: FieldInfo;
  readonly value: unknown;
}

type NamedField = readonly [name: string, info: FieldInfo];

/** Fields of a task that fit, worked out once a task: most tasks have none, and then a job costs one look-up. */
export function fieldFinder(fits: (info: FieldInfo) => boolean): (task: TaskInfo) => readonly NamedField[] {
  const known = new Map<TaskInfo, readonly NamedField[]>();
  return (task) => {
    let fields = known.get(task);
    if (!fields) known.set(task, (fields = Object.entries(task.fields).filter(([, info]) => fits(info))));
    return fields;
  };
}

/** Every field given by one of these jobs that fits, once for all takes of a combination. */
export function* givenFields(planned: readonly PlannedJob[], fits: (info: FieldInfo) => boolean): Generator<GivenField> {
  const fieldsOf = fieldFinder(fits);
  for (const { job, takes } of combinations(planned)) {
    for (const [name, info] of fieldsOf(job.written.task)) {
      const value = job.fields[name];
      if (value !== undefined) yield { job, takes, name, info, value };
    }
  }
}

/** Reads fields for conditions: flags are false by default, other fields what the provider documents. */
export const reader = fieldReader;

/** True for a value that asks for nothing: what holds anyway, none, or nothing in it. */
export function asksNothing(value: unknown, info: Pick<FieldInfo, "default">): boolean {
  if (value === info.default || value === false || value === 0 || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}

/** The fields with one of them changed; null removes it. */
export function changed(fields: Fields, name: string, value: unknown): Fields {
  const copy: Record<string, unknown> = { ...fields };
  if (value === null) Reflect.deleteProperty(copy, name);
  else copy[name] = value;
  return copy;
}

/** `field: value` as a file has it. */
export function asWritten(name: string, value: unknown): string {
  if (value instanceof LongNumber) return `${name}: ${value.text}`;
  return typeof value === "object" && value !== null ? name : `${name}: ${String(value)}`;
}
