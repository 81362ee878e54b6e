import { rule } from "../../rules/off-peak-too-late.js";
import { testRule } from "./rule-tester.js";

/** A batch of Vidu jobs with a budget that no case comes near. */
const batch = (jobs: string, more = ""): string => `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\n${more}jobs:\n${jobs}`;

const JOB = "type: text2video, model: viduq3-turbo, prompt: A fox., duration: 5, resolution: 720p";

testRule(rule, {
  valid: [
    { name: "no deadline", code: batch(`  - {id: a, ${JOB}, off_peak: true}\n`) },
    { name: "a deadline that may leave 48 hours", code: batch(`  - {id: a, ${JOB}, off_peak: true, deadline: 2026-11-24}\n`) },
    { name: "not off-peak", code: batch(`  - {id: a, ${JOB}, off_peak: false, deadline: 2026-11-22}\n`) },
  ],
  invalid: [
    {
      name: "a deadline that cannot leave 48 hours",
      code: batch(`  - {id: a, ${JOB}, «off_peak»: true, deadline: 2026-11-23}\n  - {id: b, ${JOB}, seed: 1, «off_peak»: true, deadline: "2026-11-23T18:00:00+01:00"}\n`),
      findings: [
        { job: "a", message: /^`off_peak: true` may take 48 hours, and the deadline of this job, 2026-11-23, comes sooner\. /, help: /^Drop `off_peak`, or move the deadline\. / },
        { job: "b", message: /2026-11-23T18:00:00\+01:00, comes sooner/ },
      ],
    },
  ],
});
