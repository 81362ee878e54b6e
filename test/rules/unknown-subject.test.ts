import { rule } from "../../rules/unknown-subject.js";
import { testRule } from "./rule-tester.js";

/** A job of two subjects, `Mara` and `Old Drone`, with this prompt. */
const batch = (prompt: string): string => `topsheet: 1
provider: vidu
budget: {vidu-credits: 1000}
jobs:
  - {id: a, type: reference2video, model: viduq2, prompt: ${prompt}, subjects: [{name: Mara, images: [a.png]}, {name: Old Drone, images: [b.png]}]}
`;

testRule(rule, {
  valid: [
    { name: "names as listed, with what follows them", code: batch('"@Mara, then @Old Drone; (@Mara)"') },
    { name: "languages that do not part words", code: batch('"@Maraが手を振る"') },
    { name: "an address", code: batch('"a sign that says mail@example.com"') },
    { name: "pictures have no names", code: `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 1000}\njobs:\n  - {id: a, type: reference2video, model: viduq2, prompt: "@x", images: [a.png]}\n` },
  ],
  invalid: [
    {
      name: "another name",
      code: batch('«"@Mara waves to @Drone"»'),
      findings: [
        {
          job: "a",
          message: "`prompt` calls `@Drone`, but `subjects` has only `Mara` and `Old Drone`. Vidu knows a subject by its name alone.",
          help: "Write the name as in `subjects`, or add the subject. Source: https://platform.vidu.com/docs/reference-to-video",
        },
      ],
    },
    { name: "another case", code: batch('«"@mara waves"»'), findings: [{ message: /^`prompt` calls `@mara`/ }] },
  ],
});
