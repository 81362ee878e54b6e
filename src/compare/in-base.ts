import type { Batch, Budget } from "../model/batch.js";
import { type Config, type ConfigBudget, matchKey } from "../model/config.js";
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

/** The budgets of the base's config, which the branch's own may have or not. */
export function agreedConfigBudgets(before: Config, now: Config): ConfigBudget[] {
  const keyOf = ({ currency, match }: ConfigBudget, config: Config): string => `${currency} ${matchKey(match, config)}`;
  return before.budgets.map((budget) => {
    const isOwn = now.budgets.some((own) => keyOf(own, now) === keyOf(budget, before) && isSameLimit(own.limit, budget.limit) && isSameLimit(own.perJob, budget.perJob));
    return isOwn ? budget : { ...budget, ofBase: true };
  });
}

function isSameLimit(a: Rational | null, b: Rational | null): boolean {
  return a && b ? compare(a, b) === 0 : a === b;
}
