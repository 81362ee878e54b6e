import { expect, test } from "vitest";
import { lint } from "../../src/index.js";

/** What several jobs share is reported once, where it is written, with what it concerns and costs in all. */
const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 1000}\n";

test.each([
  [
    "an anchor",
    `${HEAD}jobs:
  - {id: a, type: clip, videoUrl: "https://a.example/1", language: en, segments: &cut [{startSeconds: 0, endSecnds: 9}]}
  - {id: b, type: clip, videoUrl: "https://a.example/2", language: en, segments: *cut}
  - {id: c, type: clip, videoUrl: "https://a.example/3", language: en, segments: *cut, repeat: 2}
`,
    { ruleId: "unknown-field", line: 5, column: 106, jobId: null, plannedJobs: 4, help: /3 jobs share this/, atStake: null },
  ],
  [
    "a merge",
    `${HEAD}jobs:
  - &base {id: a, type: captions, file: a.mp4, durationSeconds: -1}
  - {<<: *base, id: b, file: b.mp4}
`,
    { ruleId: "schema", line: 5, column: 65, jobId: null, plannedJobs: 2, help: /2 jobs share this/, atStake: null },
  ],
  [
    "defaults",
    `${HEAD}defaults:
  enhance: {durationSeconds: 60, backgroundMusicSeparationEnabled: true}
jobs:
  - {id: a, type: enhance, file: a.wav}
  - {id: b, type: enhance, file: b.wav}
`,
    { ruleId: "feature-disabled", line: 5, column: 34, jobId: null, plannedJobs: 2, help: /2 jobs share this/, atStake: { currency: "subclip-credits", low: "14", high: "14" } },
  ],
])("in %s", async (_, text, expected) => {
  const report = await lint([{ file: "a.batch.yaml", bytes: new TextEncoder().encode(text) }], { asOf: "2026-11-22" });
  const errors = report.findings.filter((finding) => finding.severity === "error");
  expect(
    errors.map(({ ruleId, range, jobId, plannedJobs, help, atStake }) => ({ ruleId, ...position(range), jobId, plannedJobs, help, atStake })),
  ).toEqual([{ ...expected, help: expect.stringMatching(expected.help) as string }]);
});

function position(range: { start: { line: number; column: number } } | null): { line: number | undefined; column: number | undefined } {
  return { line: range?.start.line, column: range?.start.column };
}
