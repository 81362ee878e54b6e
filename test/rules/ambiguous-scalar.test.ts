import { rule } from "../../rules/ambiguous-scalar.js";
import { batch, testRule } from "./rule-tester.js";

const captions = (field: string): string => batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 60, ${field}}\n`);
const text = (value: string, here: string, elsewhere: string): { name: string; code: string; findings: [{ message: string; help: string; job: string }] } => ({
  name: value,
  code: captions(`outputFileName: «${value}»`),
  findings: [
    {
      job: "a",
      message: `\`${value}\` is ${here} here, but ${elsewhere} to readers of YAML 1.1, so what is sent may differ from what is priced.`,
      help: `Put it in quotes, \`"${value}"\`, and every reader takes it for text.`,
    },
  ],
});

testRule(rule, {
  valid: [
    { name: "in quotes", code: captions('aspectRatio: "9:16"') },
    { name: "what all readers share", code: captions("outputFileName: a.mp4, language: de, placement: top, faceTrack: true") },
    { name: "what is wrong anyway is said once", code: captions("faceTrack: yes"), alsoErrors: ["schema"] },
  ],
  invalid: [
    text("9:16", 'the text "9:16"', "the number 556"),
    text("1:30", 'the text "1:30"', "the number 90"),
    text("1_000", 'the text "1_000"', "the number 1000"),
    text("no", 'the text "no"', "the boolean false"),
    text("On", 'the text "On"', "the boolean true"),
    {
      name: "a number that is another number elsewhere",
      code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: «012»}\n`),
      findings: [
        {
          message: "`012` is the number 12 here, but the number 10 to readers of YAML 1.1, so what is sent may differ from what is priced.",
          help: 'Write it in a form that all readers share: a plain decimal number, or in quotes, `"012"`, if text is meant.',
        },
      ],
    },
    {
      name: "anywhere in a batch",
      code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n`, "budget: {subclip-credits: 900}\nlabels: {shift: «8:30»}"),
      findings: [{ job: null, planned: 0, message: /^`8:30` is the text "8:30" here, but the number 510 / }],
    },
  ],
});
