import { GUARDS } from "../lint-base.js";
import { isNothing } from "../model/range.js";
import type { RunResult } from "../model/run.js";
import { changedBudgets } from "../reporters/diff/words.js";

/** Whether a run has something to say that its base does not: a cost, a budget or a finding. Without a base nobody knows, so it has. */
export function isRelevant({ comparison, findings, budgets: judged }: RunResult): boolean {
  if (!comparison) return true;
  const { jobs, budgets, open } = comparison;
  const costsDiffer = open || jobs.some(({ difference }) => !isNothing(difference));
  const budgetsDiffer = changedBudgets(budgets).shown.length > 0 || judged.some(({ budget }) => budget.ofBase);
  // What guards the limits finds is never in the base.
  return costsDiffer || budgetsDiffer || comparison.findings.added + comparison.findings.gone > 0 || findings.some(({ ruleId }) => GUARDS.has(ruleId));
}
