import { rule } from "../../rules/segments-or-ai.js";
import { batch, testRule } from "./rule-tester.js";

const SEGMENTS = "segments: [{startSeconds: 1, endSeconds: 2}]";

testRule(rule, {
  valid: [
    { name: "segments alone", code: batch(`  - {id: a, type: clip, file: talk.mp4, ${SEGMENTS}}\n`) },
    { name: "segments, and AI ruled out", code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: false, ${SEGMENTS}}\n`) },
    { name: "AI alone", code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: true, assume: {pipelineCredits: 9}}\n`) },
    { name: "another type with a field of that name", code: batch(`  - {id: a, type: render, durationSeconds: 60}\n`) },
    { name: "segments inside of a speech job's input", code: batch(`  - {id: a, type: tts, voiceId: anna, durationSeconds: 9, input: {type: transcript, segments: [{startSeconds: 0, endSeconds: 9, text: Hi.}]}}\n`) },
  ],
  invalid: [
    {
      name: "both: what the other choice saves",
      code: batch(`  - {id: a, type: clip, file: talk.mp4, aiAnalysis: «true», ${SEGMENTS}, assume: {pipelineCredits: {low: 10, high: 30}}}\n`),
      findings: [
        {
          job: "a",
          planned: 1,
          stake: "10..30",
          message: "`aiAnalysis: true` and `segments` contradict each other: the clips are given, and what it costs to have AI choose them is charged all the same.",
          help: "Write `aiAnalysis: false` to cut just the segments, which saves 10..30 subclip-credits; or remove `segments` and let AI choose.",
        },
      ],
    },
    {
      name: "neither",
      code: batch(`  - {id: «a», type: clip, file: talk.mp4, repeat: 2, assume: {pipelineCredits: 9}}\n`),
      findings: [
        {
          planned: 2,
          stake: "28",
          message: "This job neither gives `segments` nor says `aiAnalysis: true`. Without segments AI chooses the clips, and its pipeline credits are charged.",
        },
      ],
    },
    {
      name: "neither, and AI ruled out",
      code: batch(`  - {id: «a», type: clip, file: talk.mp4, aiAnalysis: false}\n`),
      alsoErrors: ["unpriced-job"],
      findings: [{ message: /^This job neither gives/, stake: "at least 5" }],
    },
  ],
});
