import type { LineItem } from "../model/cost.js";
import type { PlannedJob } from "../model/job.js";
import { isExact } from "../model/range.js";
import type { Rational } from "../model/rational.js";
import type { BatchResult } from "../model/run.js";
import { decimal, inline } from "./json/values.js";
import { inChunks, type Reporter } from "./reporter.js";
import { printable } from "./text/printable.js";

const COLUMNS = [
  "file", "document", "batch", "job", "type", "line", "labels", "skip", "currency", "status", "item", "label", "formula",
  "quantity_low", "quantity_high", "unit", "rate", "low", "high", "basis", "unsaid", "source", "checked",
] as const;

/**
 * A row for each line item of each planned job, for a spreadsheet; a job without any has a row of its own. Amounts are those of the
 * JSON report, empty where open. Without its byte order mark, Excel would read the file in the encoding of the machine.
 */
export const csv: Reporter = (result) => inChunks(rows(result.batches), "\r\n");

function* rows(batches: readonly BatchResult[]): Iterable<string> {
  yield `\ufeff${COLUMNS.join(",")}`;
  for (const { batch, lineOf } of batches) {
    for (const written of batch.jobs) {
      const line = lineOf(written.index);
      for (const job of written.planned) {
        const head = [cell(batch.file), String(batch.document), cell(batch.name), ...jobCells(job, line)];
        const { lines, low, high } = job.cost;
        if (lines.length === 0) yield [...head, "", "", "", "", "", "", "", amount(low, "down"), amount(high, "up"), "", "", "", ""].join(",");
        for (const item of lines) yield [...head, ...itemCells(item)].join(",");
      }
    }
  }
}

function jobCells({ id, written, cost }: PlannedJob, line: number): string[] {
  return [cell(id), cell(written.task.type), String(line), cell(inline(written.labels)), cell(written.skip ?? ""), cell(cost.currency), cost.status];
}

function itemCells(line: LineItem): string[] {
  const { item, quantity, rate, low, high, basis } = line;
  return [
    cell(item.id), cell(item.label), cell(line.formula()), amount(quantity?.low ?? null, "down"), amount(quantity?.high ?? null, "up"), cell(quantity?.unit ?? ""),
    rate && isExact(rate) ? amount(rate.low, "up") : "", amount(low, "down"), amount(high, "up"), basis, cell(item.unsaid ?? ""), cell(item.source), item.checked,
  ];
}

function amount(value: Rational | null, mode: "down" | "up"): string {
  return value === null ? "" : decimal(value, mode);
}

/** What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asian keyboards, where a cell begins: some separate cells by semicolons. */
const FORMULA = /(^|;)(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A text as a cell. A spreadsheet would run what begins like a formula, so that gets an apostrophe, which it hides. */
function cell(text: string): string {
  const harmless = printable(text).replace(FORMULA, "$1'");
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
