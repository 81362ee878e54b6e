import type { Comparison } from "../../model/diff.js";
import { isZero } from "../../model/rational.js";
import type { RunResult } from "../../model/run.js";
import type { JudgedBudget, Total, Verdict } from "../../model/verdict.js";
import { amount, count, list, rangeInWords } from "../../model/words.js";
import { differenceInWords } from "../diff/words.js";
import { code } from "./text.js";

/** How a sum stands to its budget, in words that a limit follows. */
const STANDING: Readonly<Record<Verdict, string>> = { within: "within the budget of", near: "near the budget of", unproven: "not proven within the budget of", exceeded: "over the budget of" };
const WORST: readonly Verdict[] = ["exceeded", "unproven", "near"];
const WORDS: Readonly<Record<Verdict, string>> = { within: "kept", near: "nearly used up", unproven: "not proven", exceeded: "exceeded" };
/** Currencies that a headline names. */
const MOST_TOTALS = 3;

/** The verdict in one line, with the totals, what the branch changes about them, and the budgets. */
export function headline(result: RunResult): string {
  const { totals, comparison, budgets, judged, exitStatus } = result;
  const broken = budgets.some(({ verdict }) => verdict === "exceeded" || verdict === "unproven");
  const icon = exitStatus !== 0 ? "❌" : broken ? "⚠️" : "✅";
  const word = judged ? (exitStatus === 0 ? "Passed" : "Failed") : "Priced";
  const sums = totals.slice(0, MOST_TOTALS).map((total) => totalInWords(total, comparison));
  const others = totals.length - sums.length;
  const parts = [
    sums.length === 0 ? "nothing is priced" : list([...sums, ...(others > 0 ? [`${count(others, "other currency", "other currencies")}`] : [])]),
    ...(judged ? [budgetsInWords(budgets, totals)] : []),
    ...(judged && exitStatus === 0 && broken ? ["which does not fail this run"] : []),
  ];
  return `### ${icon} topsheet: ${judged ? word : "Priced"}. ${capital(parts.join(", "))}`;
}

function totalInWords(total: Total, comparison: Comparison | null): string {
  const change = comparison?.totals.find(({ currency }) => currency === total.currency)?.difference;
  return `${rangeInWords(total)} ${code(total.currency)}${change ? ` (${changeInWords(change)})` : ""}`;
}

function changeInWords(difference: Comparison["totals"][number]["difference"]): string {
  if (difference.high === null) return "change not known";
  return isZero(difference.low) && isZero(difference.high) ? "as before" : differenceInWords(difference);
}

function budgetsInWords(budgets: readonly JudgedBudget[], totals: readonly Total[]): string {
  const [only, ...others] = budgets;
  if (!only) return "no budget";
  if (others.length === 0) {
    const { verdict, limit, budget, scope } = only;
    const isNamed = totals.length === 1 && totals[0]?.currency === budget.currency;
    return `${STANDING[verdict]} ${amount(limit, "down")}${isNamed ? "" : ` ${code(budget.currency)}`}${scope === "job" ? " per job" : ""}`;
  }
  const told = WORST.flatMap((verdict) => {
    const found = budgets.filter((one) => one.verdict === verdict).length;
    return found > 0 ? [`${found} ${WORDS[verdict]}`] : [];
  });
  return told.length > 0 ? `of ${budgets.length} budgets ${list(told)}` : `all ${budgets.length} budgets kept`;
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}
