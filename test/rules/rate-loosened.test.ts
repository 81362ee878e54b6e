import { rule } from "../../rules/rate-loosened.js";
import { batch, testRule } from "./rule-tester.js";

const JOB = "  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n";

testRule(rule, {
  valid: [
    { name: "without a base", code: batch(JOB), config: { plans: { subclip: "creator" } } },
    { name: "the same plan", code: batch(JOB), base: batch(JOB), config: { plans: { subclip: "creator" } }, baseConfig: { plans: { subclip: "creator" } } },
  ],
  invalid: [
    {
      name: "another plan",
      code: batch(JOB),
      base: batch(JOB),
      config: { plans: { subclip: "pro" } },
      baseConfig: { plans: { subclip: "creator" } },
      findings: [{ message: "This branch changes the plan with subclip from `creator` to `pro`, which prices may depend on. No job of this run costs fewer credits by it, but money may be less. It counts in this run already.", help: "Let whoever pays approve it, with the contract or the invoice that it rests on." }],
    },
  ],
});
