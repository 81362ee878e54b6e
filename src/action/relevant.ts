import { RULES } from "../../rules/index.js";
import type { Difference } from "../model/diff.js";
import { isZero } from "../model/rational.js";
import type { RunResult } from "../model/run.js";
import { changedBudgets } from "../reporters/diff/words.js";

/** Whether a run has something to say that its base does not: a cost, a budget or a finding. Without a base nobody knows, so it has. */
export function isRelevant({ comparison, findings, budgets: judged }: RunResult): boolean {
  if (!comparison) return true;
  const { jobs, budgets, open } = comparison;
  const costsDiffer = open || jobs.some(({ difference }) => !isNothing(difference));
  const budgetsDiffer = changedBudgets(budgets).shown.length > 0 || judged.some(({ budget }) => budget.ofBase);
  return costsDiffer || budgetsDiffer || comparison.findings.added + comparison.findings.gone > 0 || findings.some(({ ruleId }) => GUARDS.has(ruleId));
}

/** Rules about what a branch does to its limits: what they find is never in the base. */
const GUARDS = new Set(RULES.filter(({ guards }) => guards).map(({ id }) => id));

function isNothing({ low, high }: Difference): boolean {
  return high !== null && isZero(low) && isZero(high);
}
