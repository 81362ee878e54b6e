import type { Row, Table } from "../../generated/types/rate-card.js";
import type { FieldInfo, TaskInfo } from "../../model/catalog.js";
import { admits } from "../../model/combinations.js";
import { defaultsOf } from "../../model/defaults.js";
import type { Path } from "../../model/place.js";
import { add, compare, floor, multiply, ONE, type Rational, subtract, whole, ZERO } from "../../model/rational.js";
import { amount, count, list, quote, withArticle } from "../../model/words.js";
import { exactly } from "../../model/range.js";
import { Cell, type Key } from "../cell.js";
import { exact } from "../figure.js";
import { type Check, fieldOf } from "./context.js";
import { admitted, type Conjunction } from "./exclusive.js";

/** More combinations than a table of prices has; beyond it the proof would take too long. */
const MOST_COMBINATIONS = 100_000;
const HALF: Rational = { n: 1n, d: 2n };

/** Every job that the fields allow must meet exactly one row. `when` are the jobs that get to the table; null if unknown. */
export function checkTable(table: Table, path: Path, when: readonly Conjunction[] | null, check: Check): void {
  const infos = table.by.map((field, i) => fieldOf(field, [...path, "by", i], check));
  const odd = table.rows.findIndex((row) => row.is.length !== table.by.length);
  if (odd >= 0) return check.report([...path, "rows", odd, "is"], `This row has ${count(table.rows[odd]?.is.length ?? 0, "cell")} where the table goes by ${count(table.by.length, "field")}; give one for each.`);
  const columns = infos.map((info, i) => info && keysOf(info, table, i, path, check));
  if (columns.includes(null)) return;
  const keys = columns.flatMap((column) => (column ? [column] : []));
  if (keys.reduce((product, column) => product * column.length, 1) > MOST_COMBINATIONS) {
    return check.report(path, "This table has too many combinations to prove that each has one price; split it.");
  }
  const rows = table.rows.map((row) => row.is.map((cell) => new Cell(cell)));
  const combinations = product(keys).filter((combination) => reaches(combination, table.by, when, check));
  const matches = combinations.map((combination) => rows.flatMap((cells, row) => (cells.every((cell, i) => cell.meets(combination[i])) ? [row] : [])));
  const twice = matches.findIndex((found) => found.length > 1);
  if (twice >= 0) {
    const [first = 0, second = 0] = matches[twice] ?? [];
    check.report([...path, "rows", second], `Rows ${first + 1} and ${second + 1} both hold for ${inWords(table.by, combinations[twice])}, so the price would depend on their order; make one of them narrower.`);
  }
  const holes = combinations.filter((_, i) => matches[i]?.length === 0);
  if (holes.length > 0) {
    const more = holes.length > 1 ? ` (and ${holes.length - 1} more)` : "";
    check.report(path, `No row holds for ${inWords(table.by, holes[0])}${more}, so such a job would have no price; add a row.`);
  }
}

/** One key for each kind of job that the cells of a column tell apart; null when a table cannot go by the field. */
function keysOf(info: FieldInfo, table: Table, column: number, path: Path, check: Check): Key[] | null {
  const field = table.by[column] ?? "";
  const missing: Key[] = info.required || defaultsOf(field, check.task)[0] !== undefined ? [] : [undefined];
  const numbers = info.kind === "count" || info.kind === "list" || info.kind === "length" || info.kind === "number";
  const values = info.kind === "flag" ? [true, false] : info.values;
  if (values) return [...values.map((value) => (typeof value === "number" ? exactly(exact(value)) : value)), ...missing];
  if (numbers) return [...numbersOf(info, table.rows, column), ...missing];
  check.report([...path, "by", column], `${quote(field)} is ${withArticle(info.kind)}, which can be anything, so no table could be complete; go by a flag, an enum or a number.`);
  return null;
}

/** Every number where a bracket of the column starts or ends, and one between each two of them, that the field allows. */
function numbersOf(info: FieldInfo, rows: readonly Row[], column: number): Key[] {
  const isWhole = info.kind === "count" || info.kind === "list" || info.whole === true;
  const least = info.minimum ?? (info.kind === "number" ? null : 0);
  const most = info.maximum ?? null;
  const bounds = [least, most].flatMap((bound) => (bound === null ? [] : [exact(bound)]));
  const ends = rows.flatMap((row) => endsOf(row.is[column])).concat(bounds).sort(compare);
  const first = ends[0] ?? ZERO;
  const between = ends.map((end, i) => middle(end, ends[i + 1] ?? add(end, whole(2)), isWhole));
  return [subtract(first, ONE), ...ends, ...between]
    .filter((value) => !isWhole || compare(value, whole(floor(value))) === 0)
    .filter((value) => info.kind !== "length" || compare(value, ZERO) > 0)
    .filter((value) => (least === null || compare(value, exact(least)) >= 0) && (most === null || compare(value, exact(most)) <= 0))
    .filter((value, i, all) => all.findIndex((other) => compare(value, other) === 0) === i)
    .map(exactly);
}

/** A number between two others; the lower one where there is none. */
function middle(low: Rational, high: Rational, isWhole: boolean): Rational {
  if (!isWhole) return multiply(add(low, high), HALF);
  const next = whole(floor(low) + 1n);
  return compare(next, high) < 0 ? next : low;
}

function endsOf(cell: Row["is"][number] | undefined): Rational[] {
  const values = Array.isArray(cell) ? cell : typeof cell === "object" ? [cell.from, cell.above, cell.to] : [cell];
  return values.flatMap((value) => (typeof value === "number" ? [exact(value)] : []));
}

function product(columns: readonly (readonly Key[])[]): Key[][] {
  return columns.reduce<Key[][]>((found, keys) => found.flatMap((start) => keys.map((key) => [...start, key])), [[]]);
}

/** False when the conditions around the table keep such a job away from it. */
function reaches(combination: readonly Key[], by: readonly string[], when: readonly Conjunction[] | null, { task }: Check): boolean {
  const known = new Map(by.map((field, column) => [field, [plain(combination[column], field, task)]]));
  if (when === null) return isAllowed(known, task);
  return when.some((tests) => {
    const applies = tests.every(([field, test]) => {
      const column = by.indexOf(field);
      if (column < 0) return true;
      const key = combination[column];
      const { values, unset } = admitted(field, test, task);
      return key === undefined ? unset : values === null || typeof key === "object" || values.includes(key);
    });
    return applies && isAllowed(new Map([...asked(tests, task), ...known]), task);
  });
}

/** Values that tests ask for. */
function asked(tests: Conjunction, task: TaskInfo): [string, readonly unknown[]][] {
  return tests.flatMap(([field, test]) => {
    const { values } = admitted(field, test, task);
    return values && values.length > 0 ? [[field, values]] : [];
  });
}

/** False for values that the schema does not let stand together. */
function isAllowed(known: ReadonlyMap<string, readonly unknown[]>, { combinations = [] }: TaskInfo): boolean {
  return combinations.every(({ rows }) =>
    rows.some((row) => Object.entries(row).every(([field, allowed]) => (known.get(field) ?? [undefined]).some((value) => admits(allowed, value)))),
  );
}

/** A key as combinations go by it. */
function plain(key: Key, field: string, task: TaskInfo): unknown {
  if (key === undefined) return task.fields[field]?.kind === "list" ? 0 : undefined;
  return typeof key === "object" ? Number(key.low.n) / Number(key.low.d) : key;
}

function inWords(by: readonly string[], keys: readonly Key[] = []): string {
  return list(by.map((field, i) => `${quote(field)} ${keyInWords(keys[i])}`));
}

function keyInWords(key: Key): string {
  if (key === undefined) return "left out";
  return quote(typeof key === "object" ? amount(key.low) : String(key));
}
