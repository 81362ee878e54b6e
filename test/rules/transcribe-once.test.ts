import { rule } from "../../rules/transcribe-once.js";
import { batch, testRule } from "./rule-tester.js";

const dub = (id: string, more: string, source = "sourceUrl: https://cdn.example.com/a.mp4"): string => `  - {id: ${id}, type: dub, ${source}, sourceMediaType: video, ${more}}\n`;

testRule(rule, {
  valid: [
    { name: "one dub", code: batch(dub("a", "durationSeconds: 180")) },
    { name: "two sources", code: batch(dub("a", "durationSeconds: 180") + dub("b", "durationSeconds: 180", "file: b.mp4")) },
    { name: "a transcript for all but one", code: batch(dub("a", "durationSeconds: 180") + dub("b", "durationSeconds: 180, targetLanguage: fr, transcriptSupplied: true")) },
    { name: "the same address in another field is another source", code: batch(dub("a", "durationSeconds: 180", "file: x") + dub("b", "durationSeconds: 180", "sourceObjectKey: x")) },
  ],
  invalid: [
    {
      name: "one job in two languages",
      code: batch(dub("«keynote»", "durationSeconds: 180, matrix: {targetLanguage: [es, fr]}")),
      findings: [
        {
          job: "keynote",
          planned: 2,
          stake: "3",
          message: "The same source is transcribed 2 times, by `keynote` (2 planned jobs), for 6 subclip-credits in all.",
          help: "Supply one transcript to all of them, with `transcriptSupplied: true`. Counting that one transcription is still paid, by one of these jobs or by a job of its own, that saves 3.",
          related: [],
        },
      ],
    },
    {
      name: "several jobs, by both readings of a started minute",
      // 100 s: 1.666…..2 each. The least: three fractions, less one whole minute count of 2; the most: two of 2.
      code: batch(dub("«a»", "durationSeconds: 100, targetLanguage: es") + dub("b", "durationSeconds: 100, targetLanguage: fr") + dub("c", "durationSeconds: 100, targetLanguage: de")),
      findings: [
        {
          job: null,
          planned: 3,
          stake: "3..4",
          message: "The same source is transcribed 3 times, by `a`, `b` and `c`, for 5..6 subclip-credits in all.",
          related: ["6:10 `b` transcribes it again.", "7:10 `c` transcribes it again."],
        },
      ],
    },
    {
      name: "takes are transcribed each",
      code: batch(dub("«a»", "durationSeconds: 60, repeat: 4")),
      findings: [{ planned: 4, stake: "3", message: /^The same source is transcribed 4 times/ }],
    },
  ],
});
