import { multiply, subtract, whole } from "../src/model/rational.js";
import type { BatchContext, Report, Rule, RunContext } from "../src/model/rule.js";
import { amount, rangeInWords } from "../src/model/words.js";
import { percent } from "./helpers/amounts.js";
import { assumedInWords, chargedJobs } from "./helpers/budgets.js";
import { atValue } from "./helpers/places.js";

const TAIL = "{{total}} {{currency}} of a limit of {{limit}}: {{used}} of it, and the warning starts above {{warnAt}}.{{assumed}}";
const HELP = "Plan what is still to come, or raise the limit in time. Nothing has to change yet: {{left}} of the limit is left.";

/** A limit that holds, with little to spare. */
export const rule: Rule = {
  id: "budget-near",
  severity: "warning",
  configurable: false,
  summary: "The plan fits its budget, but uses more of it than the share at which it is to warn.",
  why: "The next job that someone adds is the one that breaks the budget. The share is 80% unless the budget says otherwise with `warnAt`.",
  messages: {
    batch: { message: `This plan costs ${TAIL}`, help: HELP },
    run: { message: `All files of this run together cost ${TAIL}`, help: HELP },
    config: { message: `The jobs that this budget covers cost ${TAIL}`, help: HELP },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: {limit: 10, warnAt: 90%}}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 420}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: {limit: 10, warnAt: 85%}}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 420}
`,
  },
  check,
  checkRun: check,
};

function check({ budgets }: BatchContext | RunContext): Report[] {
  return budgets.flatMap((judged): Report[] => {
    const { budget, high, limit, verdict, scope } = judged;
    if (verdict !== "near" || high === null) return [];
    const jobs = chargedJobs(judged);
    return [
      {
        messageId: scope,
        data: {
          total: rangeInWords(judged),
          currency: budget.currency,
          limit: amount(limit),
          used: percent(high, limit, "down", 1),
          warnAt: `${amount(multiply(budget.warnAt, whole(100)))}%`,
          assumed: assumedInWords(jobs, high, true),
          left: amount(subtract(limit, high), "down"),
        },
        place: budget.limitPath && atValue(budget.limitPath),
        plannedJobs: jobs.length,
      },
    ];
  });
}
