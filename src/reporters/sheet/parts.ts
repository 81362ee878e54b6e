import type { BatchResult, RunResult } from "../../model/run.js";
import type { JudgedBudget } from "../../model/verdict.js";
import type { Style } from "../style.js";
import { clipMiddle } from "../text/fit.js";
import { printable } from "../text/printable.js";

/** Budgets over the whole run: those that no batch declares. */
export function budgetsOfRun({ batches, budgets }: RunResult): readonly JudgedBudget[] {
  const own = new Set(batches.flatMap((batch) => batch.budgets));
  return budgets.filter((budget) => !own.has(budget));
}

/** The heading of a sheet with an empty line below. */
export function title(text: string, { paint, columns }: Style): string[] {
  return [paint.bold(clipMiddle(text, columns)), ""];
}

/** `spring-launch (spring.batch.yaml)`, with the document's number where the file has several; `short`: no more than tells it from the others. */
export function batchName({ batch: { name, file, document } }: BatchResult, { batches }: RunResult, length: "long" | "short" = "long"): string {
  if (length === "short" && !batches.some(({ batch }) => batch.name === name && (batch.file !== file || batch.document !== document))) return printable(name);
  const several = batches.some(({ batch }) => batch.file === file && batch.document !== document);
  const place = `${printable(file)}${several ? `, document ${document + 1}` : ""}`;
  return (file === name || file.endsWith(`/${name}`)) && !several ? place : `${printable(name)} (${place})`;
}
