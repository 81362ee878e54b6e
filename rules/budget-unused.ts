import type { Place } from "../src/model/place.js";
import { MONEY } from "../src/model/money.js";
import type { BatchContext, Report, Rule, RunContext } from "../src/model/rule.js";
import type { JudgedBudget } from "../src/model/verdict.js";
import { list } from "../src/model/words.js";
import { atKey } from "./helpers/places.js";

/** Budgets that no job could ever use up, because nothing is charged in their currency. */
export const rule: Rule = {
  id: "budget-unused",
  severity: "warning",
  configurable: true,
  summary: "Nothing that a budget covers is charged in its currency.",
  why: "Such a budget passes whatever the plan costs, and whoever wrote it believes that it limits something. Most often it names the credits of another provider, or its `match` fits no job.",
  messages: {
    batch: {
      message: "Nothing in this batch is charged in {{currency}}, so this budget limits nothing.",
      help: "{{instead}} or remove it.",
    },
    run: {
      message: "Nothing in this run is charged in {{currency}}, so its budget of the command line limits nothing.",
      help: "{{instead}} or leave it out.",
    },
    config: {
      message: "No job of this run that the budget matches is charged in {{currency}}, so it limits nothing.",
      help: "{{instead}} correct its `match`, or remove it.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20, wayinvideo-units: 500}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  check: (context) => (context.batch.incomplete ? [] : unused(context, "batch")),
  checkRun: (context) => (context.incomplete ? [] : unused(context, null)),
};

/** One finding for each budget, however many limits it has. */
function unused({ budgets, totals }: BatchContext | RunContext, here: "batch" | null): Report[] {
  const seen = new Set<JudgedBudget["budget"]>();
  return budgets.flatMap((judged): Report[] => {
    const { budget, jobs } = judged;
    if (jobs.length > 0 || seen.has(budget) || (here === "batch" && budget.ofConfig)) return [];
    seen.add(budget);
    const charged = totals.map(({ currency }) => currency).filter((currency) => currency !== budget.currency);
    const instead = charged.length > 0 && budget.currency !== MONEY ? `Limit what is charged here, ${list(charged, "or")},` : "Plan the jobs that it is for,";
    return [{ messageId: here ?? (budget.ofConfig ? "config" : "run"), data: { currency: budget.currency, instead }, place: placeOf(judged) }];
  });
}

/** The currency, which is the key of a batch's budget and an entry of one in the config. */
function placeOf({ budget }: JudgedBudget): Place | null {
  const path = budget.limitPath ?? budget.perJobPath;
  if (!path) return null;
  return budget.ofConfig ? { path: [...path.slice(0, -1), "currency"], at: "value" } : atKey(["budget", budget.currency]);
}
