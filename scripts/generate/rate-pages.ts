import type { Amount, Case, Cell, Item, Note, Price, RateCard, Task } from "../../src/generated/types/rate-card.js";
import { amountInWords, conditionInWords } from "../../src/cli/commands/rate-words.js";
import { count, list, quote } from "../../src/model/words.js";
import { markdownTable } from "../../src/reporters/markdown-page.js";
import { SHIPPED } from "../../src/setup/index.js";

const KNOWN: Readonly<Record<string, string>> = {
  "first-party": "the provider's own page says so",
  transcribed: "somebody copied the provider's page, which only customers see",
  "other-region": "the provider's list for another region says so",
  reseller: "somebody who resells the service says so",
};

/** A page for each shipped rate card: every price, where it comes from and how sure it is. */
export function ratePages(): (readonly [string, string])[] {
  return SHIPPED.cards.map(({ provider, card }) => [provider, ratePage(card, SHIPPED.catalog.tasks)] as const);
}

function ratePage(card: RateCard, titles: Readonly<Record<string, { readonly title: string }>>): string {
  const name = card.title ?? card.provider.replace(/^./, (first) => first.toUpperCase());
  const tasks = Object.entries(card.tasks).map(([task, priced]) => taskPart(`${card.provider}/${task}`, titles[`${card.provider}/${task}`]?.title ?? task, priced, card));
  return [
    `# Rates of ${name}\n`,
    `Charged in ${quote(card.currency)}. The data is [rates/${card.provider}.yaml](../../rates/${card.provider}.yaml); \`topsheet rates ${card.provider}\` prints it, and a [rate card of your own](../rate-cards.md) goes before it.\n`,
    knownPart(card),
    notesPart(card, card.notes),
    heading("Sources", markdownTable(["source", "page", "checked"], Object.entries(card.sources).map(([id, { title, url, checked }]) => [id, `[${title}](${url})`, checked]))),
    parametersPart(card),
    moneyPart(card),
    heading("Credits that pay for something else", (card.otherPurses ?? []).map(({ names, because, source }) => `- ${list(names.map(quote), "or")}: ${because} (${link(source, card)})\n`).join("")),
    heading("Plans", (card.plans ?? []).length === 0 ? "" : `Named under \`plans\` in the config: ${list((card.plans ?? []).map((plan) => `${quote(plan.name)} (${plan.label})`))}.\n`),
    ...tasks,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function heading(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function link(source: string, { sources }: RateCard): string {
  const page = sources[source];
  return page ? `[${source}](${page.url}), ${page.checked}` : source;
}

/** How the line items are known, the most frequent first. */
function knownPart({ tasks }: RateCard): string {
  const counts = new Map<string, number>();
  for (const { known } of Object.values(tasks).flatMap(({ items }) => items)) counts.set(known, (counts.get(known) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([known, times]) => [known, count(times, "line item"), KNOWN[known] ?? known]);
  return heading("How sure they are", markdownTable(["known", "how often", "means"], rows));
}

function notesPart(card: RateCard, notes: readonly Note[] = []): string {
  return notes.map(({ note, source }) => `- ${note} (${link(source, card)})\n`).join("");
}

function parametersPart({ provider, parameters, tasks }: RateCard): string {
  const rows = Object.entries(parameters).map(([name, { label, because }]) => {
    const used = Object.entries(tasks).filter(([, task]) => JSON.stringify(task).includes(`"parameter":${JSON.stringify(name)}`));
    return [quote(name), label, used.map(([task]) => quote(`${provider}/${task}`)).join(", "), because];
  });
  if (rows.length === 0) return "";
  const lead = "Unknown until you say `assume` in the batch or the config, or give a `value` in a rate card of your own. A job that needs one of them has no upper price until then, and its budget is not proven.\n\n";
  return heading("Not published", lead + markdownTable(["rate", "what it is", "needed by", "why it is not known"], rows));
}

function moneyPart(card: RateCard): string {
  const price = ({ label, plan, from, amount, money, credits, every, source, known }: Price): string[] => {
    const each = `${amount} ${money} for ${count(credits, card.credit)}${every ? ` a ${every}` : ""}`;
    return [label, plan ? quote(plan) : "any", from, each, known, link(source, card)];
  };
  const table = card.prices.length === 0 ? `No price of a ${card.credit} in money is published, so a budget in USD over such jobs is not proven without a card of your own.\n` : markdownTable(["price", "plan", "from", "costs", "known", "source, checked"], card.prices.map(price));
  const notes = notesPart(card, card.prices.flatMap((one) => one.notes ?? []));
  const { topUp } = card;
  const rule = topUp ? `A payment for ${card.credit}s is at least ${topUp.min} and at most ${topUp.max} ${topUp.money} (${topUp.known}, ${link(topUp.source, card)}). With \`balances\` in the config, topsheet says how to top up within that.\n` : "";
  return heading("Credits in money", [table, notes, rule].filter((part) => part !== "").join("\n"));
}

function taskPart(type: string, title: string, { items, examples }: Task, card: RateCard): string {
  const rows = items.flatMap((item) => (item.cases ?? [item]).map((one, at) => itemRow(item, one, at, card)));
  const tables = items.flatMap((item) => (item.cases ?? [item]).flatMap((one) => [one, one.unsaid?.low, one.unsaid?.high].flatMap((amount) => (amount?.table ? [tablePart(item, amount, card)] : []))));
  const notes = [...new Set(items.flatMap((item) => (item.notes ?? []).map(({ note, source }) => `- ${item.label}: ${note} (${link(source, card)})\n`)))].join("");
  const given = ({ job, assume, plan }: Task["examples"][number]): string => [job, ...(assume ? [{ assume }] : []), ...(plan ? [{ plan }] : [])].map((part) => quote(JSON.stringify(part))).join(" with ");
  const shown = examples.map((example) => {
    const { label, cost, source } = example;
    return [label, given(example), typeof cost === "object" ? `${cost.low}..${cost.high}` : String(cost), source === undefined ? "" : link(source, card)];
  });
  return [
    heading(`\`${type}\`: ${title}`, `A job costs the sum of the line items that apply to it.\n\n${markdownTable(["line item", "amount", "known", "source, checked"], rows)}`),
    ...tables,
    notes,
    shown.length === 0 ? "" : `Worked examples, which \`topsheet rates check\` runs:\n\n${markdownTable(["example", "job", card.currency, "source, checked"], shown)}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function itemRow(item: Item, one: Item | Case, at: number, card: RateCard): string[] {
  const where = [...new Set([conditionInWords(item.when), conditionInWords(one.when)])].filter((text) => text !== "").join(" and ").replaceAll(" and where ", " and ");
  const unsaid = one.unsaid ? ` ${one.unsaid.because}` : "";
  const known = JSON.stringify(one).includes('"parameter"') ? `rate not published; that it is charged, ${one.known ?? item.known}` : (one.known ?? item.known);
  return [at === 0 ? `${item.label} (${quote(item.id)})` : "", `${amountInWords(one, card)}${where && `, ${where}`}.${unsaid}`, known, link(one.source ?? item.source, card)];
}

function tablePart(item: Item, { table, per }: Amount | Item | Case, card: RateCard): string {
  if (!table) return "";
  const differs = table.rows.some(({ known, source }) => known ?? source);
  const rows = table.rows.map(({ is, amount, known, source }) => [
    ...is.map(cellInWords),
    typeof amount === "object" ? quote(amount.parameter) : String(amount),
    ...(differs ? [known ?? item.known, link(source ?? item.source, card)] : []),
  ]);
  const head = [...table.by.map(quote), `${card.credit}s${per ? " each" : ""}`, ...(differs ? ["known", "source, checked"] : [])];
  return `${item.label} (${quote(item.id)}):\n\n${markdownTable(head, rows)}`;
}

function cellInWords(cell: Cell): string {
  if (Array.isArray(cell)) return cell.map(String).join(", ");
  if (typeof cell !== "object") return String(cell);
  if (cell.set === false) return "not given";
  const from = cell.above !== undefined ? `above ${cell.above}` : cell.from !== undefined ? `from ${cell.from}` : "";
  return [from, cell.to === undefined ? "" : `to ${cell.to}`].filter((part) => part !== "").join(" ");
}
