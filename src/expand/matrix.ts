import type { Fields } from "../model/job.js";
import { isMapping } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import { type Axis, Grid } from "./grid.js";
import { encode } from "./ids.js";
import { isScalar, kindOf, type Scalar, textOf } from "./scalars.js";
import { report, type Scope } from "./scope.js";

/** One setting of a matrix's fields. */
export interface Combination {
  /** Its name in a list of named combinations, null in a matrix of every combination. */
  readonly as: string | null;
  readonly values: Fields;
  /** Stands between the brackets of a planned job's id. */
  readonly name: string;
  /** Where each of the values is written. */
  origins(): ReadonlyMap<string, Path>;
}

/** A matrix as written: how many combinations it has, and all of them, made only when asked for. */
export interface Matrix {
  readonly fields: readonly string[];
  readonly count: bigint;
  /** Length of the longest name of a combination. */
  readonly nameLength: number;
  combinations(): Combination[];
}

/** A matrix that cannot be used, because a fault was found in it; `fields` are those that it was to set. */
export interface BrokenMatrix {
  readonly fields: readonly string[];
  readonly count: null;
}

/** Stands where a matrix was meant but cannot be read. */
export const NO_MATRIX: BrokenMatrix = { fields: [], count: null };

/** Reads either form of matrix at `path`. Its shape has been checked: what is broken in it has a fault already, but for names met twice. */
export function readMatrix(value: unknown, path: Path, scope: Scope): Matrix | BrokenMatrix {
  if (Array.isArray(value)) return readNamed(value as readonly unknown[], path, scope);
  if (!isMapping(value)) return NO_MATRIX;
  const fields = Object.keys(value);
  const axes = fields.flatMap((field) => readAxis(field, value[field], [...path, field], scope) ?? []);
  return axes.length === 0 || axes.length < fields.length ? { fields, count: null } : new Grid(axes, path);
}

function readAxis(field: string, list: unknown, path: Path, scope: Scope): Axis | null {
  if (!Array.isArray(list) || list.length === 0 || !list.every(isScalar)) return null;
  const values: readonly Scalar[] = list;
  const first = new Map<string, number>();
  let sound = true;
  values.forEach((value, i) => {
    const text = textOf(value);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, i);
    else {
      const same = kindOf(value) === kindOf(values[earlier] ?? "");
      const name = same ? (["schema", "valueTwice"] as const) : (["duplicate-job-id", "planned"] as const);
      const related = [{ message: "The first one is here.", place: { path: [...path, earlier], at: "value" as const } }];
      report(scope, name, [...path, i], "value", { field, value: text }, { related });
      sound = false;
    }
  });
  return sound ? { field, values } : null;
}

function readNamed(list: readonly unknown[], path: Path, scope: Scope): Matrix | BrokenMatrix {
  const fields = new Set<string>();
  const all: Combination[] = [];
  const first = new Map<string, number>();
  list.forEach((entry, i) => {
    if (!isMapping(entry)) return;
    const { as, ...values } = entry;
    const keys = Object.keys(values);
    for (const field of keys) fields.add(field);
    if (!isScalar(as) || !Object.values(values).every(isScalar)) return;
    const name = textOf(as);
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, i);
      all.push({ as: name, values, name: encode(name), origins: () => new Map(keys.map((field) => [field, [...path, i, field]])) });
    } else {
      const related = [{ message: "The first one is here.", place: { path: [...path, earlier, "as"], at: "value" as const } }];
      report(scope, ["schema", "nameTwice"], [...path, i, "as"], "value", { name }, { related });
    }
  });
  const nameLength = all.reduce((length, { name }) => Math.max(length, name.length), 0);
  const sound = all.length > 0 && all.length === list.length;
  return { fields: [...fields], ...(sound ? { count: BigInt(all.length), nameLength, combinations: () => all } : { count: null }) };
}
