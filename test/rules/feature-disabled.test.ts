import { rule } from "../../rules/feature-disabled.js";
import { batch, testRule } from "./rule-tester.js";

testRule(rule, {
  valid: [
    { name: "switched off by hand", code: batch(`  - {id: a, type: enhance, file: a.mp4, durationSeconds: 60, backgroundMusicSeparationEnabled: false}\n`) },
    { name: "not asked for", code: batch(`  - {id: a, type: render, durationSeconds: 60}\n`) },
  ],
  invalid: [
    {
      name: "background music separation",
      code: batch(`
  - id: interview
    type: enhance
    file: interview.mp4
    durationSeconds: 60
    «backgroundMusicSeparationEnabled»: true
`),
      findings: [
        {
          job: "interview",
          planned: 1,
          stake: "7",
          message: "`backgroundMusicSeparationEnabled: true` asks for what cannot be had. Subclip has switched off the separation of background music for its API.",
          help: "Remove `backgroundMusicSeparationEnabled`. The job may be refused or come back without it; see https://www.subclip.app/docs/cost/api for the present state.",
        },
      ],
    },
    {
      name: "stock B-roll",
      code: batch(`  - {id: a, type: render, durationSeconds: 60, «stockBroll»: true}\n`),
      findings: [{ message: "`stockBroll: true` asks for what cannot be had. Subclip's API does not offer the search for stock B-roll at present." }],
    },
    {
      name: "in a matrix only the combinations that ask for it",
      code: batch(`  - {id: a, type: render, durationSeconds: 60, matrix: {stockBroll: [«true», false]}, repeat: 2}\n`),
      findings: [{ message: /^`stockBroll: true`/, job: "a", planned: 2 }],
    },
    {
      name: "in shared content once, for all jobs that share it",
      code: batch(
        `  - {id: a, type: render, durationSeconds: 60}\n  - {id: b, type: render, durationSeconds: 90, repeat: 2}\n`,
        "budget: {subclip-credits: 900}\ndefaults: {render: {«stockBroll»: true}}",
      ),
      findings: [{ message: /^`stockBroll: true`/, help: /2 jobs share this: one change mends them all\.$/, planned: 3 }],
    },
    {
      name: "what some jobs cannot have",
      code: `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 1000}\njobs:
  - {id: a, type: img2video, model: viduq2-turbo, images: [a.png], audio: true, «off_peak»: true}
  - {id: b, type: img2video, model: viduq3-turbo, images: [a.png], audio: true, off_peak: true}
  - {id: c, type: img2video, model: viduq2-turbo, images: [a.png], off_peak: true}
  - {id: d, type: text2video, model: viduq2, prompt: A fox., «audio»: true}
  - {id: e, type: text2video, «model»: vidu1.5, prompt: A fox.}
`,
      findings: [
        { job: "a", message: "`off_peak: true` asks for what cannot be had. Off-peak video with sound is made by Q3 models only." },
        { job: "d", message: "`audio: true` asks for what cannot be had. Only Q3 models make sound from text." },
        { job: "e", message: /^`model: vidu1\.5` asks for what cannot be had\./, help: /^Choose another `model`\. / },
      ],
    },
  ],
});
