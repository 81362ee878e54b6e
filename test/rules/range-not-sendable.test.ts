import { rule } from "../../rules/range-not-sendable.js";
import { batch, testRule } from "./rule-tester.js";

testRule(rule, {
  valid: [
    { name: "a number", code: batch(`  - {id: a, type: dub, file: a.mp4, sourceMediaType: video, durationSeconds: 60}\n`) },
    { name: "a plan fact is not sent", code: batch(`  - {id: a, type: render, durationSeconds: {low: 60, high: 90}, aiAnalysis: true, imageCount: {low: 1, high: 4}}\n`) },
    { name: "a number with many digits is no range", code: batch(`  - {id: a, type: enhance, file: a.mp4, durationSeconds: 60.1234567890123456789}\n`) },
  ],
  invalid: [
    {
      name: "a length that is sent",
      code: batch(`  - {id: a, type: dub, file: a.mp4, sourceMediaType: video, durationSeconds: «{low: 60, high: 90.5}», repeat: 2}\n`),
      findings: [
        {
          job: "a",
          planned: 2,
          stake: null,
          message: "`durationSeconds` is planned as 60 to 90.5, but it is sent with the job, and there it has to be one number.",
          help: "Leave the range while you plan; write the one number before you send the job.",
        },
      ],
    },
  ],
});
