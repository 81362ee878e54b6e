import type { Item, Note, RateCard } from "../../generated/types/rate-card.js";
import { quote } from "../../model/words.js";
import type { OwnParts, UsedCard } from "../../setup/index.js";
import { wrap } from "../../reporters/text/fit.js";
import { columns, lines } from "../text.js";
import { amountInWords, conditionInWords } from "./rate-words.js";

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
    Object.entries(card.tasks).flatMap(([task, { items }]) => ["", `${card.provider}/${task}`, ...items.flatMap((item) => itemLines(item, card, isOwn(own, task, item), width))]),
  );
}

function isOwn(own: OwnParts | null, task: string, { id }: Item): boolean {
  return own?.items.has(`${task}/${id}`) ?? false;
}

function itemLines(item: Item, card: RateCard, own: boolean, width: number): string[] {
  const prices = (item.cases ?? [item]).map((one) => {
    const where = conditionInWords(one.when);
    const unsaid = one.unsaid ? ` (${one.unsaid.because})` : "";
    return `${amountInWords(one, card)}${where && ` ${where}`}${unsaid}`;
  });
  const known = `Known: ${item.known}, from ${quote(item.source)}.`;
  return [`  ${item.label} (${item.id})${own ? " †" : ""}`, ...[...prices, known, ...(item.notes ?? []).map(noteInWords)].flatMap((text) => wrap(text, width - 4).map((line) => `    ${line}`))];
}

function noteInWords({ note, source }: Note): string {
  return `Note: ${note} (${source})`;
}
