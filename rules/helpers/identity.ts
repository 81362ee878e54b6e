import type { TaskInfo } from "../../src/model/catalog.js";
import type { Fields, PlannedJob } from "../../src/model/job.js";
import { isMapping } from "../../src/model/mapping.js";
import { LongNumber, toRational } from "../../src/model/number.js";
import { compare, reduce } from "../../src/model/rational.js";
import { defaultFor, fieldReader } from "../../src/model/defaults.js";

interface IdentityField<T> {
  readonly name: string;
  /** By the value of this field, for jobs that give it alone, as a text: nearly all. */
  readonly byText: Map<string, T>;
}

/** Something kept for each thing that jobs work on: its source, or, for `any`, also its text. Jobs of one type share it. */
export class ByIdentity<T> {
  private readonly fields = new Map<TaskInfo, readonly IdentityField<T>[]>();
  private readonly others = new Map<string, T>();

  constructor(private readonly kind: "source" | "any") {}

  /** Where what belongs to a job is kept; null for a job that names nothing. */
  find({ written: { task }, fields }: PlannedJob): { map: Map<string, T>; key: string } | null {
    let known = this.fields.get(task);
    if (!known) this.fields.set(task, (known = this.fieldsOf(task)));
    let only: IdentityField<T> | null = null;
    let given = 0;
    for (const field of known) {
      if (fields[field.name] === undefined) continue;
      only = field;
      given++;
    }
    if (!only) return null;
    const value = fields[only.name];
    if (given === 1 && typeof value === "string") return { map: only.byText, key: value };
    const parts = known.map(({ name }) => (fields[name] === undefined ? "" : `\0${name}\0${write(fields[name])}`));
    return { map: this.others, key: `${task.type}${parts.join("")}` };
  }

  private fieldsOf(task: TaskInfo): IdentityField<T>[] {
    const wanted = Object.entries(task.fields).filter(([, { identity }]) => identity === "source" || (identity && this.kind === "any"));
    return wanted.map(([name]) => ({ name, byText: new Map() }));
  }
}

/** All fields of a job as one string: equal exactly for equal fields. What asks for nothing counts as not given. */
export function canonical({ written, fields }: PlannedJob): string {
  const infos = written.task.fields;
  let text = "";
  for (const name in infos) {
    const value = fields[name];
    if (value !== undefined && value !== usual(name, written.task, fields)) text += `\0${name}\0${write(value)}`;
  }
  return text;
}

/** JSON with sorted keys, and numbers by their value. */
function write(value: unknown): string {
  if (typeof value === "string") return `${value.length}"${value}`; // its length, because a text may hold any separator
  if (value instanceof LongNumber) return writeLong(value);
  if (Array.isArray(value)) return `[${value.map(write).join("\0")}]`;
  if (!isMapping(value)) return String(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${key}\0${write(value[key])}`).join("\0")}}`;
}

/** As a short number where it is one: 60 and 60.0000000000000000000 are the same length. */
function writeLong(value: LongNumber): string {
  const exact = reduce(toRational(value));
  const short = Number(value.text);
  const isShort = Number.isFinite(short) && compare(toRational(short), exact) === 0;
  return isShort ? String(short) : `${exact.n}/${exact.d}`;
}

/** What leaving the field out stands for. */
function usual(name: string, task: TaskInfo, fields: Fields): unknown {
  const info = task.fields[name];
  if (info?.defaultBy) return defaultFor(name, task, fieldReader(task, fields));
  return info?.default ?? (info?.kind === "flag" ? false : undefined);
}
