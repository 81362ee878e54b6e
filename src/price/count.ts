import type { Quantity } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import type { Fields } from "../model/job.js";
import { isMapping } from "../model/mapping.js";
import { divide, type Rational, whole } from "../model/rational.js";
import { addRanges, type Bounded, exactly, NOTHING, past } from "../model/range.js";
import { defaultOf, type Read, reader, readRange, variableDefault } from "./fields.js";
import { exact } from "./figure.js";
import { codePoints } from "./text.js";

/** Something that a job counts, as it stands: not rounded. */
export interface Count {
  readonly unit: string;
  /** The fields that tell it. */
  readonly fields: readonly string[];
  /** Null where the job does not tell. */
  read(fields: Fields): Bounded | null;
}

/** The counting forms of a quantity: `count`, `entries`, `characters`, `sum`. */
export function compileCount(form: Quantity, task: TaskInfo): Count {
  const { unit = "unit" } = form;
  if (form.count !== undefined) {
    const fields = typeof form.count === "string" ? [form.count] : form.count;
    return { unit, fields, read: countOf(fields.map((field) => numberReader(field, task))) };
  }
  if (form.entries !== undefined) return { unit, fields: [form.entries], read: entriesOf(reader(form.entries)) };
  if (form.characters !== undefined) {
    const { by = 1, characters } = form;
    const blocks = by === 1 ? "character" : `${by} characters`;
    return { unit: form.unit ?? blocks, fields: [characters], read: charactersOf(reader(characters), exact(by)) };
  }
  if (form.sum !== undefined) {
    return { unit, fields: [form.sum], read: sumOf(reader(form.sum), form.of ?? "", form.otherwise, form.beyond ?? 0) };
  }
  throw new Error(`the rate card has a quantity of nothing: ${JSON.stringify(form)}`);
}

function numberReader(field: string, task: TaskInfo): Count["read"] {
  const read = reader(field);
  const variable = variableDefault(field, task);
  if (variable) return (fields) => readRange(read(fields)) ?? readRange(variable(fields));
  const fallback = readRange(defaultOf(field, task));
  return (fields) => readRange(read(fields)) ?? fallback;
}

/** The sum of several fields, of which those left out count nothing; null when all are. */
function countOf(reads: readonly Count["read"][]): Count["read"] {
  return (fields) => {
    let total: Bounded | null = null;
    for (const read of reads) {
      const range = read(fields);
      if (range) total = total ? addRanges(total, range) : range;
    }
    return total;
  };
}

function entriesOf(read: Read): Count["read"] {
  return (fields) => {
    const value = read(fields);
    return Array.isArray(value) ? exactly(whole(value.length)) : null;
  };
}

function charactersOf(read: Read, by: Rational): Count["read"] {
  return (fields) => {
    const value = read(fields);
    return typeof value === "string" ? exactly(divide(whole(codePoints(value)), by)) : null;
  };
}

function sumOf(read: Read, key: string, otherwise: number | undefined, beyond: number): Count["read"] {
  const fallback = otherwise === undefined ? null : exactly(exact(otherwise));
  const start = exact(beyond);
  return (fields) => {
    const value = read(fields);
    if (!Array.isArray(value)) return null;
    let total = NOTHING;
    for (const entry of value as unknown[]) {
      const range = readRange(isMapping(entry) ? entry[key] : undefined) ?? fallback;
      if (range === null) return null;
      total = addRanges(total, past(range, start));
    }
    return total;
  };
}
