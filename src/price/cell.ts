import type { Cell as CellForm } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import type { Fields } from "../model/job.js";
import { compare, type Rational, whole } from "../model/rational.js";
import { type Bounded, exactly } from "../model/range.js";
import { defaultOf, reader, readRange, variableDefault } from "./fields.js";
import { exact } from "./figure.js";

/** What a table is looked up by: a number as a range, anything else as it stands, undefined where the job lacks it. */
export type Key = Bounded | string | boolean | undefined;

export type ReadKey = (fields: Fields) => Key;

/** Reads what a table is looked up by; a list stands for the number of its entries. */
export function keyReader(field: string, task: TaskInfo): ReadKey {
  const read = reader(field);
  const variable = variableDefault(field, task);
  if (variable) return (fields) => asKey(read(fields)) ?? asKey(variable(fields));
  const fallback = asKey(defaultOf(field, task));
  return (fields) => asKey(read(fields)) ?? fallback;
}

function asKey(value: unknown): Key {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return exactly(whole(value.length));
  return readRange(value) ?? undefined;
}

/** Numbers from `low` to `high`; null is no bound. */
interface Bracket {
  readonly low: Rational | null;
  /** False where the bracket starts right above `low`. */
  readonly withLow: boolean;
  readonly high: Rational | null;
}

/** One cell of a row of a table. */
export class Cell {
  private readonly values: ReadonlySet<string | boolean>;
  private readonly brackets: readonly Bracket[];
  private readonly unset: boolean;

  constructor(form: CellForm) {
    const bracket = typeof form === "object" && !Array.isArray(form) ? form : null;
    const values = bracket ? [] : Array.isArray(form) ? form : [form as string | number | boolean];
    this.values = new Set(values.filter((value) => typeof value !== "number"));
    const numbers = values.filter((value) => typeof value === "number").map((value) => point(exact(value)));
    this.unset = bracket?.set === false;
    this.brackets = bracket && !this.unset ? [bracketOf(bracket)] : numbers;
  }

  /** True when some value that the key stands for belongs to the cell. */
  meets(key: Key): boolean {
    if (key === undefined) return this.unset;
    return typeof key === "object" ? this.brackets.some((bracket) => overlaps(bracket, key)) : this.values.has(key);
  }
}

function point(value: Rational): Bracket {
  return { low: value, withLow: true, high: value };
}

function bracketOf({ from, above, to }: { from?: number; above?: number; to?: number }): Bracket {
  const low = from ?? above;
  return { low: low === undefined ? null : exact(low), withLow: from !== undefined, high: to === undefined ? null : exact(to) };
}

function overlaps({ low, withLow, high }: Bracket, range: Bounded): boolean {
  if (high !== null && compare(range.low, high) > 0) return false;
  if (low === null) return true;
  const above = compare(range.high, low);
  return withLow ? above >= 0 : above > 0;
}
