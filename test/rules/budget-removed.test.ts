import { rational } from "../../src/model/rational.js";
import { rule } from "../../rules/budget-removed.js";
import { batch, testRule } from "./rule-tester.js";

const JOB = "  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n";
const most = (value: string, isShare = false): object => ({ maxIncrease: { "subclip-credits": { value: rational(value), isShare } } });
const withBudget = (budget: string): string => batch(JOB, `budget: ${budget}`);
const NONE = `topsheet: 1\nprovider: subclip\n«jobs»:\n${JOB}`;

testRule(rule, {
  valid: [
    { name: "without a base", code: NONE.replace(/[«»]/g, "") },
    { name: "another limit", code: withBudget("{subclip-credits: 30}"), base: withBudget("{subclip-credits: 60}") },
  ],
  invalid: [
    {
      name: "the whole budget",
      code: NONE,
      base: withBudget("{subclip-credits: 20}"),
      findings: [{ message: "This branch removes the budget of 20 subclip-credits from this batch. It counts in this run already.", help: "Let whoever pays approve it, or put it back." }],
    },
    {
      name: "one limit of two, not in force",
      code: withBudget("{subclip-credits: {perJob: 9}}").replace("budget", "«budget»"),
      base: withBudget("{subclip-credits: {limit: 60, perJob: 9}}"),
      terms: { budgetFrom: "base", failOn: "both" },
      findings: [{ message: "This branch removes the budget of 60 subclip-credits from this batch. Until that is merged, the base counts." }],
    },
    {
      name: "the bound on what a branch may add",
      code: withBudget("{subclip-credits: 60}"),
      base: withBudget("{subclip-credits: 60}"),
      baseConfig: most("4"),
      findings: [{ message: "This branch removes the bound of 4 on what a branch may add in subclip-credits. It counts in this run already." }],
    },
  ],
});
