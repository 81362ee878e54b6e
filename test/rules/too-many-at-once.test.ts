import { rule } from "../../rules/too-many-at-once.js";
import { batch, testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

const jobs = (n: number): string => Array.from({ length: n }, (_, i) => `  - {id: a${i}, type: clip, video_url: "https://youtu.be/${i}", durationSeconds: 60}\n`).join("");

testRule(rule, {
  valid: [
    { name: "as many as run at once", code: wayinvideo(jobs(5)) },
    { name: "a skipped job is not sent", code: wayinvideo(`${jobs(5)}  - {id: b, type: clip, ${VIDEO}, skip: later}\n`) },
    { name: "a provider of which no limit is known", code: batch("  - {id: a, type: enhance, file: a.mp4, durationSeconds: 60, repeat: 9}\n") },
  ],
  invalid: [
    {
      name: "takes count",
      code: wayinvideo(`${jobs(4)}  - {id: b, type: clip, ${VIDEO}, repeat: 2}\n`).replace("jobs:", "«jobs»:"),
      findings: [
        {
          job: null,
          planned: 6,
          message: /^This batch plans 6 jobs of `wayinvideo`, more than it takes at once\. /,
          help: "Send 5 at a time, the next when one is done. Where each is asked for its result every 30 seconds, 5 running jobs take 10 of the 15 requests that are allowed in a minute. Source: https://wayin.ai/api-docs/rate-limits",
        },
      ],
    },
    {
      name: "jobs that wait their turn",
      code: `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 9000}\n«jobs»:\n  - {id: a, type: text2video, model: viduq1, prompt: A fox., repeat: 11}\n`,
      findings: [
        {
          planned: 11,
          message: "This batch plans 11 jobs of `vidu`, of which 5 run at once. Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
          help: "Reckon with the wait: all of it takes at least 3 times as long as one job. Source: https://platform.vidu.com/docs/usage-and-limits",
        },
      ],
    },
  ],
});
