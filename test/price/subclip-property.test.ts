import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cost } from "../../src/model/cost.js";
import { addRanges, NOTHING, type Range } from "../../src/model/range.js";
import { compare, type Rational } from "../../src/model/rational.js";
import { type Figure, price } from "./pricing.js";

/**
 * The published formulas a second time, written from the table and sharing nothing with the card: whole numbers of a unit
 * so small that every amount of Subclip is a multiple of it. Lengths are milliseconds.
 */
const CREDIT = 60_000n * 100_000n;
interface Plan {
  /** Null is open. */
  readonly low: bigint;
  readonly high: bigint | null;
}
type Ends = readonly [low: number, high: number];
type OpenEnds = readonly [low: number, high: number | null];

const minutes = (ms: number, rate = 1n): bigint => (BigInt(ms) * rate * CREDIT) / 60_000n;
const wholeMinutes = (ms: number, rate = 1n): bigint => BigInt(Math.ceil(ms / 60_000)) * rate * CREDIT;
const atLeast = (least: bigint, value: bigint): bigint => (value < least * CREDIT ? least * CREDIT : value);
const roundedUp = (value: bigint): bigint => ((value + CREDIT - 1n) / CREDIT) * CREDIT;
const roundedHalfUp = (value: bigint): bigint => ((2n * value + CREDIT) / (2n * CREDIT)) * CREDIT;
const credits = (n: number): bigint => BigInt(Math.round(n * 100)) * (CREDIT / 100n);

interface Job {
  readonly fields: Record<string, unknown>;
  readonly assume?: Record<string, Figure>;
  readonly plan: Plan;
}

/** A length in milliseconds, single or a range; what a job says of it, and its two ends. */
const length = fc
  .oneof(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: 1, max: 600 }).map((half) => half * 30_000), fc.integer({ min: 1, max: 200 }).map((n) => n * 1000))
  .chain((low) => fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: null }).map((more): { given: unknown; ends: Ends } => ({ given: seconds(low, more), ends: [low, low + (more ?? 0)] })));

function seconds(low: number, more: number | null): unknown {
  return more === null ? low / 1000 : { low: low / 1000, high: (low + more) / 1000 };
}

const counted = fc.oneof(
  fc.constant(null),
  fc.nat({ max: 9 }).map((n): { given: unknown; ends: Ends } => ({ given: n, ends: [n, n] })),
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map(([low, more]): { given: unknown; ends: Ends } => ({ given: { low, high: low + more }, ends: [low, low + more] })),
);
const flag = fc.constantFrom(undefined, true, false);

/** Leaves out what is undefined or null. */
function given(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

const captions = fc.record({ length, faceTrack: flag, srtSupplied: flag }).map(({ length: { given: d, ends }, faceTrack, srtSupplied }): Job => {
  const cost = (m: bigint): bigint => atLeast(2n, m + 2n * CREDIT + (faceTrack ? atLeast(1n, m) : 0n));
  return { fields: given({ durationSeconds: d, faceTrack, srtSupplied }), plan: { low: cost(minutes(ends[0])), high: cost(wholeMinutes(ends[1])) } };
});

const dub = fc
  .record({ length, sourceMediaType: fc.constantFrom("video", "audio"), transcriptSupplied: flag, cloneVoice: flag, multiSpeaker: flag, preserveBackground: flag })
  .map(({ length: { given: d, ends }, ...rest }): Job => {
    const { transcriptSupplied, cloneVoice, multiSpeaker, preserveBackground, sourceMediaType } = rest;
    const speech = (m: bigint): bigint => (transcriptSupplied ? m : 2n * m);
    const voice: Ends = cloneVoice && multiSpeaker ? [5, 10] : cloneVoice || multiSpeaker ? [5, 5] : [0, 0];
    const background: Ends = !preserveBackground ? [0, 0] : sourceMediaType === "video" ? [3, 3] : [0, 3];
    const low = speech(minutes(ends[0])) + credits(voice[0] + background[0]);
    return { fields: given({ durationSeconds: d, ...rest }), plan: { low, high: speech(wholeMinutes(ends[1])) + credits(voice[1] + background[1]) } };
  });

const tts = fc.record({ length, cloneVoice: flag }).map(({ length: { given: d, ends }, cloneVoice }): Job => {
  const clone = cloneVoice ? credits(5) : 0n;
  const low = atLeast(1n, roundedHalfUp(minutes(ends[0], 5n))) + clone;
  return { fields: given({ durationSeconds: d, cloneVoice }), plan: { low, high: atLeast(1n, roundedUp(minutes(ends[1], 5n))) + clone } };
});

const transcript = length.map(({ given: d, ends }): Job => ({ fields: { durationSeconds: d, language: "en" }, plan: { low: wholeMinutes(ends[0]), high: wholeMinutes(ends[1]) } }));

const enhance = length.map(({ given: d, ends }): Job => {
  const cost = (ms: number): bigint => atLeast(1n, roundedUp((BigInt(ms) * 10816n * CREDIT) / 100_000_000n));
  return { fields: { durationSeconds: d }, plan: { low: cost(ends[0]), high: cost(ends[1]) } };
});

const render = fc
  .record({
    length,
    aiAnalysis: flag,
    visionAnalysis: flag,
    imageCount: counted,
    videoCount: counted,
    audioAnalysis: flag,
    audioFileCount: counted,
    bgmQuery: fc.constantFrom(undefined, "calm piano"),
    musicAdded: flag,
    effectsAdded: flag,
    voiceoverAdded: flag,
  })
  .map(({ length: { given: d, ends }, imageCount, videoCount, audioFileCount, ...flags }): Job => {
    const { aiAnalysis, visionAnalysis, audioAnalysis, bgmQuery, musicAdded, effectsAdded, voiceoverAdded } = flags;
    const v = ([0, 1] as const).map((end) => 0.25 * (imageCount?.ends[end] ?? 0) + (videoCount?.ends[end] ?? 0));
    const uncounted = visionAnalysis === true && !imageCount && !videoCount;
    const vision = visionAnalysis === true ? [aiAnalysis ? v[0]! : 0, v[1]!] : visionAnalysis === undefined && aiAnalysis ? [0, v[1]!] : [0, 0];
    const audio = audioAnalysis ? [audioFileCount?.ends[0] ?? 0, (audioFileCount?.ends[1] ?? 0) + (videoCount?.ends[1] ?? 0)] : [0, 0];
    const open = uncounted || (audioAnalysis === true && !audioFileCount);
    const fixed = (musicAdded || effectsAdded || bgmQuery ? 1 : 0) + (aiAnalysis ? 2 : 0);
    const cost = (m: bigint, end: 0 | 1): bigint => atLeast(2n, m) + credits(fixed + vision[end]! + audio[end]!) + (voiceoverAdded ? atLeast(1n, 5n * m) : 0n);
    return {
      fields: given({ durationSeconds: d, imageCount: imageCount?.given, videoCount: videoCount?.given, audioFileCount: audioFileCount?.given, ...flags }),
      plan: { low: cost(minutes(ends[0]), 0), high: open ? null : roundedUp(cost(wholeMinutes(ends[1]), 1)) },
    };
  });

const clip = fc
  .record({ segments: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), aiAnalysis: flag, dynamicCaptions: flag, youtubeTranscript: flag, clipCount: counted, pipeline: counted })
  .map(({ segments, clipCount, pipeline, ...flags }): Job => {
    const { aiAnalysis, dynamicCaptions, youtubeTranscript } = flags;
    const exactSegments = segments !== undefined && aiAnalysis !== true;
    const run: OpenEnds = exactSegments ? [0, 0] : (pipeline?.ends ?? [0, null]);
    const clips: OpenEnds = exactSegments ? [segments, segments] : (clipCount?.ends ?? [1, null]);
    const captioned: OpenEnds = dynamicCaptions ? [Math.min(1, clips[0]), clips[1] === null ? null : Math.max(1, clips[1])] : [0, 0];
    const high = run[1] === null || captioned[1] === null ? null : credits(5 + run[1] + captioned[1] + (youtubeTranscript ? 1 : 0));
    return {
      fields: given({ segments: segments && Array.from({ length: segments }, () => ({ startSeconds: 0, endSeconds: 1 })), clipCount: clipCount?.given, ...flags }),
      assume: pipeline ? { pipelineCredits: pipeline.ends } : {},
      plan: { low: credits(5 + run[0] + captioned[0]), high },
    };
  });

const JOBS = { captions, dub, tts, transcript, enhance, render, clip };

function is(value: Rational | null, units: bigint | null): boolean {
  return value === null || units === null ? value === units : value.n * CREDIT === units * value.d;
}

function sumOfLines({ lines }: Cost): Range {
  return lines.reduce<Range>(addRanges, NOTHING);
}

describe.each(Object.entries(JOBS))("%s", (task, jobs) => {
  it("costs what the published formulas say, and its lines add up", () => {
    fc.assert(
      fc.property(jobs, ({ fields, assume, plan }) => {
        const cost = price(task, fields, assume);
        const sum = sumOfLines(cost);
        const shown = JSON.stringify(fields);
        expect(is(cost.low, plan.low), `low of ${shown}`).toBe(true);
        expect(is(cost.high, plan.high), `high of ${shown}`).toBe(true);
        expect(compare(sum.low, cost.low), "lines add up to low").toBe(0);
        expect(sum.high && cost.high ? compare(sum.high, cost.high) : [sum.high, cost.high], "lines add up to high").toEqual(cost.high ? 0 : [null, null]);
        expect(cost.high === null || compare(cost.low, cost.high) <= 0).toBe(true);
        expect(cost.status).toBe(cost.high === null ? "unknown" : compare(cost.low, cost.high) === 0 ? "exact" : "range");
        expect(cost.missing.length > 0).toBe(cost.high === null);
        for (const line of cost.lines) expect(line.formula()).toMatch(/^\S.*\S$/);
      }),
      { numRuns: 500 },
    );
  });

  it("costs no less when a length or a count grows into a range above it", () => {
    fc.assert(
      fc.property(jobs, fc.integer({ min: 0, max: 500 }), ({ fields, assume }, more) => {
        const wider = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === "number" ? { low: value, high: value + more } : value]));
        const [narrow, wide] = [price(task, fields, assume), price(task, wider, assume)];
        expect(compare(narrow.low, wide.low)).toBe(0);
        expect(narrow.high && wide.high ? compare(narrow.high, wide.high) <= 0 : narrow.high === wide.high).toBe(true);
      }),
    );
  });
});
