import type { Comparison } from "../../model/diff.js";
import { count } from "../../model/words.js";
import { inChunks } from "../reporter.js";
import { BUDGETS, budgetRow, JOBS, jobRow, TOTALS, totalRow } from "../markdown/changes.js";
import { code, prose } from "../markdown/text.js";
import { changedBudgets, countsInWords, emptySide, increaseInWords, judgedInWords, movesInWords, weightiest } from "./words.js";

/** For a comment or a summary: tables that a browser renders. */
export function markdown(comparison: Comparison): Iterable<string> {
  return inChunks(linesOf(comparison), "\n");
}

function* linesOf(comparison: Comparison): Iterable<string> {
  const { base, totals, jobs, budgets, unknown, open } = comparison;
  yield `### What this branch changes, since ${code(base.commit.slice(0, 10))} of ${code(base.ref)}`;
  const empty = emptySide(comparison, code);
  if (empty !== null) yield* ["", empty];
  for (const { file, reason } of unknown.before) yield* ["", `**Not all of ${code(file)} is known in the base:** ${code(reason)}`];
  for (const { file, reason } of unknown.after) yield* ["", `**Not all of ${code(file)} is known here:** ${code(reason)}`];
  if (open) yield* ["", "What it costs is unknown, and unknown is not zero: every difference of totals is open."];
  if (totals.length > 0) {
    yield* head(...TOTALS);
    for (const total of totals) yield row(...totalRow(total));
  }
  const { shown, others } = weightiest(jobs);
  const moves = movesInWords(jobs, code);
  if (shown.length + moves.length > 0) {
    yield* head(...JOBS);
    for (const job of shown) yield row(...jobRow(job, ({ file, line }) => code(`${file}:${line}`)));
    if (others.length > 0) yield row("", `${count(others.length, "job")} that change less`, "", "");
    for (const move of moves) yield row("moved", move, "", "");
  }
  const held = changedBudgets(budgets);
  if (budgets.length > 0) {
    yield* head(...BUDGETS);
    for (const budget of held.shown) yield row(...budgetRow(budget));
    if (held.others > 0) yield row(count(held.others, held.shown.length > 0 ? "other budget" : "budget"), "as before");
  }
  for (const increase of comparison.increases) yield* ["", prose(increaseInWords(increase))];
  yield* ["", `${countsInWords(comparison)}. ${judgedInWords(comparison)}`];
}

function head(...cells: readonly string[]): string[] {
  return ["", row(...cells), row(...cells.map(() => "---"))];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
