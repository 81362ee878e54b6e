import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { lint, type Report } from "../../src/index.js";

/** The order of arguments changes no byte; the order of jobs and keys changes no number, verdict or id. */
const job = fc.record({
  type: fc.constantFrom("dub", "captions", "transcript", "tts"),
  seconds: fc.integer({ min: 1, max: 4000 }),
  clone: fc.boolean(),
});
const batches = fc.array(fc.array(job, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function toBatch(jobs: readonly { type: string; seconds: number; clone: boolean }[], order: (entries: [string, unknown][]) => [string, unknown][]) {
  return {
    topsheet: 1,
    provider: "subclip",
    budget: { "subclip-credits": 100 },
    jobs: jobs.map(({ type, seconds, clone }, index) => {
      const common = { id: `job-${index}`, type, durationSeconds: seconds };
      const own = {
        dub: { sourceUrl: `https://a.example/${index}`, sourceMediaType: "video", cloneVoice: clone },
        captions: { file: `${index}.mp4`, faceTrack: clone },
        transcript: { url: `https://a.example/${index}`, platform: "public", language: "en" },
        tts: { input: { type: "text", text: `line ${index}` }, voiceId: "anna" },
      }[type];
      return Object.fromEntries(order(Object.entries({ ...common, ...own })));
    }),
  };
}

test("order of arguments, jobs and keys", async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (plan) => {
      const files = plan.map((jobs, index) => ({ file: `${index}.batch.yaml`, bytes: encode(stringify(toBatch(jobs, (all) => all))) }));
      const turned = plan.map((jobs, index) => {
        const batch = toBatch(jobs, (all) => all.reverse());
        return { file: `${index}.batch.yaml`, bytes: encode(stringify({ jobs: batch.jobs.reverse(), budget: batch.budget, provider: "subclip", topsheet: 1 })) };
      });
      const [straight, shuffled, reversed] = await Promise.all([
        lint(files, { asOf: "2026-11-22" }),
        lint([...files].reverse(), { asOf: "2026-11-22" }),
        lint(turned, { asOf: "2026-11-22" }),
      ]);
      expect(JSON.stringify(shuffled)).toBe(JSON.stringify(straight));
      expect(figures(reversed)).toEqual(figures(straight));
    }),
    { numRuns: 30 },
  );
});

function figures({ verdict, totals, budgets, batches: all }: Report): unknown {
  const costs = all.map(({ jobs }) => jobs.map(({ id, cost }) => `${id} ${cost.low} ${cost.high}`).sort());
  return { verdict, totals, budgets, costs };
}
