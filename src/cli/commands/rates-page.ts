import type { Item, Note, RateCard, Table } from "../../generated/types/rate-card.js";
import { count, quote } from "../../model/words.js";
import type { OwnParts, UsedCard } from "../../setup/index.js";
import { wrap } from "../../reporters/text/fit.js";
import { columns, lines } from "../text.js";
import { amountInWords, cellInWords, conditionInWords, valueInWords } from "./rate-words.js";

/** A rate card as text: its pages, what it does not know, and each task's line items. */
export function cardPage({ card, own, infos }: UsedCard, width: number): string {
  const sources = Object.entries(card.sources).map(([name, { title, url, checked }]) => [`  ${name}`, checked, `${title}, ${url}`]);
  const all = Object.entries(card.parameters);
  const parameters = all.flatMap(([name, { label, because, value }]) => (value === undefined ? [[`  ${name}`, `${label}. ${because}`]] : []));
  const given = all.flatMap(([name, { label, value }]) => (value === undefined ? [] : [[`  ${name}`, `${label}: ${typeof value === "object" ? `${value.low}..${value.high}` : value}`]]));
  const files = infos.flatMap(({ file }) => file ?? []);
  return lines(
    `${card.provider} charges in ${card.currency}.`,
    files.length > 0 ? `What is marked † is from your own card: ${files.join(", ")}.` : [],
    "",
    "Sources, with the day on which each was checked:",
    columns(sources, width),
    parameters.length > 0 ? ["", "Not published; a batch supplies them with `assume`:", ...columns(parameters, width)] : [],
    given.length > 0 ? ["", "Given by your own card (†):", ...columns(given, width)] : [],
    ...moneyLines(card, width),
    Object.entries(card.tasks).flatMap(([task, { items }]) => ["", `${card.provider}/${task}`, ...items.flatMap((item) => itemLines(item, card, isOwn(own, task, item), width))]),
  );
}

/** What a credit costs in money, entry by entry, and how the provider takes money for credits. */
function moneyLines(card: RateCard, width: number): string[] {
  const rows = card.prices.map(({ label, plan, from, amount, money, credits, every, known, source }) => [
    `  ${plan ?? "any plan"}`,
    `from ${from}`,
    `${amount} ${money} for ${count(credits, card.credit)}${every ? ` a ${every}` : ""}: ${label}. Known: ${known}, from ${quote(source)}.`,
  ]);
  const { topUp } = card;
  return [
    "",
    ...(rows.length > 0 ? ["Credits in money, by the plan that the config names:", ...columns(rows, width)] : ["What a credit costs in money is not published; a card of your own may say it under `prices`."]),
    ...(topUp ? wrap(`A payment for credits is at least ${topUp.min} and at most ${topUp.max} ${topUp.money}. Known: ${topUp.known}, from ${quote(topUp.source)}.`, width) : []),
  ];
}

function isOwn(own: OwnParts | null, task: string, { id }: Item): boolean {
  return own?.items.has(`${task}/${id}`) ?? false;
}

function itemLines(item: Item, card: RateCard, own: boolean, width: number): string[] {
  const prices = (item.cases ?? [item]).map((one) => {
    const where = conditionInWords(one.when);
    const unsaid = one.unsaid ? ` (${one.unsaid.because})` : "";
    return [`${amountInWords(one, card)}${where && ` ${where}`}${unsaid}`, ...[one, one.unsaid?.low, one.unsaid?.high].flatMap((amount) => (amount?.table ? tableRows(amount.table, card) : []))];
  });
  const known = `Known: ${item.known}, from ${quote(item.source)}.`;
  return [`  ${item.label} (${item.id})${own ? " †" : ""}`, ...[...prices.flat(), known, ...(item.notes ?? []).map(noteInWords)].flatMap((text) => wrap(text, width - 4).map((line) => `    ${line}`))];
}

function noteInWords({ note, source }: Note): string {
  return `Note: ${note} (${source})`;
}

/** A line a row: `viduq3-pro, 540p, false: 9 credits`, in the order of the table's fields. */
function tableRows({ rows }: Table, card: RateCard): string[] {
  return rows.map(({ is, amount }) => `  ${is.map(cellInWords).join(", ")}: ${valueInWords(amount, card)}`);
}
