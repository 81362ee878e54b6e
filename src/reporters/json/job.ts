import type { Cost, ItemInfo, LineItem } from "../../model/cost.js";
import type { PlannedJob } from "../../model/job.js";
import { isExact } from "../../model/range.js";
import { amount, inline, text } from "./values.js";

const INDENT = "        ";

/** Writes planned jobs as JSON: a line for the job and one for each line item. What jobs have in common is written once. */
export function jobWriter(): (job: PlannedJob, line: number) => string {
  const items = new Map<ItemInfo, ItemTexts>();
  // Takes of one combination share their cost, and the planned jobs of one written job their labels.
  let lastCost: Cost | null = null;
  let lastCostText = "";
  let lastLabels: PlannedJob["written"]["labels"] | null = null;
  let lastLabelsText = "";

  return (job, line) => {
    const { written, cost } = job;
    if (cost !== lastCost) [lastCost, lastCostText] = [cost, costText(cost, items)];
    if (written.labels !== lastLabels) [lastLabels, lastLabelsText] = [written.labels, inline(written.labels)];
    const skip = written.skip === null ? "" : `"skip": ${text(written.skip)}, `;
    return `${INDENT}{"id": ${text(job.id)}, "type": ${text(written.task.type)}, "line": ${line}, "labels": ${lastLabelsText}, ${skip}"cost": ${lastCostText}}`;
  };
}

function costText(cost: Cost, items: Map<ItemInfo, ItemTexts>): string {
  const { currency, low, high } = cost;
  // A skipped job costs nothing, and is known to.
  const status = cost.status === "skipped" ? "exact" : cost.status;
  let lines = "";
  for (const line of cost.lines) lines += `${lines === "" ? "" : ","}\n${INDENT}  ${lineText(line, items)}`;
  return `{"currency": ${text(currency)}, "status": "${status}", "low": ${amount(low, "down")}, "high": ${amount(high, "up")}, "lines": [${lines}]}`;
}

/** What a rate card says about an item, around what a job's line says. */
interface ItemTexts {
  readonly head: string;
  readonly tail: string;
}

function lineText(line: LineItem, items: Map<ItemInfo, ItemTexts>): string {
  let around = items.get(line.item);
  if (!around) items.set(line.item, (around = itemTexts(line.item)));
  const { quantity, rate } = line;
  const much = quantity && `{"low": ${amount(quantity.low, "down")}, "high": ${amount(quantity.high, "up")}, "unit": ${text(quantity.unit)}}`;
  const price = rate && isExact(rate) ? amount(rate.low, "up") : "null";
  return (
    `${around.head}${text(line.formula())}, "quantity": ${much}, "rate": ${price}, ` +
    `"low": ${amount(line.low, "down")}, "high": ${amount(line.high, "up")}, "basis": "${line.basis}", ${around.tail}`
  );
}

function itemTexts({ id, label, unsaid, source, checked }: ItemInfo): ItemTexts {
  return {
    head: `{"id": ${text(id)}, "label": ${text(label)}, "formula": `,
    tail: `"unsaid": ${unsaid === null ? "null" : text(unsaid)}, "source": ${text(source)}, "checked": ${text(checked)}}`,
  };
}
