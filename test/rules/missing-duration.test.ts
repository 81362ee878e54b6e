import { rule } from "../../rules/missing-duration.js";
import { batch, testRule } from "./rule-tester.js";

const speech = (id: string, rest: string): string => batch(`  - {id: ${id}, type: tts, voiceId: anna, input: {type: text, text: Hello.}${rest}}\n`);

testRule(rule, {
  valid: [{ name: "estimated", code: speech("a", ", assume: {charactersPerMinute: 900}") }],
  invalid: [
    {
      name: "could be estimated",
      code: speech("«a»", ""),
      findings: [{ message: /: Generated speech is charged by length\.$/, help: /; or let it be estimated with `assume: \{charactersPerMinute: …\}` in the job\.$/ }],
    },
    {
      name: "cues that cannot be read",
      code: batch("  - {id: «a», type: tts, voiceId: anna, input: {type: srt, content: nonsense}}\n"),
      findings: [{ message: /, and it cannot be taken from `input\.content`, where the cues are not complete: /, help: /^Mend the times of the cues/ }],
    },
    ...["0", "{low: 0, high: 900}"].map((speed) => ({
      name: `no speed to estimate with: ${speed}`,
      code: speech("«a»", `, assume: {charactersPerMinute: ${speed}}`),
      findings: [
        {
          message: "`durationSeconds` is missing, and it cannot be estimated while `charactersPerMinute` may be 0 under `assume`: Generated speech is charged by length.",
          help: "Assume a figure above 0, or add the length in seconds, such as `durationSeconds: 90`, or a range `{low: 60, high: 120}`.",
        },
      ],
    })),
  ],
});
