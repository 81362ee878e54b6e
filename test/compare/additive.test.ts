import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRuns } from "../../src/compare/index.js";
import { createRun } from "../../src/lint.js";
import { type Config, NO_CONFIG } from "../../src/model/config.js";
import type { Difference, Side } from "../../src/model/diff.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { addRanges, exactly, NOTHING } from "../../src/model/range.js";
import { compare, type Rational, subtract, whole } from "../../src/model/rational.js";
import type { RunResult } from "../../src/model/run.js";

/** Any two plans at any two assumptions: what is told of the jobs adds up to what is told of the totals, exactly. */

/** Jobs by id: seconds of speech, or a clip whose price rests on the assumption. */
type Plan = Readonly<Record<string, number | "clip">>;
/** Credits assumed for a clip; null where nothing is. */
type Assumed = number | null;

const plans = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant("clip" as const)), { noNullPrototype: true });
const assumed = fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3 });

function configOf(credits: Assumed): Config {
  if (credits === null) return NO_CONFIG;
  const pipeline = { ...exactly(whole(credits)), reason: null, path: [] };
  return { ...NO_CONFIG, assume: new Map([["subclip/clip", new Map([["pipelineCredits", pipeline]])]]) };
}

async function runOf(plan: Plan, credits: Assumed): Promise<RunResult> {
  const config = configOf(credits);
  const run = createRun({ asOf: "2026-11-22", version: "0", runBudgets: [], unreadable: [], judged: false, maxWarnings: null, limits: DEFAULT_LIMITS, config });
  const jobs = Object.entries(plan).map(([id, job]) =>
    job === "clip"
      ? `  - {id: ${id}, type: subclip/clip, videoUrl: "https://www.youtube.com/watch?v=abc", aiAnalysis: true}\n`
      : `  - {id: ${id}, type: subclip/captions, language: en, durationSeconds: ${job}}\n`,
  );
  if (jobs.length > 0) await run.add({ file: "a.batch.yaml", bytes: new TextEncoder().encode(`topsheet: 1\njobs:\n${jobs.join("")}`) });
  return run.finish();
}

async function sideOf(plan: Plan, credits: Assumed): Promise<Side> {
  return { result: await runOf(plan, credits), config: configOf(credits), lost: new Map(), rates: String(credits) };
}

function isSame(a: Rational | null, b: Rational | null): boolean {
  return a && b ? compare(a, b) === 0 : a === b;
}

function expectSame(a: Difference, b: Difference): void {
  expect([isSame(a.low, b.low), isSame(a.high, b.high)]).toEqual([true, true]);
}

test("the plans tried here have prices", async () => {
  const { totals } = await runOf({ a: 61, b: "clip" }, 10);
  expect(totals.map(({ unpricedJobs, status }) => [unpricedJobs, status])).toEqual([[0, "range"]]);
});

test("rows add up to totals, and the two parts to the whole", async () => {
  await fc.assert(
    fc.asyncProperty(plans, plans, assumed, assumed, async (before, after, creditsBefore, creditsAfter) => {
      const [base, head] = [await sideOf(before, creditsBefore), await sideOf(after, creditsAfter)];
      const { jobs, totals } = compareRuns(base, await runOf(after, creditsBefore), head, { ref: "main", commit: "0" });
      for (const total of totals) {
        for (const part of ["difference", "byAuthor", "byRates"] as const) expectSame(total[part], jobs.map((job) => job[part]).reduce(addRanges, NOTHING));
        expect(isSame(total.difference.low, subtract(total.after.low, total.before.low))).toBe(true);
        if (total.before.high && total.after.high) expect(isSame(total.difference.high, subtract(total.after.high, total.before.high))).toBe(true);
      }
      for (const one of [...jobs, ...totals]) expectSame(one.difference, addRanges(one.byAuthor, one.byRates));
    }),
    { numRuns: 150, seed: 5 },
  );
});
