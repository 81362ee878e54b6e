import { rule } from "../../rules/expected-cost-mismatch.js";
import { batch, testRule } from "./rule-tester.js";

/** Costs 3.666…..4. */
const job = (expected: string): string => batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 100, expectedCost: ${expected}}\n`);
const clip = (expected: string): string => batch(`  - {id: a, type: clip, file: a.mp4, aiAnalysis: true, expectedCost: ${expected}}\n`);

testRule(rule, {
  valid: [
    { name: "within the range", code: job("3.7") },
    { name: "at its end", code: job("4") },
    { name: "a range within the range", code: job("{low: 3.7, high: 4}") },
    { name: "the range that the rule suggests", code: job("{low: 3.666667, high: 4}") },
    { name: "open upward: anything from what is known on", code: clip("4000"), alsoErrors: ["unpriced-job"] },
    { name: "not priced: skipped", code: job("9").replace("file", "skip: later, file") },
    { name: "explained by a clone", code: batch(`  - {id: a, type: dub, file: a.mp4, sourceMediaType: video, durationSeconds: 60, cloneVoice: true, expectedCost: 2}\n`), alsoErrors: ["uncosted-voice-clone"] },
  ],
  invalid: [
    {
      name: "costs more",
      code: job("«3»"),
      findings: [
        {
          job: "a",
          planned: 1,
          stake: "0.66..1",
          message: "`expectedCost` says 3, but the job costs 3.66..4 subclip-credits, 0.66..1 more.",
          help: "Write `expectedCost: {low: 3.666667, high: 4}` if the job is meant as it is; otherwise look for the field that makes the difference. `topsheet explain` derives the price line by line.",
        },
      ],
    },
    { name: "costs less", code: job("«9»"), findings: [{ stake: "5..5.34", message: "`expectedCost` says 9, but the job costs only 3.66..4 subclip-credits, 5..5.34 less." }] },
    { name: "a range that reaches beyond", code: job("«{low: 3, high: 4}»"), findings: [{ stake: null, message: "`expectedCost` says 3..4, which reaches beyond what the job can cost, 3.66..4 subclip-credits." }] },
    { name: "open upward, and below what is known", code: clip("«4»"), alsoErrors: ["unpriced-job"], findings: [{ stake: "at least 1", message: "`expectedCost` says 4, but the job costs at least 5 subclip-credits, at least 1 more." }] },
    {
      name: "a figure in credits of an older denomination",
      code: `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 1000}\njobs:\n  - {id: a, type: text2video, model: viduq1, prompt: A fox., duration: 5, resolution: 1080p, off_peak: true, expectedCost: «4»}\n`,
      findings: [
        {
          stake: "36",
          message: /^`expectedCost` says 4, but the job costs 40 vidu-credits, about 10 times as much\. Until 2025-11-02 Vidu charged in credits that were worth ten of today's/,
          help: /^Write `expectedCost: 40`, and look through the other figures of that time\. /,
        },
      ],
    },
    {
      name: "only the combinations that differ",
      code: batch(`  - {id: a, type: captions, file: a.mp4, matrix: {durationSeconds: [60, 120, 180]}, expectedCost: «3»}\n`),
      findings: [{ planned: 2, stake: "3", message: "`expectedCost` says 3, but the job costs 4..5 subclip-credits, 1..2 more.", help: /^Remove it, because no one figure fits all that the matrix plans, if the job is meant/ }],
    },
  ],
});
