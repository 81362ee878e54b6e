import { rational } from "../../src/model/rational.js";
import { rule } from "../../rules/budget-raised.js";
import { batch, testRule } from "./rule-tester.js";

const JOB = "  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n";
const most = (value: string, isShare = false): object => ({ maxIncrease: { "subclip-credits": { value: rational(value), isShare } } });
const withBudget = (budget: string): string => batch(JOB, `budget: ${budget}`);

testRule(rule, {
  valid: [
    { name: "without a base", code: withBudget("{subclip-credits: 60}") },
    { name: "the same budget", code: withBudget("{subclip-credits: {limit: 60.0}}"), base: withBudget("{subclip-credits: 60}") },
    { name: "a lower budget", code: withBudget("{subclip-credits: 30}"), base: withBudget("{subclip-credits: 60}") },
    { name: "a budget in another currency besides", code: withBudget("{subclip-credits: 60, USD: 5}"), base: withBudget("{subclip-credits: 60}"), alsoErrors: ["budget-unproven"] },
  ],
  invalid: [
    {
      name: "a raised limit, in force",
      code: withBudget("{«subclip-credits»: 60}"),
      base: withBudget("{subclip-credits: 20}"),
      findings: [{ message: "This branch raises the budget from 20 to 60 subclip-credits. It counts in this run already.", help: "Let whoever pays approve it, or take it back." }],
    },
    {
      name: "both limits, not in force",
      code: withBudget("{subclip-credits: {limit: «60.5», perJob: «9»}}"),
      base: withBudget("{subclip-credits: {limit: 60, perJob: 5}}"),
      terms: { budgetFrom: "base", failOn: "both" },
      findings: [
        { message: "This branch raises the budget from 60 to 60.5 subclip-credits. Until that is merged, the base counts." },
        { message: "This branch raises the budget for one job from 5 to 9 subclip-credits. Until that is merged, the base counts." },
      ],
    },
    {
      name: "the bound on what a branch may add",
      code: withBudget("{subclip-credits: 60}"),
      base: withBudget("{subclip-credits: 60}"),
      config: most("0.1", true),
      baseConfig: most("0.05", true),
      findings: [{ message: "This branch raises the bound on what a branch may add in subclip-credits from 5% to 10%. It counts in this run already." }],
    },
  ],
});
