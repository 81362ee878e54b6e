import { NO_CONFIG } from "../../src/model/config.js";
import { rational } from "../../src/model/rational.js";
import { rule } from "../../rules/budget-unused.js";
import { batch, testRule } from "./rule-tester.js";

const JOB = `  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n`;
const UNITS = "budget: {subclip-credits: 10, «wayinvideo-units»: {limit: 5, perJob: 2}}";
const ODD = { currency: "wayinvideo-units", limit: rational("9"), warnAt: rational("1"), perJob: null, match: { labels: {}, types: [], providers: [], files: [] }, path: ["budgets", 0] };

testRule(rule, {
  valid: [
    { name: "used", code: batch(JOB) },
    { name: "in money", code: batch(JOB, "budget: {USD: 9}"), config: { plans: { subclip: "creator" } } },
    { name: "for jobs that are skipped for now", code: batch(JOB.replace("}", ", skip: later}")) },
    { name: "for a job with a mistake", code: batch(JOB.replace("60", "-60"), "budget: {subclip-credits: 9}"), alsoErrors: ["schema"] },
    { name: "where a job is not understood", code: batch(JOB.replace("captions", "captain"), UNITS.replace(/[«»]/g, "")), alsoErrors: ["unknown-type"] },
    { name: "of the run", code: batch(JOB), runBudgets: [{ currency: "subclip-credits", limit: "9" }] },
  ],
  invalid: [
    {
      name: "once, whatever limits it has",
      code: batch(JOB, UNITS),
      findings: [{ planned: 0, stake: null, message: "Nothing in this batch is charged in wayinvideo-units, so this budget limits nothing.", help: "Limit what is charged here, subclip-credits, or remove it." }],
    },
    {
      name: "of the run",
      code: batch(JOB),
      runBudgets: [{ currency: "wayinvideo-units", limit: "9" }],
      findings: [{ message: "Nothing in this run is charged in wayinvideo-units, so its budget of the command line limits nothing.", help: /, or leave it out\.$/ }],
    },
    {
      name: "of the config",
      code: batch(JOB),
      config: { ...NO_CONFIG, budgets: [ODD] },
      findings: [{ message: "No job of this run that the budget matches is charged in wayinvideo-units, so it limits nothing.", help: "Limit what is charged here, subclip-credits, correct its `match`, or remove it." }],
    },
  ],
});
