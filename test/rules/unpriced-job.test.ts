import { rule } from "../../rules/unpriced-job.js";
import { batch, testRule } from "./rule-tester.js";
import { VIDEO, wayinvideo } from "./wayinvideo.js";

testRule(rule, {
  valid: [
    { name: "a parameter that the job assumes", code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: true, assume: {pipelineCredits: 12}}\n`) },
    { name: "a parameter that the batch assumes for the type", code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: true}\n`, "budget: {subclip-credits: 900}\nassume: {clip: {pipelineCredits: {low: 1, high: 9}}}") },
    { name: "zero is a price", code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: true, assume: {pipelineCredits: 0}}\n`) },
    { name: "a job that is skipped needs no price", code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: true, skip: not this month}\n`) },
    { name: "given segments need no pipeline", code: batch(`  - {id: a, type: clip, file: talk.mp4, segments: [{startSeconds: 1, endSeconds: 9}]}\n`) },
  ],
  invalid: [
    {
      name: "an unpublished rate: why, and what to paste",
      code: batch(`  - {id: «a», type: clip, file: talk.mp4, aiAnalysis: true}\n`),
      findings: [
        {
          job: "a",
          planned: 1,
          stake: "at least 5",
          message: 'The price of this job is not known: it costs at least 5 subclip-credits. The cost page charges "existing AI clipping pipeline credits" and gives no number anywhere.',
          help: "Give your own figures in the job, `assume: {pipelineCredits: {low: …, high: …, reason: …}}`, or for all its kind in the batch or in `topsheet.config.yaml`, `assume: {subclip/clip: {pipelineCredits: {low: …, high: …, reason: …}}}`.",
        },
      ],
    },
    {
      name: "nothing is known, so no least cost is told",
      code: wayinvideo(`  - {id: «a», type: clip, ${VIDEO}}\n`).replace(/assume: .*/, ""),
      findings: [
        {
          stake: "at least 0",
          message:
            "The price of this job is not known. WayinVideo says that a task is charged by its type and the length of the video, and publishes no rate. Each result of yours tells its charge as `cost_usage`, which divided by the minutes of the video is the rate.",
          help: "Give your own figures in the job, `assume: {unitsPerMinute: {low: …, high: …, reason: …}}`, or for all its kind in the batch or in `topsheet.config.yaml`, `assume: {wayinvideo/clip: {unitsPerMinute: {low: …, high: …, reason: …}}}`.",
        },
      ],
    },
    {
      name: "a charge that may not even exist",
      code: wayinvideo("  - {id: «a», type: export, project_id: p}\n").replace(/assume: .*/, ""),
      findings: [{ message: /^The price of this job is not known\. WayinVideo does not list exports among .*; 0 is a figure, too\.$/, help: /`assume: {wayinvideo\/export: {unitsPerJob: {low: …, high: …, reason: …}}}`\.$/ }],
    },
    {
      name: "a count that is not given, either of two",
      code: batch(`  - {id: «a», type: render, durationSeconds: 60, visionAnalysis: true}\n`),
      findings: [
        {
          message: "The price of this job is not known: it costs at least 2 subclip-credits. Vision analysis is charged by `imageCount` and `videoCount`, which the job does not give.",
          help: "Write `imageCount: …` or `videoCount: …` in the job; a range does too, `{low: …, high: …}`.",
        },
      ],
    },
    {
      name: "two things missing are one finding",
      code: batch(`  - {id: «a», type: clip, file: talk.mp4, aiAnalysis: true, dynamicCaptions: true}\n`),
      findings: [{ message: /no number anywhere\. Caption analysis is charged by `clipCount`/, help: /pipelineCredits.*Write `clipCount: …` in the job/ }],
    },
    {
      name: "one finding for all that a matrix plans",
      code: batch(`  - {id: «a», type: clip, file: talk.mp4, aiAnalysis: true, matrix: {language: [en, de]}, repeat: 3}\n`),
      findings: [{ message: /at least 30 subclip-credits/, job: "a", planned: 6, stake: "at least 30" }],
    },
  ],
});
