import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";
import { rateCard as validateCard } from "../../src/generated/validators/rate-card.js";
import { LongNumber } from "../../src/model/number.js";
import { checkCard, checkExamples } from "../../src/price/check/index.js";
import { type Figure, inShort, price, SUBCLIP } from "./pricing.js";

describe("the card", () => {
  it("fits its schema, contradicts nothing, and comes to the published cost of every example", () => {
    expect([validateCard(SUBCLIP), validateCard.errors]).toEqual([true, null]);
    expect(checkCard(SUBCLIP, CATALOG)).toEqual([]);
    expect(checkExamples(SUBCLIP, CATALOG).map((mismatch) => mismatch.message)).toEqual([]);
  });

  test.each<[task: string, published: number[]]>([
    ["captions", [3, 4, 5, 8]],
    ["dub", [3, 6, 14, 11]],
    ["tts", [3, 5, 10, 15]],
    ["render", [2, 3, 5, 7, 4, 18]],
    ["enhance", [7, 20, 65]],
  ])("has every row of the page's table for %s among its examples", (task, published) => {
    expect(SUBCLIP.tasks[task]?.examples.map((example) => example.cost)).toEqual(expect.arrayContaining(published));
  });

  it("gives every line item a permanent id", () => {
    const ids = Object.entries(SUBCLIP.tasks).flatMap(([task, { items }]) => items.map((item) => `${task}/${item.id}`));
    const known = readFileSync(join(__dirname, "item-ids.txt"), "utf8").split("\n").filter(Boolean);
    expect(ids).toEqual(expect.arrayContaining(known));
  });
});

const audio = { sourceMediaType: "audio" };
const video = { sourceMediaType: "video" };
const segments = (n: number): { segments: unknown[] } => ({ segments: Array.from({ length: n }, () => ({ startSeconds: 0, endSeconds: 9 })) });
const between = (low: number, high: number): { low: number; high: number } => ({ low, high });

describe("what jobs cost", () => {
  test.each<[task: string, fields: Record<string, unknown>, cost: string, assume?: Record<string, Figure>]>([
    ["captions", { durationSeconds: 100 }, "3.666666..4"],
    ["captions", { durationSeconds: 1 }, "2.016666..3"],
    ["captions", { durationSeconds: 30, faceTrack: true }, "3.5..4"],
    ["captions", { durationSeconds: 90, faceTrack: true }, "5..6"],
    ["captions", { durationSeconds: 90, faceTrack: true, srtSupplied: true }, "5..6"],
    ["captions", { durationSeconds: between(60, 90) }, "3..4"],
    ["captions", { durationSeconds: 12.5 }, "2.208333..3"],
    ["captions", { durationSeconds: new LongNumber("60.000000000000000000001") }, "3..4"],
    ["captions", {}, "invalid"],

    ["dub", { ...video, durationSeconds: 60 }, "2"],
    ["dub", { ...video, durationSeconds: 61 }, "2.033333..4"],
    ["dub", { ...video, durationSeconds: 61, transcriptSupplied: true }, "1.016666..2"],
    ["dub", { ...video, durationSeconds: 60, cloneVoice: true }, "7"],
    ["dub", { ...video, durationSeconds: 60, multiSpeaker: true }, "7"],
    ["dub", { ...video, durationSeconds: 60, cloneVoice: true, multiSpeaker: true }, "7..12"],
    ["dub", { ...video, durationSeconds: 60, preserveBackground: true }, "5"],
    ["dub", { ...audio, durationSeconds: 60, preserveBackground: true }, "2..5"],
    ["dub", { ...audio, durationSeconds: 60, preserveBackground: false }, "2"],

    ["tts", { durationSeconds: 1 }, "1"],
    ["tts", { durationSeconds: 12 }, "1"],
    ["tts", { durationSeconds: 13 }, "1..2"],
    ["tts", { durationSeconds: 17 }, "1..2"],
    ["tts", { durationSeconds: 18 }, "2"],
    ["tts", { durationSeconds: 30 }, "3"],
    ["tts", { durationSeconds: 29.999 }, "2..3"],
    ["tts", { durationSeconds: between(25, 60) }, "2..5"],
    ["tts", { durationSeconds: 1, cloneVoice: true }, "6"],

    ["transcript", { durationSeconds: 0.001 }, "1"],
    ["transcript", { durationSeconds: 60 }, "1"],
    ["transcript", { durationSeconds: 61 }, "2"],
    ["transcript", { durationSeconds: between(60, 61) }, "1..2"],

    ["render", { durationSeconds: 60 }, "2"],
    ["render", { durationSeconds: 150 }, "2.5..3"],
    ["render", { durationSeconds: 60, musicAdded: true, effectsAdded: true, bgmQuery: "calm" }, "3"],
    ["render", { durationSeconds: 60, bgmQuery: "calm" }, "3"],
    ["render", { durationSeconds: 6, voiceoverAdded: true }, "3..7"],
    ["render", { durationSeconds: 90, voiceoverAdded: true }, "9.5..12"],
    // Vision: asked for with AI, asked for without, left to the provider, ruled out.
    ["render", { durationSeconds: 60, aiAnalysis: true, visionAnalysis: true, imageCount: 4, videoCount: 2 }, "7"],
    ["render", { durationSeconds: 60, aiAnalysis: true, visionAnalysis: true, imageCount: 1 }, "4.25..5"],
    ["render", { durationSeconds: 60, visionAnalysis: true, imageCount: 4, videoCount: 2 }, "2..5"],
    ["render", { durationSeconds: 60, aiAnalysis: true, imageCount: 4, videoCount: 2 }, "4..7"],
    ["render", { durationSeconds: 60, aiAnalysis: true, videoCount: between(1, 3) }, "4..7"],
    ["render", { durationSeconds: 60, aiAnalysis: true, visionAnalysis: false, imageCount: 4, videoCount: 2 }, "4"],
    ["render", { durationSeconds: 60, imageCount: 4, videoCount: 2 }, "2"],
    ["render", { durationSeconds: 60, aiAnalysis: true }, "4"],
    ["render", { durationSeconds: 60, aiAnalysis: true, visionAnalysis: true }, "4..?"],
    ["render", { durationSeconds: 60, visionAnalysis: true }, "2..?"],
    // Audio analysis.
    ["render", { durationSeconds: 60, audioAnalysis: true, audioFileCount: 3 }, "5"],
    ["render", { durationSeconds: 60, audioAnalysis: true, audioFileCount: 3, videoCount: 2 }, "5..7"],
    ["render", { durationSeconds: 60, audioAnalysis: true, videoCount: 2 }, "2..?"],
    ["render", { durationSeconds: 60, audioAnalysis: true }, "2..?"],
    ["render", { durationSeconds: 60, audioFileCount: 3 }, "2"],
    // Rounded up in total, in the high reading only.
    ["render", { durationSeconds: 90, aiAnalysis: true, visionAnalysis: true, imageCount: 3 }, "4.75..5"],
    ["render", { durationSeconds: 150, aiAnalysis: true, visionAnalysis: true, imageCount: 3 }, "5.25..6"],

    ["enhance", { durationSeconds: 1 }, "1"],
    ["enhance", { durationSeconds: 9.24 }, "1"],
    ["enhance", { durationSeconds: 9.25 }, "2"],
    ["enhance", { durationSeconds: 9375 }, "1014"],
    ["enhance", { durationSeconds: new LongNumber("9375.000000000000000000001") }, "1015"],
    ["enhance", { durationSeconds: between(60, 180) }, "7..20"],

    ["clip", {}, "5..?"],
    ["clip", {}, "15..35", { pipelineCredits: [10, 30] }],
    ["clip", {}, "5", { pipelineCredits: 0 }],
    ["clip", { ...segments(3), aiAnalysis: false }, "5"],
    ["clip", segments(3), "5"],
    ["clip", { ...segments(3), aiAnalysis: true }, "15", { pipelineCredits: 10 }],
    ["clip", { ...segments(3), dynamicCaptions: true }, "6..8"],
    ["clip", { ...segments(1), dynamicCaptions: true }, "6"],
    ["clip", { ...segments(3), aiAnalysis: true, dynamicCaptions: true }, "16..?", { pipelineCredits: 10 }],
    ["clip", { ...segments(3), aiAnalysis: true, dynamicCaptions: true, clipCount: between(2, 7) }, "16..22", { pipelineCredits: 10 }],
    ["clip", { dynamicCaptions: true }, "6..?"],
    ["clip", { ...segments(1), youtubeTranscript: true }, "5..6"],
  ])("%s %j: %s", (task, fields, cost, assume) => {
    expect(inShort(price(task, fields, assume))).toBe(cost);
  });

  it("holds a range whose ends stand in the wrong order by its larger end", () => {
    expect(inShort(price("transcript", { durationSeconds: between(600, 60) }))).toBe("1..10");
  });
});
