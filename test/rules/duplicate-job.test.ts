import { rule } from "../../rules/duplicate-job.js";
import { batch, testRule } from "./rule-tester.js";

const A = `  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n`;

testRule(rule, {
  valid: [
    { name: "another source", code: batch(`${A}  - {id: b, type: captions, file: b.mp4, durationSeconds: 60}\n`) },
    { name: "another plan fact", code: batch(`${A}  - {id: b, type: captions, file: a.mp4, durationSeconds: 61, srtSupplied: true}\n`) },
    { name: "another type", code: batch(`${A}  - {id: b, type: enhance, file: a.mp4, durationSeconds: 60}\n`) },
    { name: "takes of one job", code: batch(A.replace("}", ", repeat: 4}")) },
    { name: "jobs that name neither source nor text", code: batch(`  - {id: a, type: render, durationSeconds: 60}\n  - {id: b, type: render, durationSeconds: 60}\n`) },
    { name: "a copy that is skipped", code: batch(`${A}  - {id: b, type: captions, file: a.mp4, durationSeconds: 60, skip: spare}\n`) },
    { name: "two texts that look alike when strung together", code: batch(`  - {id: a, type: tts, voiceId: x, input: {type: text, text: "1"}, durationSeconds: 9}\n  - {id: b, type: tts, voiceId: x, input: {type: text, text: "1,2"}, durationSeconds: 9}\n`) },
  ],
  invalid: [
    {
      name: "the same fields in another order, under another name of the type",
      code: batch(`${A}  - {type: viral-captions, durationSeconds: 60.0, id: «b», file: a.mp4, note: again, labels: {x: y}}\n`),
      findings: [
        {
          job: "b",
          planned: 1,
          stake: "3",
          message: "`b` plans the same work as `a`: the same type with the same fields, paid a second time.",
          help: "Remove one of them, or change what was meant to differ. If a second take is wanted, `repeat: 2` in one job says so.",
          related: ["5:10 `a` plans it first."],
        },
      ],
    },
    {
      name: "numbers by their value",
      code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 60.00000000000000000000}\n  - {id: «b», type: captions, file: a.mp4, durationSeconds: 6e1}\n`),
      findings: [{ message: /^`b` plans the same work as `a`/ }],
    },
    {
      name: "after defaults; a flag that is off is like none",
      code: batch(`${A}  - {id: «b», type: captions, durationSeconds: 60, faceTrack: false}\n`, "budget: {subclip-credits: 900}\ndefaults: {captions: {file: a.mp4}}"),
      findings: [{ message: /^`b` plans/ }],
    },
    {
      name: "texts with mappings inside",
      code: batch(`  - {id: a, type: tts, voiceId: x, input: {type: text, text: Hi.}, durationSeconds: 9}\n  - {id: «b», type: tts, voiceId: x, input: {text: Hi., type: text}, durationSeconds: 9}\n`),
      findings: [{ message: /^`b` plans/ }],
    },
    {
      name: "one finding for a written job, all its takes counted",
      code: batch(`${A}  - {id: «b», type: captions, file: a.mp4, durationSeconds: 60, repeat: 3}\n`),
      findings: [{ job: "b", planned: 3, stake: "9", message: /^`b\[take=1\]` plans the same work as `a`/ }],
    },
    {
      name: "every further copy points at the first",
      code: batch(A + A.replace("id: a", "id: «b»") + A.replace("id: a", "id: «c»")),
      findings: [
        { message: /`b` .*`a`/, related: ["5:10 `a` plans it first."] },
        { message: /`c` .*`a`/, related: ["5:10 `a` plans it first."] },
      ],
    },
    {
      name: "two names for one combination",
      code: batch(`  - {id: «a», type: captions, file: a.mp4, durationSeconds: 60, matrix: [{as: x, language: en}, {as: y, language: en}]}\n`),
      findings: [{ planned: 1, message: /^`a\[y\]` plans the same work as `a\[x\]`/ }],
    },
  ],
});
