import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited } from "../../src/fix/file.js";
import { isSame } from "../../src/fix/prices.js";
import type { PlannedJob } from "../../src/model/job.js";
import type { RunResult } from "../../src/model/run.js";
import { type Mutation, mutate, OPERATOR_COUNT } from "../source/mutations.js";
import { batches, OWN_LINE } from "./batches.js";
import { fixText, lintWhole } from "./fixing.js";

const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.record({ operator: fc.nat(OPERATOR_COUNT - 1), at: fc.nat(2000), choice: fc.nat(200) }), { maxLength: 2 });
const texts = fc.oneof(batches, fc.tuple(batches, mutations).map(([text, changes]) => mutate(text, changes)));

function planned({ batches: all }: RunResult): Map<string, PlannedJob> {
  return new Map(all.flatMap(({ batch }) => batch.jobs.flatMap((job) => job.planned.map((one) => [`${batch.document} ${one.id}`, one] as const))));
}

/** Errors of jobs by rule and job. */
function errors({ findings }: RunResult): Map<string, number> {
  const found = new Map<string, number>();
  for (const { ruleId, jobId, severity } of findings) if (severity === "error") found.set(`${jobId} ${ruleId}`, (found.get(`${jobId} ${ruleId}`) ?? 0) + 1);
  return found;
}

/** Errors of jobs that were sound, and budgets that held and do not any more. */
function harm(before: RunResult, after: RunResult): string[] {
  const known = errors(before);
  const sound = new Set([...planned(before).values()].filter(({ valid }) => valid).flatMap(({ id, written }) => [id, written.id]));
  const faulty = new Set([...planned(before).values()].filter(({ valid }) => !valid).flatMap(({ id, written }) => [id, written.id]));
  const fresh = [...errors(after)].filter(([key, n]) => n > (known.get(key) ?? 0)).map(([key]) => key);
  const ofJobs = fresh.filter((key) => sound.has(key.split(" ")[0]!) && !faulty.has(key.split(" ")[0]!));
  return [...ofJobs, ...fresh.filter((key) => key.endsWith(" yaml-syntax")), ...(before.exitStatus === 0 && after.exitStatus !== 0 ? ["passed before"] : [])];
}

describe.each([false, true])("fixing with unsafe fixes: %s", (unsafe) => {
  it("brings no error to what had none, says what it does to prices, keeps comments, and has nothing left to do", async () => {
    let applied = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const before = await lintWhole(text);
        const { after: fixed, fixed: count, prices } = await fixText(text, unsafe);
        applied += count;
        if (count === 0) {
          expect(fixed).toBe(text);
          return;
        }
        const after = await lintWhole(fixed);
        expect(harm(before, after)).toEqual([]);

        const now = planned(after);
        const told = prices.map(({ jobs }) => jobs.split(" ")[0]);
        for (const [key, was] of planned(before)) {
          const is = now.get(key);
          if (was.valid && !(is && isSame(was.cost, is.cost))) expect(told.some((id) => id!.startsWith(was.written.id))).toBe(true);
        }

        if (!unsafe) expect(fixed.match(OWN_LINE)).toEqual(text.match(OWN_LINE));
        expect(fixed.startsWith("\ufeff")).toBe(text.startsWith("\ufeff"));
        expect(fixed.endsWith("\n")).toBe(text.endsWith("\n"));
        if (!/[^\r]\n/.test(text)) expect(fixed).not.toMatch(/[^\r]\n/);
        expect((await fixText(fixed, unsafe)).after).toBe(fixed);
      }),
      { numRuns: 400 },
    );
    expect(applied).toBeGreaterThan(100);
  }, 240_000);
});

it("each safe fix alone mends its finding, and changes no price that was known", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (whole) => {
      const text = whole.replace(/^\ufeff/, "");
      const before = await lintWhole(text);
      for (const { fix, message, ruleId, range } of before.findings) {
        if (fix?.kind !== "safe") continue;
        const after = await lintWhole(edited(text, fix.edits));
        expect(harm(before, after)).toEqual([]);
        expect(after.findings.filter((one) => one.ruleId === ruleId && one.message === message && one.range?.start.offset === range?.start.offset)).toEqual([]);
        const now = planned(after);
        for (const [key, { valid, cost }] of planned(before)) if (valid) expect(now.get(key)?.cost).toMatchObject({ low: cost.low, high: cost.high });
      }
    }),
    { numRuns: 300 },
  );
}, 240_000);
