import { rule } from "../../rules/no-budget.js";
import { batch, testRule } from "./rule-tester.js";

const JOB = `  - {id: a, type: captions, file: a.mp4, durationSeconds: 100}\n`;

testRule(rule, {
  valid: [
    { name: "a budget of the batch", code: batch(JOB) },
    { name: "a budget of the run", code: batch(JOB, "name: free"), runBudgets: [{ currency: "subclip-credits", limit: "9" }] },
    { name: "a budget in money covers every job", code: batch(JOB, "budget: {USD: 9}"), alsoErrors: ["budget-unproven"] },
    { name: "a misspelt budget", code: batch(JOB, "budgt: {subclip-credits: 9}"), alsoErrors: ["unknown-field"] },
    ...["9", "{}", "{subclip-credits: abc}", "{subclip-credits: [9]}", "{subclip-credits: {}}", "{subclip-credits: {warnAt: 50%}}", "{subclip-credits: {perJob: -1}}", "{subclip-credits: {limit: lots, perJob: 9}}"].map(
      (budget) => ({ name: `a budget with a fault: ${budget}`, code: batch(JOB, `budget: ${budget}`), alsoErrors: ["schema"] }),
    ),
    ...["{limt: 9}", "{limt: 9, perJob: 9}"].map((budget) => ({ name: `a misspelt limit: ${budget}`, code: batch(JOB, `budget: {subclip-credits: ${budget}}`), alsoErrors: ["unknown-field"] })),
    { name: "nothing is charged", code: batch(JOB.replace("}", ", skip: later}"), "name: free") },
  ],
  invalid: [
    {
      name: "no budget at all",
      code: batch(JOB, "name: free").replace("jobs", "«jobs»"),
      findings: [
        {
          job: null,
          planned: 1,
          stake: "3.66..4",
          message: "No budget limits what this batch spends in subclip-credits: 3.66..4 as it is planned now, and nothing would stop it from growing.",
          help: "Add `budget: {subclip-credits: 4}` to the batch, with the limit that you want.",
        },
      ],
    },
    {
      name: "a limit for each job does not bound their sum",
      code: batch(JOB, "budget: {«subclip-credits»: {perJob: 9}}"),
      findings: [{ message: /^The budget limits each job in subclip-credits, but not their sum: 3\.66\.\.4 /, help: "Add `limit: 4` to the budget beside `perJob`, with the limit that you want." }],
    },
    { name: "an unfilled limit beside it", code: batch(JOB, "budget: {«subclip-credits»: {limit: , perJob: 9}}"), findings: [{ message: /^The budget limits each job/ }] },
    { name: "an unfilled budget", code: batch(JOB, "«budget»: {subclip-credits: }"), findings: [{ message: /^No budget limits/ }] },
    {
      name: "an open total suggests no figure",
      code: batch(`  - {id: a, type: clip, file: a.mp4, aiAnalysis: true}\n`, "name: free").replace("jobs", "«jobs»"),
      alsoErrors: ["unpriced-job"],
      findings: [{ message: /: at least 5 as it is planned now/, help: /`budget: \{subclip-credits: …\}`/ }],
    },
  ],
});
