import { rule } from "../../rules/costly-option.js";
import { testRule } from "./rule-tester.js";

/** A batch of Vidu jobs with a budget that no case comes near. */
const batch = (jobs: string, more = ""): string => `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\n${more}jobs:\n${jobs}`;

const Q2 = "type: img2video, model: viduq2-turbo, images: [a.png], duration: 5, resolution: 720p";

testRule(rule, {
  valid: [
    { name: "sound that the price includes", code: batch(`  - {id: a, type: img2video, model: viduq3-turbo, images: [a.png], duration: 5, audio: true}\n`) },
    { name: "off", code: batch(`  - {id: a, ${Q2}, audio: false, is_rec: false}\n`) },
  ],
  invalid: [
    {
      name: "the surcharges of Q2",
      code: batch(`  - {id: a, ${Q2}, «audio»: true, «is_rec»: true, repeat: 2}\n`),
      findings: [
        {
          planned: 2,
          stake: "30",
          message: "`audio: true` adds 15 vidu-credits to each such job. Models before Q3 charge for sound on each job; Q3 models include it.",
          help: "Set `audio: false` where silence will do. Source: https://platform.vidu.com/docs/pricing",
        },
        { stake: "20", message: "`is_rec: true` adds 10 vidu-credits to each such job. Vidu charges for writing the prompt, on each job." },
      ],
    },
    {
      name: "off-peak, where it is unsaid whether it halves them",
      code: batch(`  - {id: a, ${Q2}, «is_rec»: true, off_peak: true}\n`),
      findings: [{ message: /^`is_rec: true` adds 5\.\.10 vidu-credits/ }],
    },
    {
      name: "the preview of a clone is speech, whatever the clone costs",
      code: batch(`  - {id: a, type: audio-clone, audio_url: a.mp3, voice_id: anna-2026, «text»: Hello there.}\n`),
      alsoErrors: ["unpriced-job"],
      findings: [{ message: "`text` adds 0.24..10 vidu-credits to each such job. The preview of a cloned voice is charged like any speech, by its characters.", help: /^Keep the preview short\. / }],
    },
    {
      name: "lips by the second",
      code: batch(`  - {id: a, type: one-click-mv, images: [a.png], audio_url: a.mp3, durationSeconds: 30, «lip_sync»: true, assume: {creditsPerJob: {low: 50, high: 90}}}\n`),
      findings: [{ message: /^`lip_sync: true` adds 120 vidu-credits to each such job\. / }],
    },
  ],
});
