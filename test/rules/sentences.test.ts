import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";
import type { FieldInfo, TaskInfo } from "../../src/model/catalog.js";
import { NO_CONFIG } from "../../src/model/config.js";
import { whole } from "../../src/model/rational.js";
import { lintText } from "./rule-tester.js";

const text = fc.constantFrom("a.mp4", "b.mp4", "https://youtu.be/x", "https://cdn.example.com/a?token=0123456789abcdef", "no", "9:16", "{{hole}}", "x".repeat(5_000));
const amount = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 700 }) }, fc.constantFrom(61, 100.5, 12.345678901234567, 1e14, 1e-9));
const range = fc.tuple(amount, amount).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const length = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 700 }) }, fc.constantFrom(61, 100.5, { low: 60, high: 300 }));
const count = fc.oneof(fc.nat(20), fc.constant({ low: 1, high: 4 }));

function valueOf(info: FieldInfo): fc.Arbitrary<unknown> {
  if (info.kind === "flag") return fc.boolean();
  if (info.kind === "enum") return fc.constantFrom(...(info.values ?? []));
  if (info.kind === "list") return fc.constant([{ startSeconds: 1, endSeconds: 9 }, { startSeconds: 20, endSeconds: 40 }]);
  if (info.kind === "object") return text.map((words) => ({ type: "text", text: words }));
  if (info.kind === "text") return text;
  return info.kind === "length" ? length : count;
}

/** Given in so many of a hundred batches. */
function given<T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: percent, arbitrary }, { weight: 100 - percent, arbitrary: fc.constant(undefined) });
}

/** Jobs that are sound more often than not: they have a length, a source and a voice; and a mistake now and then. */
function jobOf(task: TaskInfo): fc.Arbitrary<object> {
  const often = (name: string, info: FieldInfo): number => (info.required || info.kind === "length" || info.identity || name === "voiceId" || name === "aiAnalysis" ? 97 : 20);
  const fields = Object.entries(task.fields).map(([name, info]): [string, fc.Arbitrary<unknown>] => [name, given(often(name, info), valueOf(info))]);
  const languages = "targetLanguage" in task.fields ? "targetLanguage" : "language" in task.fields ? "language" : null;
  return fc.record({
    type: fc.constant(task.type),
    fields: fc.record(Object.fromEntries(fields.filter(([name]) => name !== languages))),
    repeat: fc.constantFrom(undefined, undefined, undefined, 1, 2, 5),
    matrix: languages ? fc.constantFrom({ [languages]: ["en", "de"] }, { [languages]: ["es"] }) : fc.constant(undefined),
    expectedCost: given(20, fc.oneof(amount, range)),
    skip: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, "later"),
    assume: task.task === "clip" ? given(50, fc.record({ pipelineCredits: fc.oneof(amount, range) })) : fc.constant(undefined),
  });
}

const limits = fc.record({ limit: amount, perJob: given(30, amount), warnAt: fc.constantFrom(undefined, "50%", "99.9%") });
const batch = fc.record({
  topsheet: fc.constant(1),
  budget: given(80, fc.record({ "subclip-credits": limits, USD: given(20, fc.oneof(amount, limits)) })),
  plan: fc.constantFrom(undefined, "creator", "studio"),
  balance: given(30, fc.nat(100)),
  assume: fc.constantFrom(undefined, { "subclip/tts": { charactersPerMinute: 900 } }, { "subclip/clip": { pipelineCredits: { low: 10, high: 30 } } }),
  jobs: fc.array(fc.oneof(...Object.values(CATALOG.tasks).map(jobOf)), { minLength: 1, maxLength: 8 }),
});

/** A mapping of one entry, or of none. */
function entries<T>(key: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [key]: value };
}

/** What a template or a rule that met something unforeseen would leave in a sentence. */
const BROKEN = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{(?!hole)| {2}|\s[.,;]|\.\.\.|\. \.|``|\(\)/;

describe("whatever a batch says", () => {
  test("findings are whole sentences of bounded length, each with a way out", async () => {
    await fc.assert(
      fc.asyncProperty(batch, async (written) => {
        const { jobs, plan, balance, ...rest } = written;
        const code = JSON.stringify({ provider: "subclip", ...rest, jobs: jobs.map((job, i) => ({ id: `job-${i}`, ...job })) });
        const config = { ...NO_CONFIG, plans: entries("subclip", plan), balances: entries("subclip-credits", balance === undefined ? undefined : whole(balance)) };
        for (const { ruleId, message, help, atStake } of await lintText(code, { config })) {
          expect(message, ruleId).toMatch(/^[A-Z`].*[.!?]$/s);
          expect(help, ruleId).toMatch(/^[A-Z`].*(?:[.!?]|https:\S+)$/s);
          for (const words of [message, help]) {
            expect(words, ruleId).not.toMatch(BROKEN);
            expect(words.length, ruleId).toBeLessThan(3_000);
          }
          if (atStake) expect(atStake.low.n >= 0n && (atStake.high === null || atStake.high.n * atStake.low.d >= atStake.low.n * atStake.high.d), ruleId).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("the batch of the documentation", () => {
  const SPRING = `topsheet: 1
name: spring-launch
provider: subclip
labels: {campaign: spring}
budget:
  subclip-credits: {limit: 60, warnAt: 80%}
defaults:
  dub: {sourceMediaType: video}
assume:
  clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}
jobs:
  - id: keynote
    type: dub
    sourceUrl: https://cdn.example.com/keynote.mp4
    durationSeconds: 180
    cloneVoice: true
    preserveBackground: true
    matrix:
      targetLanguage: [es, fr]
  - id: teaser-voice
    type: tts
    input: {type: text, text: Two minutes of your time.}
    voiceId: anna
    durationSeconds: 30
    expectedCost: 3
  - id: podcast-clips
    type: clip
    videoUrl: https://www.youtube.com/watch?v=abc
    language: en
    aiAnalysis: true
    youtubeTranscript: true
`;

  test("is not shown to fit, and could be transcribed once: nothing else", async () => {
    const findings = await lintText(SPRING);
    expect(findings.map(({ ruleId, range, jobId, plannedJobs }) => [ruleId, range?.start.line, range?.start.column, jobId, plannedJobs])).toEqual([
      ["budget-unproven", 6, 28, null, 4],
      ["transcribe-once", 12, 9, "keynote", 2],
    ]);
  });
});
