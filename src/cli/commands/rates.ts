import { nearest } from "../../model/near.js";
import { count, list, quote } from "../../model/words.js";
import type { Setup, UsedCard } from "../../setup/index.js";
import { meant } from "../args.js";
import { loadTeam } from "../config.js";
import { type Io, STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { asOfDay } from "../settings.js";
import { printable } from "../../reporters/text/printable.js";
import { columns, lines } from "../text.js";
import type { Run } from "./index.js";
import { checkCards } from "./rates-check.js";
import { cardPage } from "./rates-page.js";

const WIDTH = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `topsheet rates`, `rates <provider>` and `rates check [file…]`. */
export const run: Run = async (call, io) => {
  const [subject, ...rest] = call.operands;
  if (subject === "check") return await checkCards(rest, call.values, io);
  const asOf = asOfDay(call.values, io);
  const { setup } = await loadTeam(call.values, io);
  if (subject === undefined) return await show(cardTable(setup, asOf), io);
  const used = setup.cards.find((one) => one.provider === subject);
  if (!used) throw unknownProvider(subject, setup);
  if (rest.length > 0) throw new UsageError("`rates` shows one provider at a time.", `Run ${quote(`topsheet rates ${subject}`)}.`);
  return await show(cardPage(used, WIDTH), io);
};

async function show(text: string, io: Io): Promise<number> {
  // Cards may be a stranger's.
  await print(io.stdout, [text.split("\n").map((line) => printable(line)).join("\n")]);
  return STATUS.ok;
}

function unknownProvider(name: string, { cards }: Setup): UsageError {
  const known = cards.map((one) => one.provider);
  const hint = meant(nearest(name, [...known, "check"])) ?? `There are cards of ${list(known.map(quote))}; \`topsheet rates check <file>\` checks another.`;
  return new UsageError(`There is no rate card of ${quote(name)}.`, hint);
}

/** A row for each file; a card of the team's own stands below the one that it is laid over. */
function cardTable({ cards }: Setup, asOf: string): string {
  const rows = cards.flatMap((used) =>
    used.infos.map(({ provider, checked, file }) => {
      return [file === undefined ? provider : `${used.infos.length > 1 ? "  + " : `${provider} + `}${file}`, used.card.currency, checked, ageOf(checked, asOf), ...entriesOf(used, file !== undefined)];
    }),
  );
  return lines(
    columns([["Provider", "Currency", "Checked", `Age on ${asOf}`, "Line items", "Known from"], ...rows], WIDTH),
    "",
    ...(cards.some(({ own }) => own) ? ["`+` is a rate card of your own, laid over the one above it or adding a provider."] : []),
    "`topsheet rates <provider>` lists the line items of a card with their prices and sources.",
  );
}

function ageOf(checked: string, asOf: string): string {
  const days = Math.round((Date.parse(asOf) - Date.parse(checked)) / DAY_MS);
  return days < 0 ? `checked ${count(-days, "day")} later` : count(days, "day");
}

/** How many line items are in use from a card, and how their prices are known, the most frequent first. */
function entriesOf({ card: { tasks }, own }: UsedCard, ofTeam: boolean): [string, string] {
  const items = Object.entries(tasks).flatMap(([name, task]) => task.items.filter(({ id }) => (own?.items.has(`${name}/${id}`) ?? false) === ofTeam));
  const counts = new Map<string, number>();
  for (const { known } of items) counts.set(known, (counts.get(known) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([known, times]) => `${known} ${times}`);
  const rates = ofTeam ? (own?.parameters.size ?? 0) : 0;
  return [String(items.length), [...kinds, ...(rates > 0 ? [count(rates, "rate", "rates")] : [])].join(", ")];
}
