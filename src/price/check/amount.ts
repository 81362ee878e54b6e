import type { Amount, Quantity, Unsaid, Value } from "../../generated/types/rate-card.js";
import type { FieldKind } from "../../model/catalog.js";
import type { Path } from "../../model/place.js";
import { list, quote, withArticle } from "../../model/words.js";
import { type Check, checkParameter, checkSource, fieldOf, suggestion } from "./context.js";
import type { Conjunction } from "./exclusive.js";
import { mayCostMore } from "./order.js";
import { checkTable } from "./table.js";

/** Items of the task: those that stand before the amount, and all. */
export interface Items {
  readonly earlier: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const KINDS = ["flat", "rate", "table", "minimum", "round", "share", "unsaid"] as const;

/** Checks an amount of an item, a case or a reading. `when` are the jobs that it is for, null where that is unknown. */
export function checkAmount(form: Amount & { unsaid?: Unsaid }, path: Path, when: readonly Conjunction[] | null, items: Items, check: Check): void {
  const given = KINDS.filter((kind) => form[kind] !== undefined);
  if (given.length !== 1) {
    const what = given.length === 0 ? "There is no amount here, so it would be unknown what is charged" : `${list(given.map(quote))} stand side by side, so it is open which is charged`;
    check.report(path, `${what}; give one of ${list(KINDS.map(quote), "or")}.`);
  }
  if (form.flat !== undefined) checkValue(form.flat, [...path, "flat"], check);
  if (form.rate !== undefined) checkValue(form.rate, [...path, "rate"], check);
  if (form.rate !== undefined && !form.per) check.report(path, "A `rate` needs `per`: what is it multiplied by?");
  if (form.per && form.rate === undefined && !form.table) check.report([...path, "per"], "`per` belongs to a `rate` or a `table`; nothing here is multiplied by it.");
  if (form.per) checkQuantity(form.per, [...path, "per"], check);
  if (form.table) {
    checkTable(form.table, [...path, "table"], when, check);
    form.table.rows.forEach((row, i) => {
      const place = [...path, "table", "rows", i];
      checkValue(row.amount, [...place, "amount"], check);
      if (row.source !== undefined) checkSource(row.source, [...place, "source"], check);
    });
  }
  for (const kind of ["minimum", "round", "share"] as const) checkItems(form[kind]?.of ?? [], [...path, kind, "of"], items, check);
  if (form.unsaid) checkUnsaid(form.unsaid, [...path, "unsaid"], when, items, check);
}

function checkUnsaid({ low, high }: Unsaid, path: Path, when: readonly Conjunction[] | null, items: Items, check: Check): void {
  checkAmount(low, [...path, "low"], when, items, check);
  checkAmount(high, [...path, "high"], when, items, check);
  if (mayCostMore(low, high)) {
    check.report(path, "The reading under `low` is not certain to cost less than the one under `high`, so a budget could be held against too little; give two readings that can be compared, the cheaper one first.");
  }
}

function checkValue(value: Value, path: Path, check: Check): void {
  if (typeof value === "object") checkParameter(value.parameter, [...path, "parameter"], check);
}

function checkItems(ids: readonly string[], path: Path, { earlier, all }: Items, check: Check): void {
  ids.forEach((id, i) => {
    if (!all.has(id)) check.report([...path, i], `No item of this task is called ${quote(id)}, so its charge would be left out.${suggestion(id, earlier)}`);
    else if (!earlier.has(id)) check.report([...path, i], `${quote(id)} stands here or later, but only earlier items are known at this point; move it up.`);
    if (ids.indexOf(id) < i) check.report([...path, i], `${quote(id)} is named twice, so its charge would count twice; name it once.`);
  });
}

/** Kinds of fields that each quantity can be read from. */
const READ_FROM: Readonly<Record<"seconds" | "minutes" | "count" | "entries" | "characters" | "sum", readonly FieldKind[]>> = {
  seconds: ["length", "number"],
  minutes: ["length", "number"],
  count: ["count", "number"],
  entries: ["list"],
  characters: ["text"],
  sum: ["list"],
};

function checkQuantity(form: Quantity, path: Path, check: Check): void {
  const kinds = (Object.keys(READ_FROM) as (keyof typeof READ_FROM)[]).filter((kind) => form[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    return check.report(path, `A quantity is one of ${list(Object.keys(READ_FROM).map(quote), "or")}; here are ${kinds.length}.`);
  }
  const names = [form[kind] ?? []].flat();
  names.forEach((name, i) => {
    const place = names.length > 1 ? [...path, kind, i] : [...path, kind];
    const info = fieldOf(name, place, check);
    if (!info || name.includes(".") || READ_FROM[kind].includes(info.kind)) return;
    check.report(place, `${quote(name)} is ${withArticle(info.kind)}; ${quote(kind)} reads a ${list(READ_FROM[kind], "or")}.`);
  });
  const counts = kind === "count" || kind === "entries" || kind === "sum";
  if (counts && form.unit === undefined) check.report(path, "What is counted has no name, so a report could not say what it is; add `unit`, in the singular.");
  for (const [key, owner] of [["of", "sum"], ["otherwise", "sum"], ["by", "characters"]] as const) {
    if (form[key] !== undefined && kind !== owner) check.report([...path, key], `${quote(key)} belongs to ${quote(owner)} and does nothing here; remove it.`);
  }
  if (form.beyond !== undefined && kind !== "sum" && kind !== "seconds") check.report([...path, "beyond"], "`beyond` belongs to `seconds` or `sum` and does nothing here; remove it.");
  if (kind === "sum" && form.of === undefined) check.report(path, "A `sum` needs `of`: the key of the number in each entry.");
}
