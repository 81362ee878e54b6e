import { rule } from "../../rules/expected-cost-mismatch.js";
import { batch, testRule } from "./rule-tester.js";

/** Costs 3.666…..4. */
const job = (expected: string): string => batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 100, expectedCost: ${expected}}\n`);
const clip = (expected: string): string => batch(`  - {id: a, type: clip, file: a.mp4, aiAnalysis: true, expectedCost: ${expected}}\n`);
const matrix = (seconds: string, expected: string): string =>
  batch(`  - {id: a, type: transcript, file: a.mp4, language: en, matrix: {durationSeconds: ${seconds}}, expectedCost: ${expected}}\n`);

const SPLIT = /^No one figure fits all that the matrix plans\. Split the job by price and give each part its own, or remove `expectedCost`, if the job is meant/;

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
    { name: "a range that reaches beyond", code: job("«{low: 3, high: 4}»"), findings: [{ stake: null, message: "`expectedCost` says 3..4, which reaches beyond the price: the job costs 3.66..4 subclip-credits." }] },
    {
      name: "rounding hides no difference",
      code: job("«3.66»"),
      findings: [{ message: "`expectedCost` says 3.66, but the job costs 3.6666..4 subclip-credits, 0.0066..0.34 more." }],
    },
    {
      name: "nor of a range",
      code: job("«{low: 3.666666, high: 4}»"),
      findings: [{ message: "`expectedCost` says 3.666666..4, which reaches beyond the price: the job costs 3.66666666..4 subclip-credits." }],
    },
    { name: "open upward, and below what is known", code: clip("«4»"), alsoErrors: ["unpriced-job"], findings: [{ stake: "at least 1", message: "`expectedCost` says 4, but the job costs at least 5 subclip-credits, at least 1 more." }] },
    {
      name: "a figure in credits of an older denomination",
      code: `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 1000}\njobs:\n  - {id: a, type: text2video, model: viduq1, prompt: A fox., duration: 5, resolution: 1080p, off_peak: true, expectedCost: «4»}\n`,
      findings: [
        {
          stake: "36",
          message: /^`expectedCost` says 4, but the job costs 40 vidu-credits, about 10 times as much\. Until 2025-11-02 Vidu charged in credits that were worth ten of today's/,
          help: /^Write `expectedCost: 40` if the job is meant as it is, and look through the other figures of that time\. /,
        },
      ],
    },
    {
      name: "only the combinations that differ",
      code: batch(`  - {id: a, type: captions, file: a.mp4, matrix: {durationSeconds: [60, 120, 180]}, expectedCost: «3»}\n`),
      findings: [{ planned: 2, stake: "3", message: "`expectedCost` says 3, but `a[durationSeconds=120]` and `a[durationSeconds=180]` cost 4..5 subclip-credits, 1..2 more.", help: SPLIT }],
    },
    {
      name: "no figure that another combination would refuse",
      code: matrix("[60, 120]", "«1»"),
      findings: [{ job: "a", planned: 1, message: "`expectedCost` says 1, but `a[durationSeconds=120]` costs 2 subclip-credits, 1 more.", help: SPLIT }],
    },
    {
      name: "too much for one combination, too little for another",
      code: matrix("[60, 120, 180]", "«2»"),
      findings: [{ planned: 2, stake: null, message: "`expectedCost` says 2, which fits none of these: `a[durationSeconds=60]` and `a[durationSeconds=180]` cost 1..3 subclip-credits.", help: SPLIT }],
    },
    {
      name: "ranges of a matrix that one figure fits",
      code: batch(`  - {id: a, type: captions, file: a.mp4, matrix: {durationSeconds: [100, 110]}, expectedCost: «3»}\n`),
      findings: [{ planned: 2, message: /^`expectedCost` says 3, but `a\[durationSeconds=100\]` and `a\[durationSeconds=110\]` cost 3\.66\.\.4 /, help: /^Write `expectedCost: \{low: 3\.833334, high: 4\}` if/ }],
    },
    {
      name: "one price for all of a matrix",
      code: batch(`  - {id: a, type: captions, file: a.mp4, durationSeconds: 60, matrix: {language: [en, de]}, expectedCost: «9»}\n`),
      findings: [{ planned: 2, message: /, but the job costs only 3 /, help: /^Write `expectedCost: 3` if/ }],
    },
    {
      name: "an exact figure in full",
      code: batch(`  - {id: a, type: clip, file: a.mp4, aiAnalysis: true, assume: {pipelineCredits: 3.123456789}, expectedCost: «9»}\n`),
      findings: [{ message: /costs only 8\.12 /, help: /^Write `expectedCost: 8\.123456789` if/ }],
    },
  ],
});
