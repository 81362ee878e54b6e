import type { TaskInfo } from "./catalog.js";
import type { Scalar } from "./condition.js";
import { fieldReader } from "./defaults.js";
import type { Fields } from "./job.js";
import { isMapping } from "./mapping.js";

/**
 * Values of several fields that go together, by rows of which one must hold. All rows name the same fields in the same
 * order, first the one that the others depend on, such as the model.
 */
export interface Combinations {
  readonly rows: readonly Row[];
  /** The page that says so. */
  readonly source: string;
}

type Row = Readonly<Record<string, Allowed>>;

/** A value, one of several, or a number within bounds, both included. A list goes by its number of entries, 0 where it is left out. */
export type Allowed = Scalar | readonly Scalar[] | { readonly from?: number; readonly to?: number };

/** A combination that no row allows. */
export interface Refused {
  readonly table: Combinations;
  /** The first field that does not go with those before it. */
  readonly field: string;
  /** Those before it. */
  readonly before: readonly string[];
  /** Rows that hold for the fields before it, and rows that hold for the first field. */
  readonly rows: readonly Row[];
  readonly rowsOfFirst: readonly Row[];
}

/** The combinations of a task that a job does not keep to; almost free where there are none. Other faults come first: values are taken to be of the right kind. */
export function refusedIn(task: TaskInfo, fields: Fields): readonly Refused[] {
  if (!task.combinations) return NONE;
  let refused: Refused[] | null = null;
  for (const table of task.combinations) {
    if (!table.rows.some((row) => isMet(row, task, fields))) (refused ??= []).push(explain(table, task, fields));
  }
  return refused ?? NONE;
}

const NONE: readonly Refused[] = [];

function isMet(row: Row, task: TaskInfo, fields: Fields): boolean {
  for (const field in row) if (!admits(row[field], valueOf(field, task, fields))) return false;
  return true;
}

/** What a combination goes by: a list's number of entries, a default where the job leaves a field out. */
export function valueOf(field: string, task: TaskInfo, fields: Fields): unknown {
  const value = fields[field] ?? fieldReader(task, fields)(field, true);
  if (Array.isArray(value)) return value.length;
  return value === undefined && task.fields[field]?.kind === "list" ? 0 : value;
}

/** Whether a value is allowed; one that the job leaves out always is. */
export function admits(allowed: Allowed | undefined, value: unknown): boolean {
  if (allowed === undefined || value === undefined) return true;
  if (isMapping(value)) return admitsRange(allowed, value["low"], value["high"]);
  if (Array.isArray(allowed)) return allowed.includes(value as Scalar);
  if (typeof allowed !== "object") return allowed === value;
  const { from = -Infinity, to = Infinity } = allowed as { from?: number; to?: number };
  return typeof value === "number" && value >= from && value <= to;
}

/** Every whole number of a range has to be allowed. */
function admitsRange(allowed: Allowed, low: unknown, high: unknown): boolean {
  if (!admits(allowed, low) || !admits(allowed, high)) return false;
  return low === high || (typeof allowed === "object" && !Array.isArray(allowed));
}

function explain(table: Combinations, task: TaskInfo, fields: Fields): Refused {
  const names = Object.keys(table.rows[0] ?? {});
  let rows = table.rows;
  let rowsOfFirst = rows;
  for (const [i, field] of names.entries()) {
    const value = valueOf(field, task, fields);
    const left = rows.filter((row) => admits(row[field], value));
    if (left.length === 0) return { table, field, before: names.slice(0, i), rows, rowsOfFirst };
    if (i === 0) rowsOfFirst = left;
    rows = left;
  }
  throw new Error("a combination that is met is not refused");
}
