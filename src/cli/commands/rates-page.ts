import type { Item, Note, RateCard } from "../../generated/types/rate-card.js";
import { quote } from "../../model/words.js";
import { wrap } from "../../reporters/text/fit.js";
import { columns, lines } from "../text.js";
import { amountInWords, conditionInWords } from "./rate-words.js";

/** A rate card as text: its pages, what it does not know, and each task's line items. */
export function cardPage(card: RateCard, width: number): string {
  const sources = Object.entries(card.sources).map(([name, { title, url, checked }]) => [`  ${name}`, checked, `${title}, ${url}`]);
  const parameters = Object.entries(card.parameters).map(([name, { label, because }]) => [`  ${name}`, `${label}. ${because}`]);
  return lines(
    `${card.provider} charges in ${card.currency}.`,
    "",
    "Sources, with the day on which each was checked:",
    columns(sources, width),
    parameters.length > 0 ? ["", "Not published; a batch supplies them with `assume`:", ...columns(parameters, width)] : [],
    Object.entries(card.tasks).flatMap(([task, { items }]) => ["", `${card.provider}/${task}`, ...items.flatMap((item) => itemLines(item, card, width))]),
  );
}

function itemLines(item: Item, card: RateCard, width: number): string[] {
  const prices = (item.cases ?? [item]).map((one) => {
    const where = conditionInWords(one.when);
    const unsaid = one.unsaid ? ` (${one.unsaid.because})` : "";
    return `${amountInWords(one, card)}${where && ` ${where}`}${unsaid}`;
  });
  const known = `Known: ${item.known}, from ${quote(item.source)}.`;
  return [`  ${item.label} (${item.id})`, ...[...prices, known, ...(item.notes ?? []).map(noteInWords)].flatMap((text) => wrap(text, width - 4).map((line) => `    ${line}`))];
}

function noteInWords({ note, source }: Note): string {
  return `Note: ${note} (${source})`;
}
