import { rule } from "../../rules/cheaper-model.js";
import { testRule } from "./rule-tester.js";

/** A batch of Vidu jobs with a budget that no case comes near. */
const batch = (jobs: string, more = ""): string => `topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100000}\n${more}jobs:\n${jobs}`;

const job = (model: string, more: string): string => `  - {id: a, type: img2video, model: ${model}, images: [a.png], prompt: A fox., ${more}}\n`;

testRule(rule, {
  valid: [
    { name: "the cheapest at its size", code: batch(job("viduq2-turbo", "duration: 5, resolution: 540p")) },
    { name: "the newer one itself", code: batch(job("viduq3-turbo", "duration: 5, resolution: 1080p")) },
    { name: "a finer model of the same generation", code: batch(job("viduq3-pro", "duration: 5, resolution: 1080p")) },
    { name: "a size that the newer one does not make", code: batch(job("vidu2.0", "duration: 4, resolution: 360p")) },
    { name: "which has a length that the newer one does not make", code: batch(`  - {id: a, type: reference2video, model: viduq2, images: [a.png], prompt: A fox., duration: 2, resolution: 1080p}\n`) },
  ],
  invalid: [
    {
      name: "five seconds of Q2 at 1080p",
      code: batch(job("«viduq2-turbo»", "duration: 5, resolution: 1080p")),
      findings: [
        {
          job: "a",
          stake: "10",
          message: "This job costs 75 vidu-credits, but with `model: viduq3-turbo` only 65 at the same length and size. It is of a newer generation, makes sound too, and is charged by the second alone.",
          help: "Try `model: viduq3-turbo` to save 10 vidu-credits on each such job, if the result will do. Source: https://platform.vidu.com/docs/pricing",
        },
      ],
    },
    { name: "the length and size that Q1 takes by default", code: batch(job("«viduq1»", "seed: 1")), findings: [{ message: /^This job costs 80 vidu-credits, but with `model: viduq3-turbo` only 65 at the same length and size\./ }] },
    { name: "sound included", code: batch(job("«viduq2-pro»", "duration: 5, resolution: 720p, audio: true")), findings: [{ stake: "15", message: /^This job costs 70 .* 55 at the same/ }] },
  ],
});
