import { rule } from "../../rules/tts-clone-per-line.js";
import { batch, testRule } from "./rule-tester.js";

const line = (id: string, seconds: number | string, voice = "cloneVoice: true, referenceAudioObjectKey: anna.wav"): string =>
  `  - {id: ${id}, type: tts, input: {type: text, text: ${id.replace(/\W/g, "")} speaks.}, ${voice}${seconds === "" ? "" : `, durationSeconds: ${seconds}`}}\n`;

testRule(rule, {
  valid: [
    { name: "one line", code: batch(line("a", 12)) },
    { name: "takes of one line", code: batch(line("a", 12).replace("}\n", ", repeat: 5}\n")) },
    { name: "two voices", code: batch(line("a", 12) + line("b", 12, "cloneVoice: true, referenceAudioObjectKey: ben.wav")) },
    { name: "a catalog voice", code: batch(line("a", 12, "voiceId: anna") + line("b", 12, "voiceId: anna")) },
    { name: "long lines: the clone is the smaller part", code: batch(line("a", 90) + line("b", 90)) },
    { name: "dubs clone voices of their own", code: batch(["a", "b"].map((id) => `  - {id: ${id}, type: dub, file: ${id}.mp4, sourceMediaType: video, durationSeconds: 60, cloneVoice: true}\n`).join("")) },
  ],
  invalid: [
    {
      name: "what the clones cost, and what one job for all saves",
      // Each line 1 + 5; in one job 36 s: 3 + 5.
      code: batch(line("«a»", 12) + line("b", 12) + line("c", 12)),
      findings: [
        {
          job: null,
          planned: 3,
          stake: "10",
          message: "A clone of the same voice is paid 3 times, by short lines: `a`, `b` and `c`. The clones are 15 of the 18 subclip-credits that they cost.",
          help: "Speak the lines in one job and cut the recording afterwards: one clone for all saves 10.",
        },
      ],
    },
    {
      name: "the minimum of a line falls away, too",
      // Each line 1 + 5; in one job 20 s: 1.67, so 2, + 5.
      code: batch(["«a»", "b", "c", "d"].map((id) => line(id, 5)).join("")),
      findings: [{ message: /20 of the 24/, stake: "17" }],
    },
    {
      name: "lengths that are estimated",
      code: batch(line("«a»", "") + line("b", ""), "budget: {subclip-credits: 900}\nassume: {tts: {charactersPerMinute: 900}}"),
      findings: [{ message: /10 of the 12/, stake: "5" }],
    },
    {
      name: "one job with a line for each combination",
      code: batch(`  - {id: «a», type: tts, input: {type: text, text: Hi.}, cloneVoice: true, referenceAudioObjectKey: x, matrix: {durationSeconds: [6, 12]}}\n`),
      findings: [{ job: "a", planned: 2, message: /by short lines: `a`\./ }],
    },
  ],
});
