import { describe, expect, it, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";
import type { Missing } from "../../src/model/cost.js";
import { compileCard } from "../../src/price/index.js";
import { assumptions, inShort, linesOf, price, SUBCLIP } from "./pricing.js";

describe("line items say how they come about", () => {
  test.each<[task: string, fields: Record<string, unknown>, lines: string[]]>([
    ["captions", { durationSeconds: 100 }, ["render: 1.666666..2 = 1.66..2 min × 1 credit", "transcription: 1 = 1 credit", "analysis: 1 = 1 credit"]],
    [
      "captions",
      { durationSeconds: 30, faceTrack: true },
      [
        "render: 0.5..1 = 0.5..1 min × 1 credit",
        "transcription: 1 = 1 credit",
        "analysis: 1 = 1 credit",
        "face-tracking: 0.5..1 = 0.5..1 min × 1 credit",
        // A minimum adds less to a high that has reached it.
        "face-tracking-minimum: 0.5..0 = 1 credit at least",
      ],
    ],
    [
      "dub",
      { sourceMediaType: "audio", durationSeconds: 180, cloneVoice: true, multiSpeaker: true, preserveBackground: true },
      ["transcription: 3 = 3 min × 1 credit", "dubbing: 3 = 3 min × 1 credit", "voice: 5..10 = 5 or 10 credits", "background: 0..3 = nothing or 3 credits"],
    ],
    ["tts", { durationSeconds: 3 }, ["speech: 0.25 = 0.05 min × 5 credits", "minimum: 0.75 = 1 credit at least"]],
    ["tts", { durationSeconds: 25 }, ["speech: 2.083333..2.083334 = 0.42 min × 5 credits", "rounding: -0.083334..0.916667 = rounded half up to a whole credit or rounded up to a whole credit"]],
    ["enhance", { durationSeconds: 5200 }, ["enhancement: 562.432 = 5200 s × 0.10816 credits", "rounding: 0.568 = rounded up to a whole credit"]],
    ["enhance", { durationSeconds: 9375 }, ["enhancement: 1014 = 9375 s × 0.10816 credits"]],
    [
      "render",
      { durationSeconds: 180, aiAnalysis: true, visionAnalysis: true, imageCount: 5, videoCount: 1 },
      ["render: 3 = 3 min × 1 credit", "planning: 2 = 2 credits", "vision-images: 1.25 = 5 images × 0.25 credits", "vision-videos: 1 = 1 video × 1 credit", "rounding: 0..0.75 = nothing or rounded up to a whole credit"],
    ],
    [
      "render",
      { durationSeconds: 60, visionAnalysis: true, imageCount: { low: 0, high: 4 } },
      ["render: 1 = 1 min × 1 credit", "minimum: 1 = 2 credits at least", "vision-images: 0..1 = nothing or 0..4 images × 0.25 credits"],
    ],
    ["render", { durationSeconds: 180, visionAnalysis: true }, ["render: 3 = 3 min × 1 credit", "vision: 0..? = ? files × 1 credit"]],
    ["clip", { dynamicCaptions: true }, ["orchestration: 5 = 5 credits", "pipeline: 0..? = ? credits", "captions: 1..? = 1 credit or ? clips × 1 credit"]],
    ["clip", { segments: [{}, {}], dynamicCaptions: true }, ["orchestration: 5 = 5 credits", "captions: 1..2 = 1 credit or 2 clips × 1 credit"]],
  ])("%s %j", (task, fields, lines) => {
    expect(linesOf(price(task, fields))).toEqual(lines);
  });

  it("shows quantity and rate where there are any", () => {
    const [render, minimum] = price("render", { durationSeconds: 90 }).lines;
    expect(inShort(render!.quantity!)).toBe("1.5..2");
    expect([render!.quantity!.unit, inShort(render!.rate!)]).toEqual(["minute", "1"]);
    expect([minimum!.quantity, minimum!.rate]).toEqual([null, null]);
  });

  it("names source, day, how the price is known, and where sources disagree", () => {
    const [, transcription] = price("captions", { durationSeconds: 60 }).lines;
    expect(transcription!.item).toMatchObject({
      id: "transcription",
      label: "Transcription",
      source: "https://www.subclip.app/docs/cost/api",
      checked: "2026-11-22",
      unsaid: null,
      known: "first-party",
      notes: [{ source: "https://github.com/proSamik/ios", text: expect.stringContaining("by the minute") }],
    });
  });

  test.each<[task: string, fields: Record<string, unknown>, unsaid: Record<string, RegExp>]>([
    // Where both readings come to the same, nothing is unsaid.
    ["captions", { durationSeconds: 60 }, {}],
    ["captions", { durationSeconds: { low: 60, high: 120 } }, {}],
    ["captions", { durationSeconds: { low: 60, high: 90 } }, { render: /started minute/ }],
    ["captions", { durationSeconds: { low: 90, high: 120 } }, { render: /started minute/ }],
    ["captions", { durationSeconds: 61 }, { render: /started minute/ }],
    ["tts", { durationSeconds: 60 }, {}],
    ["tts", { durationSeconds: 32 }, {}],
    ["tts", { durationSeconds: 25 }, { rounding: /rounded up or only a half/ }],
    ["tts", { durationSeconds: { low: 25, high: 60 } }, { rounding: /rounded up or only a half/ }],
    ["tts", { durationSeconds: { low: 60, high: 65 } }, { rounding: /rounded up or only a half/ }],
    ["clip", { segments: [{}], dynamicCaptions: true }, {}],
    ["clip", { segments: [{}, {}], dynamicCaptions: true }, { captions: /once or for each clip/ }],
    ["render", { durationSeconds: 180, audioAnalysis: true, audioFileCount: 1, videoCount: 0 }, {}],
  ])("%s %j leaves unsaid: %o", (task, fields, unsaid) => {
    const found = price(task, fields).lines.filter((line) => line.item.unsaid !== null);
    expect(found.map((line) => line.item.id)).toEqual(Object.keys(unsaid));
    for (const line of found) expect(line.item.unsaid).toMatch(unsaid[line.item.id]!);
  });
});

describe("what is missing", () => {
  const inWords = (missing: Missing): string => {
    if (missing.kind === "length") return `length ${missing.field} of ${missing.item.id}, or ${missing.parameters.join(", ") || "nothing else"}`;
    return missing.kind === "count" ? `count ${missing.fields.join(" or ")} of ${missing.item.id}` : `parameter ${missing.parameter.name} of ${missing.item.id}`;
  };

  test.each<[task: string, fields: Record<string, unknown>, missing: string[]]>([
    ["captions", { faceTrack: true }, ["length durationSeconds of render, or nothing else"]],
    ["dub", { sourceMediaType: "video" }, ["length durationSeconds of transcription, or nothing else"]],
    ["tts", { input: { type: "text", text: "Hello." } }, ["length durationSeconds of speech, or charactersPerMinute"]],
    ["tts", { input: { type: "srt", content: "no times" } }, ["length durationSeconds of speech, or nothing else"]],
    ["render", { visionAnalysis: true }, ["length durationSeconds of render, or nothing else", "count imageCount or videoCount of vision"]],
    ["render", { durationSeconds: 60, audioAnalysis: true }, ["count audioFileCount of audio-files"]],
    ["clip", { dynamicCaptions: true }, ["parameter pipelineCredits of pipeline", "count clipCount of captions"]],
    ["clip", { segments: [{}] }, []],
  ])("%s %j", (task, fields, missing) => {
    expect(price(task, fields).missing.map(inWords)).toEqual(missing);
  });

  it("does not price a job without the length that it needs", () => {
    expect(price("render", { aiAnalysis: true })).toMatchObject({ status: "invalid", lines: [], high: null, low: { n: 0n } });
  });

  it("says why a parameter is not known", () => {
    const [missing] = price("clip", {}).missing;
    expect(missing).toMatchObject({ kind: "parameter", parameter: { name: "pipelineCredits", unit: "credit", because: expect.stringContaining("no number") } });
  });
});

describe("assumptions", () => {
  const card = compileCard(SUBCLIP, "", CATALOG);
  const clip = CATALOG.tasks["subclip/clip"]!;
  const tts = CATALOG.tasks["subclip/tts"]!;

  it("mark the lines that rest on them", () => {
    const assume = assumptions({ pipelineCredits: [10, 30] }, "our last 40 jobs");
    const [orchestration, pipeline] = card.price(clip, {}, assume).lines;
    expect([orchestration!.basis, orchestration!.assumption]).toEqual(["published", null]);
    expect([pipeline!.basis, pipeline!.assumption]).toEqual(["assumed", assume.get("pipelineCredits")]);
    expect(pipeline!.formula()).toBe("10..30 credits (assumed: our last 40 jobs)");
  });

  it("stand without a reason too", () => {
    expect(linesOf(price("clip", {}, { pipelineCredits: 20 }))[1]).toBe("pipeline: 20 = 20 credits (assumed)");
  });

  it("have a long reason shortened in the formula only", () => {
    const assume = assumptions({ pipelineCredits: 20 }, "x".repeat(10_000));
    const [, pipeline] = card.price(clip, {}, assume).lines;
    expect(pipeline!.formula()).toBe(`20 credits (assumed: ${"x".repeat(149)}…${"x".repeat(149)})`);
    expect(pipeline!.assumption!.reason).toHaveLength(10_000);
  });

  it("give a text its length, and mark what follows from it", () => {
    const assume = assumptions({ charactersPerMinute: [600, 900] }, "a calm voice");
    const cost = card.price(tts, { input: { type: "text", text: "🎬".repeat(1000) } }, assume);
    expect(inShort(cost)).toBe("6..9");
    expect(linesOf(cost)).toEqual([
      "speech: 5.555555..8.333334 = 1.11..1.67 min × 5 credits (assumed: a calm voice)",
      "rounding: 0.444444..0.666667 = rounded half up to a whole credit or rounded up to a whole credit",
    ]);
    expect(cost.lines.map((line) => [line.basis, line.assumption])).toEqual(Array(2).fill(["assumed", assume.get("charactersPerMinute")]));
  });

  it("are not used where the length is given, and a speed of 0 is none", () => {
    const input = { type: "text", text: "Hello." };
    expect(price("tts", { input, durationSeconds: 60 }, { charactersPerMinute: 900 }).lines[0]!.basis).toBe("published");
    expect(price("tts", { input }, { charactersPerMinute: [0, 900] }).status).toBe("invalid");
  });

  it("are listed for the tasks that may use them", () => {
    const names = Object.keys(SUBCLIP.tasks).map((task) => [task, card.parametersOf(task).map(({ name }) => name)]);
    expect(Object.fromEntries(names)).toEqual({ captions: [], dub: [], clip: ["pipelineCredits"], tts: ["charactersPerMinute"], transcript: [], render: [], enhance: [] });
  });
});

describe("lengths by cue times", () => {
  const cues = (...times: string[]): string => times.map((time, i) => `${i + 1}\n${time}\nWords\n`).join("\n");
  const pauses = cues("00:00:00,000 --> 00:00:20,000", "00:00:40,000 --> 00:01:00,000");

  test.each<[string, unknown, string]>([
    ["SRT without pauses", { type: "srt", content: cues("00:00:00,000 --> 00:00:30,000", "00:00:30,000 --> 00:01:00,000") }, "5"],
    ["SRT with pauses", { type: "srt", content: pauses }, "3..5"],
    ["SRT that starts late", { type: "srt", content: cues("00:01:00,000 --> 00:02:00,000") }, "5..10"],
    ["a transcript", { type: "transcript", segments: [{ startSeconds: 0, endSeconds: 20, text: "a" }, { startSeconds: 40, endSeconds: 60, text: "b" }] }, "3..5"],
    ["another kind of input than its type", { type: "text", content: pauses }, "invalid"],
    ["no cues at all", { type: "srt", content: "" }, "invalid"],
  ])("%s", (_, input, cost) => {
    expect(inShort(price("tts", { input }))).toBe(cost);
  });

  it("say what is unsaid about pauses", () => {
    const [speech] = price("tts", { input: { type: "srt", content: pauses } }).lines;
    expect(speech).toMatchObject({ basis: "published", item: { unsaid: "No page says whether the pauses between cues are generated, and charged." } });
  });
});

describe("a card", () => {
  it("is as old as the page that was checked longest ago", () => {
    const older = { ...SUBCLIP, sources: { ...SUBCLIP.sources, old: { url: "https://example.com", title: "Old", checked: "2025-01-31" } } };
    expect(compileCard(older, "abc", CATALOG).info).toMatchObject({ provider: "subclip", sha256: "abc", checked: "2025-01-31" });
  });

  it("prices the same job the same, whatever it priced before", () => {
    const jobs = [{ durationSeconds: 100 }, { durationSeconds: 61, faceTrack: true }, { durationSeconds: 100 }, { durationSeconds: { low: 1, high: 100 } }];
    const alone = jobs.map((fields) => compileCard(SUBCLIP, "", CATALOG).price(CATALOG.tasks["subclip/captions"]!, fields, new Map()));
    expect(jobs.map((fields) => linesOf(price("captions", fields)))).toEqual(alone.map(linesOf));
  });
});
