import type { BudgetDiff, JobDiff, JobPlace, TotalDiff } from "../../model/diff.js";
import { count } from "../../model/words.js";
import { budgetInWords, costInWords, differenceInWords, fieldInWords, lineInWords, spanInWords } from "../diff/words.js";
import { code } from "./text.js";

/** The tables that show what a branch changes, each by its heads. */
export const TOTALS = ["Total", "Before → after", "Change", "By the author", "By rates"];
export const JOBS = ["", "Job", "Cost", "What changed"];
export const BUDGETS = ["Budget", "Before → after"];

/** Details of one job that are shown. */
const MOST_DETAILS = 12;

export function totalRow({ currency, before, after, difference, byAuthor, byRates }: TotalDiff): string[] {
  return [code(currency), spanInWords(before, after), `**${differenceInWords(difference)}**`, differenceInWords(byAuthor), differenceInWords(byRates)];
}

/** A job with what changed about it; `at` shows its place, with `isHere` false for one that is gone. */
export function jobRow(job: JobDiff, at: (place: JobPlace, isHere: boolean) => string): string[] {
  const { kind, id, type, currency, from, to, fields, lines } = job;
  const place = to ?? from;
  const name = `${code(id)} (${code(type)}${place ? `, ${at(place, to !== null)}` : ""})`;
  const moved = from && to && (from.file !== to.file || from.batch !== to.batch) ? [`moved from ${code(from.batch)} in ${code(from.file)}`] : [];
  const details = [...moved, ...fields.map((field) => fieldInWords(field, code)), ...lines.map((line) => lineInWords(line, code))];
  const left = details.length - MOST_DETAILS;
  return [kind, name, costInWords(job, code(currency)), [...details.slice(0, MOST_DETAILS), ...(left > 0 ? [`and ${count(left, "more change")}`] : [])].join("<br>")];
}

export function budgetRow(budget: BudgetDiff): string[] {
  return [budgetName(budget), budgetInWords(budget, code)];
}

function budgetName({ scope, of, file }: BudgetDiff): string {
  const place = file === null || file === of ? "" : ` (${code(file)})`;
  return `${scope === "job" ? "per job of " : ""}${of === null ? (file === null ? "the run" : "everything") : code(of)}${place}`;
}
