import type { Budget } from "../src/model/batch.js";
import { keyFor } from "../src/model/envelope.js";
import { isMapping, type Mapping } from "../src/model/mapping.js";
import { MONEY } from "../src/model/money.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { amount, rangeInWords } from "../src/model/words.js";
import { stake, sumOf } from "./helpers/jobs.js";
import { atKey } from "./helpers/places.js";

const BUDGET_KEYS: ReadonlySet<string> = new Set(["limit", "warnAt", "perJob"]);

/** Jobs that are charged in a currency which no budget limits. */
export const rule: Rule = {
  id: "no-budget",
  severity: "warning",
  configurable: true,
  summary: "Jobs are charged in a currency that no budget of the batch, the config or the run limits.",
  why: "Without a limit there is nothing to hold the plan against: it passes whatever it costs. A `perJob` limit alone bounds each job, not how many there are.",
  messages: {
    none: {
      message: "No budget limits what this batch spends in {{currency}}: {{total}} as it is planned now, and nothing would stop it from growing.",
      help: "Add {{write}} to the batch, with the limit that you want.",
    },
    perJobOnly: {
      message: "The budget limits each job in {{currency}}, but not their sum: {{total}} as it is planned now, and nothing would stop it from growing.",
      help: "Add {{write}} to the budget beside `perJob`, with the limit that you want.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  check,
};

function* check({ batch, planned: all, runCurrencies, isLimitedByConfig }: BatchContext): Generator<Report> {
  const limited = new Set(runCurrencies);
  for (const budget of batch.budgets) if (budget.limit !== null) limited.add(budget.currency);
  const written = writtenBudget(batch);
  if (limited.has(MONEY) || written === null) return;
  const planned = all.filter((job) => !isLimitedByConfig(job));
  const charged = new Set<string>();
  for (const { cost } of planned) charged.add(cost.currency);
  for (const currency of [...charged].sort()) {
    if (limited.has(currency)) continue;
    const budget = batch.budgets.find((one) => one.currency === currency);
    if (budget && !isPerJobOnly(budget, written[currency])) continue;
    const jobs = planned.filter((job) => job.cost.currency === currency);
    const total = sumOf(jobs);
    const limit = total.high ? amount(total.high, "up") : "…";
    const hasBudget = isMapping(batch.value) && Object.hasOwn(batch.value, "budget");
    yield {
      messageId: budget ? "perJobOnly" : "none",
      data: { currency, total: rangeInWords(total), write: budget ? `\`limit: ${limit}\`` : `\`budget: {${currency}: ${limit}}\`` },
      place: budget ? atKey(["budget", currency]) : atKey([hasBudget ? "budget" : "jobs"]),
      plannedJobs: jobs.length,
      atStake: stake(currency, total),
    };
  }
}

/** The batch's budget, empty without one. Null where a fault with a finding of its own hides what it was to limit: a misspelling, an unknown currency. */
function writtenBudget({ value, budgets }: BatchContext["batch"]): Mapping | null {
  if (!isMapping(value)) return {};
  const key = keyFor("budget", value);
  const budget = value[key] ?? null;
  if (key === "budget" && budget === null) return {};
  const isKnown = (currency: string): boolean => budgets.some((one) => one.currency === currency);
  return key === "budget" && isMapping(budget) && Object.keys(budget).length > 0 && Object.keys(budget).every(isKnown) ? budget : null;
}

/** Whether a budget without a readable limit was meant to have none: any other has a finding of its own. */
function isPerJobOnly({ perJob }: Budget, entry: unknown): boolean {
  return perJob !== null && isMapping(entry) && (entry["limit"] ?? null) === null && Object.keys(entry).every((key) => BUDGET_KEYS.has(key));
}
