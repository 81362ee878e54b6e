import type { Amount as AmountForm, Quantity as QuantityForm, Unsaid, Value } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import { type Amount, Either, Flat, Product } from "./amount.js";
import { Derived, fixed, minimum, type Reading, rounding, share } from "./derived.js";
import { compileFigure, exact, type Figure, type Parameters } from "./figure.js";
import { type Described, type Sources, sourceOf } from "./item.js";
import type { Length } from "./length.js";
import { compileQuantity, type Rounding } from "./quantity.js";
import { Lookup } from "./table.js";

/** What the amounts of one task refer to. */
export interface TaskWords {
  readonly task: TaskInfo;
  readonly sources: Sources;
  readonly parameters: Parameters;
  readonly lengthOf: (field: string) => Length;
  /** Places of the items in the task, by id. */
  readonly places: ReadonlyMap<string, number>;
}

/** An item's or a case's amount: one that is said, or two readings. */
export function compileAmount(form: AmountForm & { readonly unsaid?: Unsaid }, item: Described, words: TaskWords): Amount {
  return form.unsaid ? compileUnsaid(form.unsaid, item, words) : compileSaid(form, item, words);
}

function compileSaid(form: AmountForm, item: Described, words: TaskWords): Amount {
  const reading = readingOf(form, item, words);
  if (reading) return new Derived(item, reading, reading, null);
  const figure = figureOf(form, item, words);
  return form.per ? new Product(item, figure, compileQuantity(form.per, said(form.per), words.task, words.lengthOf)) : new Flat(item, figure);
}

function said({ round }: QuantityForm): Rounding {
  return { low: round === "up", high: round === "up", because: null };
}

function compileUnsaid({ low, high, because }: Unsaid, item: Described, words: TaskWords): Amount {
  const lowReading = readingOf(low, item, words);
  const highReading = readingOf(high, item, words);
  if (lowReading || highReading) {
    return new Derived(item, lowReading ?? fixedReading(low, item), highReading ?? fixedReading(high, item), because);
  }
  if (low.per && high.per && differInRoundingOnly(low, high)) {
    const quantity = compileQuantity(low.per, { low: false, high: true, because }, words.task, words.lengthOf);
    return new Product(item, figureOf(low, item, words), quantity);
  }
  return new Either(item, because, compileSaid(low, item, words), compileSaid(high, item, words));
}

/** True for `1 a minute` and `1 a started minute`: then the quantity has the two readings, not the amount. */
function differInRoundingOnly(low: AmountForm, high: AmountForm): boolean {
  const bare = (form: AmountForm): string => JSON.stringify({ ...form, per: { ...form.per, round: undefined } });
  return bare(low) === bare(high) && low.per?.round !== high.per?.round;
}

function figureOf(form: AmountForm, item: Described, words: TaskWords): Figure {
  const { task, sources, parameters } = words;
  const value: Value | undefined = form.flat ?? form.rate;
  if (value !== undefined) return compileFigure(value, parameters, item);
  if (!form.table) throw new Error(`the rate card has an item without an amount: ${item.settled.id}`);
  return new Lookup(form.table, task, (row) => {
    const source = row.source === undefined ? undefined : sourceOf(row.source, sources);
    const own = { ...(source && { source: source.url, checked: source.checked }), ...(row.known && { known: row.known }) };
    return { figure: compileFigure(row.amount, parameters, item), item: source || row.known ? item.from(own) : null };
  });
}

function readingOf(form: AmountForm, { credit }: Described, { places }: TaskWords): Reading | null {
  const placesOf = (ids: readonly string[]): number[] => ids.map((id) => placeOf(id, places));
  if (form.minimum) return minimum(exact(form.minimum.atLeast), placesOf(form.minimum.of), credit);
  if (form.round) return rounding(exact(form.round.to), form.round.mode, placesOf(form.round.of), credit);
  if (form.share) return share(exact(form.share.times), placesOf(form.share.of), form.share.of);
  return null;
}

function fixedReading(form: AmountForm, { credit, settled }: Described): Reading {
  if (form.flat === undefined || typeof form.flat === "object") throw new Error(`the rate card reads ${settled.id} in two ways that cannot stand beside each other`);
  return fixed(exact(form.flat), credit);
}

function placeOf(id: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`the rate card has no item ${id}`);
  return place;
}
