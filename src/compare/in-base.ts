import type { Batch, Budget } from "../model/batch.js";
import { compare, type Rational } from "../model/rational.js";

/** The budgets of the base, as far as they can be pointed at in the batch as it is now. */
export function agreedBudgets(before: Batch, now: Batch): Budget[] {
  return before.budgets.map((budget) => {
    const own = now.budgets.find(({ currency }) => currency === budget.currency);
    const place = own?.limitPath ?? own?.perJobPath ?? ["topsheet"];
    const isOwn = own && isSameLimit(own.limit, budget.limit) && isSameLimit(own.perJob, budget.perJob);
    return { ...budget, ...(isOwn ? {} : { ofBase: true }), limitPath: budget.limitPath && (own?.limitPath ?? place), perJobPath: budget.perJobPath && (own?.perJobPath ?? place) };
  });
}

function isSameLimit(a: Rational | null, b: Rational | null): boolean {
  return a && b ? compare(a, b) === 0 : a === b;
}
