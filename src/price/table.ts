import type { Table } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import type { ItemInfo, Missing } from "../model/cost.js";
import { exactly, hull } from "../model/range.js";
import { Cell, type Key, keyReader, type ReadKey } from "./cell.js";
import { type Read, reader, variableDefault } from "./fields.js";
import { Constant, type Figure } from "./figure.js";
import type { Described } from "./item.js";
import type { Grounded, PricedJob } from "./job.js";

interface Row {
  readonly cells: readonly Cell[];
  readonly figure: Figure;
  /** The item by the row's own source, where it has one. */
  readonly item: Described | null;
}

/** A number looked up in a table. A job whose fields are ranges may meet several rows: it gets what lies between them. */
export class Lookup implements Figure {
  readonly parameters: readonly string[];
  private readonly fields: readonly string[];
  private readonly readers: readonly ReadKey[];
  private readonly rows: readonly Row[];
  /** Reads the fields as they stand, where all rows are numbers of the card: then equal fields have equal amounts. */
  private readonly plain: readonly Read[] | null;
  private readonly known = new Map<string, Grounded | null>();

  constructor(table: Table, task: TaskInfo, rowOf: (row: Table["rows"][number]) => Omit<Row, "cells">) {
    this.fields = table.by;
    this.readers = table.by.map((field) => keyReader(field, task));
    this.rows = table.rows.map((row) => ({ cells: row.is.map((cell) => new Cell(cell)), ...rowOf(row) }));
    this.plain = this.rows.every(({ figure }) => figure instanceof Constant) ? table.by.map((field) => plainReader(field, task)) : null;
    this.parameters = this.rows.flatMap((row) => row.figure.parameters);
  }

  read(job: PricedJob): Grounded | null {
    const key = this.plain && keyOf(this.plain, job);
    if (key === null) return this.lookUp(job);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.lookUp(job);
    if (this.known.size < MOST_KNOWN) this.known.set(key, found);
    return found;
  }

  private lookUp(job: PricedJob): Grounded | null {
    const found: Grounded[] = [];
    for (const { figure, item } of this.rowsFor(job)) {
      const value = figure.read(job);
      if (value === null) return null;
      found.push(item ? { low: value.low, high: value.high, assumption: value.assumption, item: value.item ?? item } : value);
    }
    return found.length === 0 ? null : found.reduce(between);
  }

  missing(item: ItemInfo, job: PricedJob): Missing {
    const unknown = this.rowsFor(job).find(({ figure }) => figure.read(job) === null);
    return unknown ? unknown.figure.missing(item, job) : { kind: "count", fields: this.fields, item };
  }

  /** Rows that the job meets; none when a part of what its ranges hold meets no row. */
  private rowsFor({ fields }: PricedJob): readonly Row[] {
    const keys = this.readers.map((read) => read(fields));
    const covered = corners(keys).every((corner) => this.rows.some((row) => meets(row, corner)));
    return covered ? this.rows.filter((row) => meets(row, keys)) : [];
  }
}

/** More combinations than a table is asked for, unless a plan has as many lengths. */
const MOST_KNOWN = 10_000;

/** Reads a field; a default that is the same for all jobs stays left out. */
function plainReader(field: string, task: TaskInfo): Read {
  const read = reader(field);
  const variable = variableDefault(field, task);
  return variable ? (fields) => read(fields) ?? variable(fields) : read;
}

/** The fields as one text, equal for equal fields; null where one is a list or a range. */
function keyOf(plain: readonly Read[], { fields }: PricedJob): string | null {
  let key = "";
  for (const read of plain) {
    const value = read(fields);
    if (typeof value === "object") return null;
    key += typeof value === "string" ? `"${value}\0` : `${String(value)}\0`;
  }
  return key;
}

function between(a: Grounded, b: Grounded): Grounded {
  return { ...hull(a, b), assumption: a.assumption ?? b.assumption, item: a.item ?? b.item };
}

function meets(row: Row, keys: readonly Key[]): boolean {
  return row.cells.every((cell, i) => cell.meets(keys[i]));
}

/** Every combination of the ends of the ranges. */
function corners(keys: readonly Key[]): Key[][] {
  return keys.reduce<Key[][]>((found, key) => found.flatMap((start) => ends(key).map((end) => [...start, end])), [[]]);
}

function ends(key: Key): Key[] {
  if (typeof key !== "object" || key.low === key.high) return [key];
  return [exactly(key.low), exactly(key.high)];
}
