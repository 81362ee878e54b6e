import { rule } from "../../rules/budget-near.js";
import { batch, testRule } from "./rule-tester.js";

/** Costs 9: 7 minutes and 2. */
const NINE = `  - {id: a, type: captions, file: a.mp4, durationSeconds: 420}\n`;

testRule(rule, {
  valid: [
    { name: "80% of the limit is not above 80%", code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 360}\n`, "budget: {subclip-credits: 10}") },
    { name: "within its own share", code: batch(NINE, "budget: {subclip-credits: {limit: 10, warnAt: 90%}}") },
    { name: "a limit for each job is never near", code: batch(NINE, "budget: {subclip-credits: {limit: 100, perJob: 9}}") },
  ],
  invalid: [
    {
      name: "above 80% of a plain limit",
      code: batch(NINE, "budget: {subclip-credits: «10»}"),
      findings: [
        {
          planned: 1,
          stake: null,
          message: "This plan costs 9 subclip-credits of a limit of 10: 90% of it, and the warning starts above 80%.",
          help: "Plan what is still to come, or raise the limit in time. Nothing has to change yet: 1 of the limit is left.",
        },
      ],
    },
    {
      name: "exactly the limit",
      code: batch(NINE, "budget: {subclip-credits: {limit: «9», warnAt: 99.5%}}"),
      findings: [{ message: /: 100% of it, and the warning starts above 99\.5%\.$/ }],
    },
    {
      name: "a budget of the run stands in no file",
      code: batch(NINE),
      runBudgets: [{ currency: "subclip-credits", limit: "10" }],
      findings: [{ message: /^All files of this run together cost 9 subclip-credits of a limit of 10: 90%/ }],
    },
  ],
});
