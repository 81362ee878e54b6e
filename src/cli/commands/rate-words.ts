import type { Amount, Case, Cell, Condition, Item, Quantity, RateCard, Value } from "../../generated/types/rate-card.js";
import { list, quote } from "../../model/words.js";

/** What a rate card's data says, in words: what `rates <provider>` prints beside each line item. */
type Priced = Amount | Case | Item;

/** `1 credit for each started minute of durationSeconds`. */
export function amountInWords(amount: Priced, card: RateCard): string {
  if ("unsaid" in amount && amount.unsaid) return `${amountInWords(amount.unsaid.low, card)}, or ${amountInWords(amount.unsaid.high, card)}`;
  if (amount.table) {
    const each = amount.per ? ` ${quantityInWords(amount.per)}` : "";
    return `a table of ${amount.table.rows.length} amounts by ${list(amount.table.by.map(quote))}${each}`;
  }
  if (amount.flat !== undefined) return valueInWords(amount.flat, card);
  if (amount.rate !== undefined) return `${valueInWords(amount.rate, card)}${amount.per ? ` ${quantityInWords(amount.per)}` : ""}`;
  if ("minimum" in amount && amount.minimum) return `what ${sumOf(amount.minimum.of)}${amount.minimum.of.length === 1 ? " lacks" : " lack"} to ${valueInWords(amount.minimum.atLeast, card)}`;
  if ("round" in amount && amount.round) return `what rounding ${sumOf(amount.round.of)} ${amount.round.mode} to ${valueInWords(amount.round.to, card)} makes of it`;
  if ("share" in amount && amount.share) return `${amount.share.times} × ${sumOf(amount.share.of)}`;
  return "nothing";
}

export function valueInWords(value: Value, { credit, parameters }: RateCard): string {
  if (typeof value === "object") return `${quote(value.parameter)} ${parameters[value.parameter]?.unit ?? credit}s`;
  return `${value} ${value === 1 ? credit : `${credit}s`}`;
}

function quantityInWords({ beyond, ...quantity }: Quantity): string {
  const each = unitInWords(quantity);
  return beyond === undefined ? each : `${each}, the first ${beyond === 1 ? "one" : beyond} not counted`;
}

function unitInWords({ seconds, minutes, count, entries, characters, by, sum, of, unit, round }: Omit<Quantity, "beyond">): string {
  const started = round === "up" ? "started " : "";
  if (minutes !== undefined) return `for each ${started}minute of ${quote(minutes)}`;
  if (seconds !== undefined) return `for each ${started}second of ${quote(seconds)}`;
  if (entries !== undefined) return `for each entry of ${quote(entries)}`;
  if (characters !== undefined) return `for each ${started}${by === undefined ? "character" : `${by} characters`} of ${quote(characters)}`;
  if (sum !== undefined) return `for each ${unit ?? "one"} of ${quote(`${sum}.${of}`)}`;
  return `for each ${unit ?? "one"} of ${list([count ?? []].flat().map(quote))}`;
}

function sumOf(items: readonly string[]): string {
  return list(items.map(quote));
}

/** `where \`faceTrack\` is true`; empty without a condition. */
export function conditionInWords(condition: Condition | undefined): string {
  return condition === undefined ? "" : `where ${conjunction(condition)}`;
}

function conjunction(condition: Condition): string {
  return list(
    Object.entries(condition).map(([field, test]) =>
      field === "any" && Array.isArray(test) ? `either ${list(test.map((one) => conjunction(one as Condition)), "or")}` : `${quote(field)} ${testInWords(test)}`,
    ),
  );
}

function testInWords(test: Condition[string]): string {
  if (Array.isArray(test)) return `is ${list(test.map(String), "or")}`;
  if (typeof test === "object") return "set" in test && test.set === false ? "is not given" : "is given";
  return `is ${String(test)}`;
}

/** `viduq2-turbo, viduq2-pro`, `from 3 to 10`, `not given`: what a table's row holds for one of its fields. */
export function cellInWords(cell: Cell): string {
  if (Array.isArray(cell)) return list(cell.map(String), "or");
  if (typeof cell !== "object") return String(cell);
  if (cell.set === false) return "not given";
  const from = cell.above !== undefined ? `above ${cell.above}` : cell.from !== undefined ? `from ${cell.from}` : "";
  return [from, cell.to === undefined ? "" : `to ${cell.to}`].filter((part) => part !== "").join(" ");
}
