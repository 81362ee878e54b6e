import type { BudgetDiff, Comparison, JobDiff, TotalDiff } from "../../model/diff.js";
import type { Verdict } from "../../model/verdict.js";
import { count } from "../../model/words.js";
import { inChunks, type ReporterContext } from "../reporter.js";
import { type Style, styleOf, VERDICT_COLOR } from "../style.js";
import { padEnd, wrap } from "../text/fit.js";
import { printable } from "../text/printable.js";
import { budgetInWords, changedBudgets, costInWords, countsInWords, differenceInWords, emptySide, fieldInWords, increaseInWords, judgedInWords, lineInWords, movesInWords, spanInWords, splitInWords, weightiest } from "./words.js";

const KIND_WIDTH = "repriced".length + 2;
const INDENT = " ".repeat(KIND_WIDTH + 2);
const KIND_COLOR = { added: "green", removed: "red", changed: "yellow", repriced: "yellow", moved: "dim", unknown: "magenta" } as const;

/** For people: the totals, each job that changed with what changed about it, the budgets. */
export function stylish(comparison: Comparison, context: ReporterContext): Iterable<string> {
  return inChunks(linesOf(comparison, styleOf(context)), "\n");
}

function* linesOf(comparison: Comparison, style: Style): Iterable<string> {
  yield* changesOf(comparison, style);
  yield* wrap(`${countsInWords(comparison)}. ${judgedInWords(comparison)}`, style.columns);
}

/** What a branch changes: the totals, the jobs that weigh most, the budgets. */
export function* changesOf(comparison: Comparison, style: Style): Iterable<string> {
  const { base, totals, jobs, budgets, increases } = comparison;
  yield* wrap(`Changes since ${base.commit.slice(0, 10)}, where this branch left ${printable(base.ref)}`, style.columns).map(style.paint.bold);
  yield "";
  const empty = emptySide(comparison, printable);
  if (empty !== null) yield* [...wrap(empty, style.columns), ""];
  yield* unknownFiles(comparison, style);
  for (const total of totals) yield* totalLines(total, style);
  if (totals.length > 0) yield "";
  const { shown, others } = weightiest(jobs);
  for (const job of shown) yield* jobLines(job, style);
  if (others.length > 0) yield style.paint.dim(`  and ${count(others.length, "job")} that change less`);
  const moves = movesInWords(jobs, printable);
  for (const move of moves) yield* row("moved", wrap(move, style.columns - INDENT.length), style);
  if (shown.length + moves.length > 0) yield "";
  const held = changedBudgets(budgets);
  for (const budget of held.shown) yield* budgetLines(budget, style);
  if (held.others > 0) yield style.paint.dim(`  ${count(held.others, held.shown.length > 0 ? "other budget" : "budget")} as before`);
  if (budgets.length > 0) yield "";
  for (const increase of increases) yield* marked(increase.verdict, increaseInWords(increase), style);
  if (increases.length > 0) yield "";
}

function* unknownFiles({ unknown, open }: Comparison, style: Style): Iterable<string> {
  for (const [side, files] of [["in the base", unknown.before], ["here", unknown.after]] as const) {
    for (const { file, reason } of files) yield* wrap(`Not all of ${printable(file)} is known ${side}: ${printable(reason)}`, style.columns).map(style.paint.magenta);
  }
  if (open) yield* wrap("What it costs is unknown, and unknown is not zero: every difference of totals is open.", style.columns);
  if (unknown.before.length + unknown.after.length > 0) yield "";
}

function* totalLines(total: TotalDiff, { paint, columns }: Style): Iterable<string> {
  const { currency, before, after, difference } = total;
  yield* wrap(`${printable(currency)}: ${spanInWords(before, after)}, ${differenceInWords(difference)}`, columns).map(paint.bold);
  yield* wrap(splitInWords(total), columns - 2).map((line) => `  ${line}`);
}

function* jobLines(job: JobDiff, { paint, columns }: Style): Iterable<string> {
  const { kind, id, type, from, to, currency, fields, lines } = job;
  const place = to ?? from;
  const where = place ? `, ${printable(place.file)}:${place.line}` : "";
  const told = wrap(`${printable(id)} (${printable(type)}${where}): ${costInWords(job, printable(currency))}`, columns - INDENT.length);
  yield* row(kind, told, { paint, columns });
  const moved = from && to && (from.file !== to.file || from.batch !== to.batch) ? [`moved from ${printable(from.batch)} in ${printable(from.file)}`] : [];
  const details = [...moved, ...fields.map((field) => fieldInWords(field, printable)), ...lines.map((line) => lineInWords(line, printable))];
  for (const detail of details) yield* wrap(detail, columns - INDENT.length - 2).map((line) => paint.dim(`${INDENT}  ${line}`));
}

function row(kind: JobDiff["kind"], lines: readonly string[], { paint }: Style): string[] {
  return lines.map((line, at) => (at === 0 ? `  ${paint[KIND_COLOR[kind]](padEnd(kind, KIND_WIDTH))}${line}` : INDENT + line));
}

function* budgetLines(budget: BudgetDiff, style: Style): Iterable<string> {
  const verdict = (budget.after ?? budget.before)?.verdict ?? "within";
  yield* marked(verdict, `${budgetName(budget)}: ${budgetInWords(budget, printable)}`, style);
}

function* marked(verdict: Verdict, text: string, { paint, columns }: Style): Iterable<string> {
  const [first = "", ...rest] = wrap(text, columns - 4);
  yield `  ${paint[VERDICT_COLOR[verdict]]("▪")} ${first}`;
  yield* rest.map((line) => `    ${line}`);
}

function budgetName({ scope, of, file }: BudgetDiff): string {
  const place = file === null || file === of ? "" : ` (${printable(file)})`;
  return `${scope === "job" ? "per job of " : ""}${of === null ? (file === null ? "the run" : "everything") : printable(of)}${place}`;
}
