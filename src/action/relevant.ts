import type { Difference } from "../model/diff.js";
import { isZero } from "../model/rational.js";
import type { RunResult } from "../model/run.js";
import { changedBudgets } from "../reporters/diff/words.js";

/** Whether a run has something to say that its base does not: a cost, a budget or a finding. Without a base nobody knows, so it has. */
export function isRelevant({ comparison }: RunResult): boolean {
  if (!comparison) return true;
  const { jobs, budgets, findings, open } = comparison;
  return open || jobs.some(({ difference }) => !isNothing(difference)) || changedBudgets(budgets).shown.length > 0 || findings.added + findings.gone > 0;
}

function isNothing({ low, high }: Difference): boolean {
  return high !== null && isZero(low) && isZero(high);
}
