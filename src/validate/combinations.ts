import type { TaskInfo } from "../model/catalog.js";
import { type Allowed, type Refused, refusedIn, valueOf } from "../model/combinations.js";
import type { Fields } from "../model/job.js";
import { isMapping } from "../model/mapping.js";
import { count, list, quote } from "../model/words.js";

/** A combination that is refused, in words, and the field to point at. */
export interface ExplainedCombination {
  readonly field: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Values that do not go together, each table once; `touched` are fields of which something else is wrong. */
export function explainCombinations(task: TaskInfo, fields: Fields, touched: ReadonlySet<string>): ExplainedCombination[] {
  return refusedIn(task, fields)
    .filter(({ table }) => !Object.keys(table.rows[0] ?? {}).some((field) => touched.has(field)))
    .map((refused) => explain(refused, task, fields));
}

function explain({ field, before, rowsOfFirst, table }: Refused, task: TaskInfo, fields: Fields): ExplainedCombination {
  const [first = field, ...rest] = before;
  const told = [...rest.filter((name) => fields[name] !== undefined), field];
  const given = (name: string): string => givenInWords(name, task, fields);
  const rows = rowsOfFirst.map((row) => list(Object.entries(row).flatMap(([name, allowed]) => (name === first ? [] : allowedInWords(name, allowed, task)))));
  return {
    field: [field, ...before.toReversed()].find((name) => fields[name] !== undefined) ?? first,
    data: { first: given(first), others: list(told.map(given)), allowed: list([...new Set(rows)], "or with"), source: table.source },
  };
}

function givenInWords(field: string, task: TaskInfo, fields: Fields): string {
  const value = valueOf(field, task, fields);
  if (task.fields[field]?.kind === "list") return value === 0 ? `no ${quote(field)}` : `${quote(field)} (${count(Number(value), "entry", "entries")})`;
  const text = isMapping(value) ? `{low: ${String(value["low"])}, high: ${String(value["high"])}}` : String(value);
  return `${quote(`${field}: ${text}`)}${fields[field] === undefined ? ", its default" : ""}`;
}

/** What a row allows of a field; nothing where it allows anything. */
function allowedInWords(field: string, allowed: Allowed, task: TaskInfo): string[] {
  const { kind } = task.fields[field] ?? {};
  if (kind === "list") return [numbersInWords(field, allowed)];
  if (kind === "flag" && Array.isArray(allowed)) return [];
  if (Array.isArray(allowed)) return [`${quote(field)} ${list(allowed.map((value) => quote(String(value))), "or")}`];
  if (typeof allowed !== "object") return [quote(`${field}: ${String(allowed)}`)];
  const { from, to } = allowed as { from?: number; to?: number };
  return [`${quote(field)} from ${from ?? 0} to ${to ?? "any"}`];
}

function numbersInWords(field: string, allowed: Allowed): string {
  const { from, to } = (typeof allowed === "object" && !Array.isArray(allowed) ? allowed : { from: allowed, to: allowed }) as { from?: number; to?: number };
  if (to === 0) return `no ${quote(field)}`;
  return from === undefined || from === 0 ? `up to ${to} ${quote(field)}` : `${from}${from === to ? "" : ` to ${to}`} ${quote(field)}`;
}
