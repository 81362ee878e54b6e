import { rule } from "../../rules/minute-boundary.js";
import { batch, testRule } from "./rule-tester.js";

const transcript = (length: string): string => batch(`  - {id: a, type: transcript, file: a.mp4, language: en, durationSeconds: ${length}}\n`);

testRule(rule, {
  valid: [
    { name: "whole minutes", code: transcript("120") },
    { name: "well into a minute", code: transcript("67") },
    { name: "the first minute cannot be cut", code: transcript("3") },
    { name: "a range is not yet a length", code: transcript("{low: 61, high: 62}") },
    { name: "a page that may bill fractions", code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 61, faceTrack: true}\n`) },
    { name: "billed by the second", code: batch(`  - {id: a, type: enhance, file: a.mp4, durationSeconds: 61}\n`) },
    { name: "rounded to credits, not to minutes", code: batch(`  - {id: a, type: tts, input: {type: text, text: Hi.}, voiceId: anna, durationSeconds: 61}\n`) },
    { name: "rounded to credits as a whole", code: batch(`  - {id: a, type: render, durationSeconds: 181, voiceoverAdded: true}\n`) },
  ],
  invalid: [
    {
      name: "61 seconds are billed as 2 minutes",
      code: transcript("«61»"),
      findings: [
        {
          job: "a",
          planned: 1,
          stake: "1",
          message: "`durationSeconds` of 61 seconds is billed as 2 minutes: 1 second over a whole minute costs as much as another full one.",
          help: "Cut 1 second, to 60, and each such job costs 1 subclip-credits less.",
        },
      ],
    },
    { name: "a fraction of a second", code: transcript("«120.04»"), findings: [{ message: /^`durationSeconds` of 120\.04 seconds is billed as 3 minutes: 0\.04 seconds over/, help: /^Cut 0\.04 seconds, to 120, / }] },
    { name: "six seconds are the most", code: transcript("«3606»"), findings: [{ message: /is billed as 61 minutes: 6 seconds over/ }] },
    {
      name: "in a matrix, for all its takes",
      code: batch(`  - {id: a, type: transcript, file: a.mp4, language: en, matrix: {durationSeconds: [60, «61»]}, repeat: 3}\n`),
      findings: [{ job: "a", planned: 3, stake: "3", message: /of 61 seconds/ }],
    },
    {
      name: "once for all combinations of a job",
      code: batch(`  - {id: a, type: transcript, file: a.mp4, durationSeconds: «61», matrix: {language: [en, de, fr]}}\n`),
      findings: [{ job: "a", planned: 3, stake: "3", message: /of 61 seconds/ }],
    },
  ],
});
