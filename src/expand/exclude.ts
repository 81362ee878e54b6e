import type { WrittenJob } from "../model/job.js";
import { isMapping, type Mapping } from "../model/mapping.js";
import { nearest } from "../model/near.js";
import type { Path } from "../model/place.js";
import { list, quote } from "../model/words.js";
import type { Combination } from "./matrix.js";
import { signature } from "./scalars.js";
import { report, type Scope } from "./scope.js";

/** So many sets of fields are looked up for each combination before that counts as another planned job. */
const FREE_GROUPS = 16;

/** Entries of `exclude` that name the same fields: all of them are looked up at once. */
interface Group {
  readonly fields: readonly string[];
  /** Places of entries in the list, by the values that they name. */
  readonly entries: Map<string, number[]>;
}

/**
 * Takes the excluded combinations out; null when a fault leaves none to go on with. An entry excludes every combination
 * that has all of its values, and each entry has to match one. Where the matrix goes through something that is no field,
 * that is the mistake, and an entry that does not fit such a matrix may be right.
 */
export function exclude(combinations: readonly Combination[], value: unknown, job: WrittenJob, scope: Scope): readonly Combination[] | null {
  if (value === undefined || value === null) return combinations;
  const fields = job.matrixFields;
  const path = [...job.path, "exclude"];
  const foreign = fields.some((field) => !Object.hasOwn(job.task.fields, field));
  if (foreign && Array.isArray(value) && value.some((entry) => isMapping(entry) && hasOthers(entry, fields))) return combinations;
  const groups = Array.isArray(value) ? group(value, path, fields, scope) : null;
  if (!groups) return null;
  const weight = combinations.length * Math.floor(groups.length / FREE_GROUPS);
  if (weight > scope.room) {
    report(scope, ["schema", "excludeTooLarge"], path, "key");
    return null;
  }
  scope.room -= weight;

  const idle = new Set(groups.flatMap(({ entries }) => [...entries.values()]));
  const kept = combinations.filter((combination) => {
    const { as, values } = combination;
    let excluded = false;
    for (const { fields, entries } of groups) {
      const matching = entries.get(signature(as, values, fields));
      if (matching) idle.delete(matching);
      excluded ||= matching !== undefined;
    }
    return !excluded;
  });
  for (const index of [...idle].flat()) report(scope, ["schema", "excludesNothing"], [...path, index], "value");
  if (kept.length === 0) report(scope, ["schema", "excludesAll"], path, "key");
  return idle.size === 0 && kept.length > 0 ? kept : null;
}

function hasOthers(entry: Mapping, fields: readonly string[]): boolean {
  return Object.keys(entry).some((field) => field !== "as" && !fields.includes(field));
}

/** Null when an entry is no mapping or names something that the matrix does not set. */
function group(list: readonly unknown[], path: Path, known: readonly string[], scope: Scope): Group[] | null {
  const groups = new Map<string, Group>();
  const names = new Set([...known, "as"]);
  let sound = true;
  for (const [index, entry] of list.entries()) {
    const fields = isMapping(entry) ? Object.keys(entry).sort() : [];
    const unknown = fields.filter((field) => !names.has(field));
    for (const field of unknown) reportField(field, [...path, index, field], known, scope);
    if (fields.length === 0 || unknown.length > 0) sound = false;
    else place(entry as Mapping, index, fields, groups);
  }
  return sound ? [...groups.values()] : null;
}

function place(values: Mapping, index: number, fields: readonly string[], groups: Map<string, Group>): void {
  const key = fields.join("\0");
  const group = groups.get(key) ?? { fields, entries: new Map<string, number[]>() };
  groups.set(key, group);
  const wanted = signature(null, values, fields);
  const same = group.entries.get(wanted);
  if (same) same.push(index);
  else group.entries.set(wanted, [index]);
}

function reportField(field: string, path: Path, fields: readonly string[], scope: Scope): void {
  const near = nearest(field, fields);
  if (near !== null) report(scope, ["schema", "excludesFieldNear"], path, "key", { field, near });
  else report(scope, ["schema", "excludesField"], path, "key", { field, fields: list(fields.map(quote)) });
}
