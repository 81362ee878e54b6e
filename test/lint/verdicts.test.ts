import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { createRun } from "../../src/lint.js";
import { type ConfigBudget, NO_CONFIG } from "../../src/model/config.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { rational } from "../../src/model/rational.js";

const seconds = fc.integer({ min: 1, max: 3000 });
const length = fc.oneof(seconds, fc.tuple(seconds, seconds).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })));
const job = fc.oneof(
  length.map((durationSeconds) => ({ type: "subclip/captions", file: "a.mp4", durationSeconds })),
  fc.constantFrom({ pipelineCredits: 10 }, undefined).map((assume) => ({ type: "subclip/clip", file: "a.mp4", aiAnalysis: true, assume })),
  fc.integer({ min: 1, max: 16 }).map((duration) => ({ type: "vidu/text2video", model: "viduq3-pro", prompt: "A boat.", resolution: "720p", duration })),
  fc.tuple(length, fc.constantFrom({ unitsPerMinute: 0 }, { unitsPerMinute: { low: 1, high: 2 } }, undefined)).map(([durationSeconds, assume]) => ({ type: "wayinvideo/summary", video_url: "https://youtu.be/x", durationSeconds, assume })),
  fc.constant({ type: "subclip/captions", file: "a.mp4" }),
);
const jobs = fc.array(fc.tuple(job, fc.constantFrom(1, 1, 30), fc.constantFrom(undefined, undefined, "later")), { minLength: 1, maxLength: 5 });
const limit = fc.constantFrom("0", "0.1", "1", "14", "20", "900");
const currency = fc.constantFrom("USD", "USD", "subclip-credits", "vidu-credits", "wayinvideo-units");
const optional = fc.option(limit, { nil: undefined });
const budget = fc.record({ currency, limit: optional, perJob: optional, providers: fc.constantFrom([], ["subclip"], ["vidu", "wayinvideo"]) });
const toRational = (text: string | undefined): ReturnType<typeof rational> | null => (text === undefined ? null : rational(text));

/** A run whose budgets do not hold must fail, whatever keeps them from it: an error of theirs, or of what they cover. */
test("no budget is broken or unproven without an error, and none holds with one of its own", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(jobs, { minLength: 1, maxLength: 2 }), fc.array(budget, { maxLength: 3 }), fc.array(budget, { maxLength: 2 }), fc.constantFrom<Record<string, string>>({}, { subclip: "creator" }), async (plans, own, ofConfig, plan) => {
      const budgets = ofConfig.map(({ currency, limit, perJob, providers }, i): ConfigBudget => {
        return { currency, limit: toRational(limit), perJob: toRational(perJob), warnAt: rational("0.8"), match: { labels: {}, types: [], files: [], providers }, path: ["budgets", i] };
      });
      const config = { ...NO_CONFIG, plans: plan, budgets };
      const run = createRun({ asOf: "2026-11-22", version: "0", runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: DEFAULT_LIMITS, config, coversConfig: true });
      for (const [i, each] of plans.entries()) {
        const written = each.map(([fields, repeat, skip], at) => JSON.parse(JSON.stringify({ id: `job-${at}`, repeat, skip, ...fields })) as object);
        const limits = Object.fromEntries(own.filter((one) => one.limit ?? one.perJob).map(({ currency, limit, perJob }) => [currency, JSON.parse(JSON.stringify({ limit: limit && Number(limit), perJob: perJob && Number(perJob) })) as object]));
        await run.add({ file: `${i}.batch.yaml`, bytes: new TextEncoder().encode(stringify({ topsheet: 1, budget: limits, jobs: written })) });
      }
      const { budgets: judged, findings, exitStatus } = run.finish();
      const bad = judged.filter(({ verdict }) => verdict === "exceeded" || verdict === "unproven");
      if (bad.length > 0) expect(exitStatus).toBe(1);
      else expect(findings.filter(({ ruleId }) => ruleId === "budget-exceeded" || ruleId === "budget-unproven")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
