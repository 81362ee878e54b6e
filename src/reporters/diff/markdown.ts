import type { BudgetDiff, Comparison, JobDiff } from "../../model/diff.js";
import { count } from "../../model/words.js";
import { inChunks } from "../reporter.js";
import { printable } from "../text/printable.js";
import { budgetInWords, changedBudgets, costInWords, countsInWords, differenceInWords, emptySide, fieldInWords, increaseInWords, judgedInWords, lineInWords, movesInWords, spanInWords, weightiest } from "./words.js";

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
    yield* head("Total", "Before → after", "Change", "By the author", "By rates");
    for (const { currency, before, after, difference, byAuthor, byRates } of totals) {
      yield row(code(currency), spanInWords(before, after), `**${differenceInWords(difference)}**`, differenceInWords(byAuthor), differenceInWords(byRates));
    }
  }
  const { shown, others } = weightiest(jobs);
  const moves = movesInWords(jobs, code);
  if (shown.length + moves.length > 0) {
    yield* head("", "Job", "Cost", "What changed");
    for (const job of shown) yield jobRow(job);
    if (others.length > 0) yield row("", `${count(others.length, "job")} that change less`, "", "");
    for (const move of moves) yield row("moved", move, "", "");
  }
  const held = changedBudgets(budgets);
  if (budgets.length > 0) {
    yield* head("Budget", "Before → after");
    for (const budget of held.shown) yield row(budgetName(budget), budgetInWords(budget, code));
    if (held.others > 0) yield row(count(held.others, held.shown.length > 0 ? "other budget" : "budget"), "as before");
  }
  for (const increase of comparison.increases) yield* ["", increaseInWords(increase)];
  yield* ["", `${countsInWords(comparison)}. ${judgedInWords(comparison)}`];
}

function jobRow(job: JobDiff): string {
  const { kind, id, type, currency, from, to, fields, lines } = job;
  const place = to ?? from;
  const name = `${code(id)} (${code(type)}${place ? `, ${code(`${place.file}:${place.line}`)}` : ""})`;
  const moved = from && to && (from.file !== to.file || from.batch !== to.batch) ? [`moved from ${code(from.batch)} in ${code(from.file)}`] : [];
  const details = [...moved, ...fields.map((field) => fieldInWords(field, code)), ...lines.map((line) => lineInWords(line, code))];
  return row(kind, name, costInWords(job, code(currency)), details.join("<br>"));
}

function budgetName({ scope, of, file }: BudgetDiff): string {
  const place = file === null || file === of ? "" : ` (${code(file)})`;
  return `${scope === "job" ? "per job of " : ""}${of === null ? (file === null ? "the run" : "everything") : code(of)}${place}`;
}

function head(...cells: readonly string[]): string[] {
  return ["", row(...cells), row(...cells.map(() => "---"))];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Everything that Markdown or HTML could take for more than text. `www.` would become a link. */
const LIVELY = /[^\p{L}\p{N} /=,.%()→…+-]|(?<=www)\./giu;

/**
 * A text of a file as code: in there nobody is mentioned and nothing is linked, and what could end it is written by number.
 * (Backticks would not do: in a table a backslash before a bar ends the cell.)
 */
function code(text: string): string {
  return `<code>${printable(text).replace(LIVELY, (character) => `&#${character.codePointAt(0)};`)}</code>`;
}
