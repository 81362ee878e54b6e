import { CARDS, type ShippedCard } from "../../generated/cards.js";
import { nearest } from "../../model/near.js";
import { count, list, quote } from "../../model/words.js";
import { meant } from "../args.js";
import { type Io, STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { asOfDay } from "../settings.js";
import { columns, lines } from "../text.js";
import type { Run } from "./index.js";
import { checkCards } from "./rates-check.js";
import { cardPage } from "./rates-page.js";

const WIDTH = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `topsheet rates`, `rates <provider>` and `rates check [file…]`. */
export const run: Run = async (call, io) => {
  const [subject, ...rest] = call.operands;
  if (subject === "check") return await checkCards(rest, io);
  const asOf = asOfDay(call.values, io);
  if (subject === undefined) return await show(cardTable(asOf), io);
  const shipped = CARDS.find((one) => one.provider === subject);
  if (!shipped) throw unknownProvider(subject);
  if (rest.length > 0) throw new UsageError("`rates` shows one provider at a time.", `Run ${quote(`topsheet rates ${subject}`)}.`);
  return await show(cardPage(shipped.card, WIDTH), io);
};

async function show(text: string, io: Io): Promise<number> {
  await print(io.stdout, [text]);
  return STATUS.ok;
}

function unknownProvider(name: string): UsageError {
  const known = CARDS.map((one) => one.provider);
  const hint = meant(nearest(name, [...known, "check"])) ?? `There are cards of ${list(known.map(quote))}; \`topsheet rates check <file>\` checks another.`;
  return new UsageError(`There is no rate card of ${quote(name)}.`, hint);
}

function cardTable(asOf: string): string {
  const rows = CARDS.map(({ card, provider }) => [provider, card.currency, checkedOn(card), ageOf(checkedOn(card), asOf), ...entriesOf(card)]);
  return lines(
    columns([["Provider", "Currency", "Checked", `Age on ${asOf}`, "Line items", "Known from"], ...rows], WIDTH),
    "",
    "`topsheet rates <provider>` lists the line items of a card with their prices and sources.",
  );
}

/** A card is as old as the page of it that was checked longest ago. */
function checkedOn({ sources }: ShippedCard["card"]): string {
  return Object.values(sources).reduce((oldest, { checked }) => (checked < oldest ? checked : oldest), "9999-12-31");
}

function ageOf(checked: string, asOf: string): string {
  const days = Math.round((Date.parse(asOf) - Date.parse(checked)) / DAY_MS);
  return days < 0 ? `checked ${count(-days, "day")} later` : count(days, "day");
}

/** How many line items a card has, and how their prices are known, the most frequent first. */
function entriesOf({ tasks }: ShippedCard["card"]): [string, string] {
  const items = Object.values(tasks).flatMap((task) => task.items);
  const counts = new Map<string, number>();
  for (const { known } of items) counts.set(known, (counts.get(known) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([known, times]) => `${known} ${times}`);
  return [String(items.length), kinds.join(", ")];
}
