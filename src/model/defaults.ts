import type { TaskInfo } from "./catalog.js";
import { holds, type ReadField, type Scalar } from "./condition.js";
import type { Fields } from "./job.js";

/** What a job means that leaves a field out: its documented default, which may depend on other fields, and false for a flag. */
export function defaultFor(name: string, task: TaskInfo, read: ReadField): Scalar | undefined {
  const info = task.fields[name];
  if (!info) return undefined;
  for (const { when, value } of info.defaultBy ?? []) if (holds(when, read)) return value;
  return info.default ?? (info.kind === "flag" ? false : undefined);
}

/** Every value that leaving the field out may stand for. */
export function defaultsOf(name: string, task: TaskInfo): readonly (Scalar | undefined)[] {
  const info = task.fields[name];
  const plain = info?.default ?? (info?.kind === "flag" ? false : undefined);
  return [plain, ...(info?.defaultBy ?? []).map(({ value }) => value)];
}

/** Reads the fields of a job, for conditions. */
export function fieldReader(task: TaskInfo, fields: Fields): ReadField {
  const read: ReadField = (name, withDefault) => {
    const value = fields[name];
    return value !== undefined || !withDefault ? value : defaultFor(name, task, read);
  };
  return read;
}
