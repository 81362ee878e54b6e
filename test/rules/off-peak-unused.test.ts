import { rule } from "../../rules/off-peak-unused.js";
import { testRule } from "./rule-tester.js";

/** A batch of Vidu jobs with a budget that no case comes near. */
const batch = (jobs: string, more = ""): string => `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\n${more}jobs:\n${jobs}`;

const JOB = "type: text2video, model: viduq3-turbo, prompt: A fox., duration: 5, resolution: 720p";

testRule(rule, {
  valid: [
    { name: "used", code: batch(`  - {id: a, ${JOB}, off_peak: true}\n`) },
    { name: "the deadline is tomorrow", code: batch(`  - {id: a, ${JOB}, deadline: 2026-11-23}\n`) },
    { name: "the deadline may be less than 48 hours away", code: batch(`  - {id: a, ${JOB}, deadline: 2026-11-24}\n  - {id: b, ${JOB}, seed: 1, deadline: 2026-11-24T23:00:00Z}\n`) },
    { name: "not offered for the model", code: batch(`  - {id: a, type: reference2video, model: viduq3-mix, images: [a.png], prompt: A fox.}\n`) },
    { name: "not offered with sound", code: batch(`  - {id: a, type: img2video, model: viduq2-pro, images: [a.png], audio: true}\n`) },
    { name: "nothing is known of the price", code: batch(`  - {id: a, type: reference2video, model: viduq2-pro, images: [a.png], prompt: A fox.}\n`), alsoErrors: ["unpriced-job"] },
  ],
  invalid: [
    {
      name: "no deadline: the saving comes from the table, not from halving",
      code: batch(`  - {id: «a», ${JOB}, repeat: 2}\n`),
      findings: [
        {
          job: "a",
          planned: 2,
          stake: "50",
          message: /^This job costs 55 vidu-credits, but with `off_peak: true` only 30, and it has no deadline\. /,
          help: /^Set `off_peak: true` to save 25 vidu-credits on each such job, or give the job a `deadline` if it cannot wait 48 hours\. /,
        },
      ],
    },
    {
      name: "a deadline that leaves time",
      code: batch(`  - {id: «a», ${JOB}, deadline: 2026-11-25}\n  - {id: «b», ${JOB}, seed: 1, deadline: "2026-11-25T00:00:00+00:00"}\n`),
      findings: [{ message: /30, and its deadline leaves more than 48 hours\. / }, { message: /30, and its deadline/ }],
    },
  ],
});
