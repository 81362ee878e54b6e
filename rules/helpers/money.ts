import { ZERO } from "../../src/model/rational.js";
import type { Report } from "../../src/model/rule.js";
import type { JudgedBudget } from "../../src/model/verdict.js";
import { amount, list } from "../../src/model/words.js";
import { atValue } from "./places.js";

/** What is said of a budget in money: the price of a credit depends on a plan that is not part of the batch. */
export function ofMoney({ budget, limit, scope, jobs }: JudgedBudget): Report[] {
  const charged = jobs.filter((job) => job.written.skip === null);
  if (charged.length === 0) return [];
  const credits = [...new Set(charged.map((job) => job.cost.currency))].sort();
  const path = scope === "job" ? budget.perJobPath : budget.limitPath;
  const write = credits.map((currency) => {
    if (scope === "run") return `\`--budget ${currency}=…\``;
    return scope === "job" ? `\`${currency}: {perJob: …}\`` : `\`${currency}: …\``;
  });
  return [
    {
      messageId: "money",
      data: { limit: amount(limit), currency: budget.currency, each: scope === "job" ? " for one job" : "", credits: list(credits), write: list(write) },
      place: path && atValue(path),
      plannedJobs: charged.length,
      atStake: { currency: budget.currency, low: ZERO, high: null },
    },
  ];
}
