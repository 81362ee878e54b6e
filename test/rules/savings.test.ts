import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPricer, MOST_JOBS } from "../../rules/helpers/plans.js";
import { findSavings } from "../../rules/helpers/savings.js";
import type { Way } from "../../rules/helpers/ways.js";
import type { WrittenJob } from "../../src/model/job.js";
import { add, compare, multiply, type Rational, subtract, toDecimal, whole, ZERO } from "../../src/model/rational.js";
import { planned, price } from "./planning.js";

const flag = fc.boolean();
const seconds = fc.integer({ min: 1, max: 1200 });

const range = fc.tuple(seconds, seconds).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const captions = fc.record({ durationSeconds: fc.oneof(seconds, range), faceTrack: flag });
const dub = fc.record({ durationSeconds: seconds, transcriptSupplied: flag, cloneVoice: flag, multiSpeaker: flag, preserveBackground: flag });
const render = fc.record({ durationSeconds: seconds, aiAnalysis: flag, musicAdded: flag, effectsAdded: flag, voiceoverAdded: flag, imageCount: fc.nat(9) });
const job = fc.oneof(
  captions.map((fields) => ({ type: "captions", ...fields })),
  dub.map((fields) => ({ type: "dub", sourceMediaType: "audio", ...fields })),
  render.map((fields) => ({ type: "render", ...fields })),
);
const entry = fc.record({ fields: job, repeat: fc.integer({ min: 1, max: 4 }), languages: fc.integer({ min: 0, max: 2 }) });

function toBatch(entries: readonly { fields: object; repeat: number; languages: number }[]): string {
  const jobs = entries.map(({ fields, repeat, languages }, i) => {
    const matrix = languages > 0 && "sourceMediaType" in fields ? { matrix: { targetLanguage: ["es", "fr"].slice(0, languages) } } : {};
    return { id: `job-${i}`, ...fields, repeat, ...matrix };
  });
  return JSON.stringify({ topsheet: 1, provider: "subclip", jobs });
}

function totalOf(parts: readonly { cost: Rational; takes: number }[]): Rational {
  return parts.reduce((sum, part) => add(sum, multiply(part.cost, whole(part.takes))), ZERO);
}

const exact = (value: Rational): string => toDecimal(value, "half-up", 12);

describe("ways back under a limit", () => {
  test("save what they say, and enough", () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 99 }), (entries, share) => {
        const jobs = planned(toBatch(entries));
        const total = jobs.reduce((sum, { cost }) => add(sum, cost.high ?? ZERO), ZERO);
        const need = multiply(total, { n: BigInt(share), d: 100n });
        const { alone, together, saves, enough } = findSavings(jobs, need, createPricer(price, true));
        for (const way of alone) {
          expect(compare(way.saves, need)).toBeGreaterThanOrEqual(0);
          expect(exact(subtract(totalOf(way.plan.parts), repriced(way)))).toBe(exact(way.saves));
        }
        // Changes of one job build upon each other, so its last one holds what is left of it.
        const last = new Map<WrittenJob, { first: Way; last: Way }>();
        for (const way of together) last.set(way.plan.written, { first: last.get(way.plan.written)?.first ?? way, last: way });
        const saved = [...last].reduce((sum, [written, ways]) => add(sum, subtract(costOf(written, jobs), repriced(ways.last))), ZERO);
        if (together.length > 0) expect(exact(saved)).toBe(exact(saves));
        expect(enough).toBe(alone.length > 0 || compare(saves, need) >= 0);
      }),
      { numRuns: 200 },
    );
  });

  test("shorten by no minute more than needed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3600 }), fc.integer({ min: 1, max: 40 }), (durationSeconds, credits) => {
        const jobs = planned(toBatch([{ fields: { type: "captions", durationSeconds }, repeat: 1, languages: 0 }]));
        const way = findSavings(jobs, whole(credits), createPricer(price, true)).alone.find((one) => one.advice === "shorten");
        // Each minute costs a credit; at least a second has to be left.
        expect(way?.words ?? null).toBe(credits * 60 < durationSeconds ? `shorten \`job-0\` by ${credits === 1 ? "1 minute" : `${credits} minutes`}` : null);
      }),
    );
  });

  test("keep a range to the longest that fits", () => {
    fc.assert(
      fc.property(range.filter(({ low, high }) => low < high), fc.integer({ min: 1, max: 20 }), (durationSeconds, credits) => {
        const jobs = planned(toBatch([{ fields: { type: "captions", durationSeconds }, repeat: 1, languages: 0 }]));
        const way = findSavings(jobs, whole(credits), createPricer(price, true)).alone.find((one) => one.advice === "shorten");
        // Each started minute costs a credit.
        const minutes = Math.ceil(durationSeconds.high / 60) - credits;
        expect(way?.words ?? null).toBe(minutes > 0 ? `keep \`job-0\` to at most ${minutes * 60} seconds` : null);
      }),
    );
  });

  test("are sought in the dearest jobs, and in bounded time for a huge matrix", () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ fields: { type: "captions", durationSeconds: 60 * (i + 1), faceTrack: true }, repeat: 1, languages: 0 }));
    const { together } = findSavings(planned(toBatch(many)), whole(100_000), createPricer(price, true));
    expect(together.map((way) => way.plan.written.index)).toEqual(Array.from({ length: MOST_JOBS }, (_, i) => 350 + i));

    const huge = { id: "huge", type: "captions", faceTrack: true, matrix: { durationSeconds: Array.from({ length: 9_000 }, (_, i) => i + 61) } };
    const jobs = planned(JSON.stringify({ topsheet: 1, provider: "subclip", jobs: [huge] }));
    let asked = 0;
    const counting = createPricer((one, fields) => (asked++, price(one, fields)), true);
    findSavings(jobs, whole(10), counting);
    expect(asked).toBeLessThanOrEqual(50_000);
  });
});

function costOf(written: WrittenJob, jobs: readonly { written: WrittenJob; cost: { high: Rational | null } }[]): Rational {
  return jobs.filter((one) => one.written === written).reduce((sum, { cost }) => add(sum, cost.high ?? ZERO), ZERO);
}

/** What a job would cost after a way, priced afresh. */
function repriced({ after }: Way): Rational {
  return totalOf(after.map((part) => ({ takes: part.takes, cost: price(part.job, part.fields).high ?? ZERO })));
}
