import type { Case, Item, RateCard, Task } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import type { Cost, LineItem } from "../model/cost.js";
import type { Assumptions } from "../model/assumption.js";
import type { Fields } from "../model/job.js";
import { add, compare, type Rational, ZERO } from "../model/rational.js";
import type { Amount } from "./amount.js";
import { compileAmount, type TaskWords } from "./compile-amount.js";
import { compileCondition, type Predicate } from "./conditions.js";
import type { Parameters } from "./figure.js";
import { Described, notesOf, sourceOf } from "./item.js";
import type { PricedJob } from "./job.js";
import { Length } from "./length.js";
import type { Line } from "./line.js";
import { mentionedFields } from "./mentioned.js";

/** A task of a rate card, ready to price jobs. */
export interface PricedTask {
  price(fields: Fields, assume: Assumptions): Cost;
  /** Names of the parameters that its items and estimates may need. */
  readonly parameters: ReadonlySet<string>;
}

interface CompiledCase {
  readonly applies: Predicate;
  readonly amount: Amount;
}

const ALWAYS: Predicate = () => true;

/** Builds what prices a task's jobs. The card is taken to be sound: `checkCard` says whether it is. */
export function compileTask(form: Task, task: TaskInfo, card: RateCard, parameters: Parameters, own: ReadonlySet<string> | null): PricedTask {
  const lengths = new Map<string, Length>();
  const lengthOf = (field: string): Length => {
    const length = lengths.get(field) ?? new Length(field, form.estimates ?? [], task, parameters);
    lengths.set(field, length);
    return length;
  };
  const places = new Map(form.items.map((item, place) => [item.id, place]));
  const words: TaskWords = { task, sources: card.sources, parameters, lengthOf, places };
  const items = form.items.map((item) => compileItem(item, card, words, own?.has(`${task.task}/${item.id}`) === true));
  return {
    parameters: new Set(items.flatMap((cases) => cases.flatMap(({ amount }) => amount.parameters))),
    price: repeated(mentionedFields(form), (fields, assume) => price(items, card.currency, fields, assume)),
  };
}

/** Jobs of one matrix often differ only in fields that cost nothing: those in a row share one cost. */
function repeated(reads: readonly string[], price: PricedTask["price"]): PricedTask["price"] {
  let last: { readonly fields: Fields; readonly assume: Assumptions; readonly cost: Cost } | null = null;
  return (fields, assume) => {
    if (last?.assume !== assume || !same(reads, fields, last.fields)) last = { fields, assume, cost: price(fields, assume) };
    return last.cost;
  };
}

function same(names: readonly string[], one: Fields, other: Fields): boolean {
  for (const name of names) if (one[name] !== other[name]) return false;
  return true;
}

function compileItem(item: Item, card: RateCard, words: TaskWords, own: boolean): CompiledCase[] {
  const applies = item.when ? compileCondition(item.when, words.task) : ALWAYS;
  if (!item.cases) return [{ applies, amount: compileAmount(item, describe(item, null, card, own), words) }];
  return item.cases.map((one) => {
    const holds = compileCondition(one.when, words.task);
    const both: Predicate = item.when ? (fields) => applies(fields) && holds(fields) : holds;
    return { applies: both, amount: compileAmount(one, describe(item, one, card, own), words) };
  });
}

function describe(item: Item, one: Case | null, card: RateCard, own: boolean): Described {
  const source = sourceOf(one?.source ?? item.source, card.sources);
  const { id, label } = item;
  const known = one?.known ?? item.known;
  return new Described({ id, label, source: source.url, checked: source.checked, known, ...(own && { own }), notes: notesOf(item.notes, card.sources) }, card.credit);
}

function price(items: readonly CompiledCase[][], currency: string, fields: Fields, assume: Assumptions): Cost {
  const job: PricedJob = { fields, assume, slots: [], missing: [] };
  const lines: LineItem[] = [];
  let low = ZERO;
  let high: Rational | null = ZERO;
  for (const cases of items) {
    const line = lineOf(cases, job);
    job.slots.push(line);
    if (line === undefined) continue;
    lines.push(line);
    low = add(low, line.low);
    high = high && line.high && add(high, line.high);
  }
  const { missing } = job;
  // A length is part of the job, not of the card: without it the job is not priced at all.
  if (missing.some((one) => one.kind === "length")) return { currency, status: "invalid", low: ZERO, high: null, lines: [], missing };
  const status = high === null ? "unknown" : compare(low, high) === 0 ? "exact" : "range";
  return { currency, status, low, high, lines, missing };
}

function lineOf(cases: readonly CompiledCase[], job: PricedJob): Line | undefined {
  for (const { applies, amount } of cases) {
    if (applies(job.fields)) return amount.price(job) ?? undefined;
  }
  return undefined;
}
