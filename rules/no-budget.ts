import { isMapping } from "../src/model/mapping.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { amount, rangeInWords } from "../src/model/words.js";
import { stake, sumOf } from "./helpers/jobs.js";
import { atKey } from "./helpers/places.js";

/** The currency of budgets in money, which cover every job. */
const MONEY = "USD";

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
  if (limited.has(MONEY) || namesUnknownCurrency(batch)) return;
  const planned = all.filter((job) => !isLimitedByConfig(job));
  const charged = new Set<string>();
  for (const { cost } of planned) charged.add(cost.currency);
  for (const currency of [...charged].sort()) {
    if (limited.has(currency)) continue;
    const jobs = planned.filter((job) => job.cost.currency === currency);
    const total = sumOf(jobs);
    const perJob = batch.budgets.find((budget) => budget.currency === currency);
    const limit = total.high ? amount(total.high, "up") : "…";
    const hasBudget = isMapping(batch.value) && Object.hasOwn(batch.value, "budget");
    yield {
      messageId: perJob ? "perJobOnly" : "none",
      data: { currency, total: rangeInWords(total), write: perJob ? `\`limit: ${limit}\`` : `\`budget: {${currency}: ${limit}}\`` },
      place: perJob ? atKey(["budget", currency]) : atKey([hasBudget ? "budget" : "jobs"]),
      plannedJobs: jobs.length,
      atStake: stake(currency, total),
    };
  }
}

/** A budget in a currency that nobody knows has a finding of its own, and was surely meant to limit something here. */
function namesUnknownCurrency({ value, budgets }: BatchContext["batch"]): boolean {
  const written = isMapping(value) && isMapping(value["budget"]) ? Object.keys(value["budget"]) : [];
  return written.some((currency) => budgets.every((budget) => budget.currency !== currency));
}
