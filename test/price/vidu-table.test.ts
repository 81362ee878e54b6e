import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CATALOG } from "../../src/generated/catalog.js";
import { JOB_VALIDATORS } from "../../src/generated/validators/jobs.js";
import { rateCard as validateCard } from "../../src/generated/validators/rate-card.js";
import type { RateCard } from "../../src/generated/types/rate-card.js";
import { refusedIn } from "../../src/model/combinations.js";
import type { Cost } from "../../src/model/cost.js";
import type { Fields } from "../../src/model/job.js";
import { checkCard, checkExamples } from "../../src/price/check/index.js";
import { compileCard } from "../../src/price/index.js";
import { inShort, linesOf } from "./pricing.js";

const VIDU = parse(readFileSync(join(__dirname, "../../rates/vidu.yaml"), "utf8")) as RateCard;
const vidu = compileCard(VIDU, "", CATALOG);

function price(task: string, fields: Fields): Cost {
  return vidu.price(CATALOG.tasks[`vidu/${task}`]!, fields, new Map());
}

function isAllowed(task: string, fields: Fields): boolean {
  return JOB_VALIDATORS[`vidu/${task}`]!(fields) && refusedIn(CATALOG.tasks[`vidu/${task}`]!, fields).length === 0;
}

test("the card is sound, and its examples cost what is published", () => {
  expect([validateCard(VIDU), validateCard.errors]).toEqual([true, null]);
  expect(checkCard(VIDU, CATALOG)).toEqual([]);
  expect(checkExamples(VIDU, CATALOG).map(({ message }) => message)).toEqual([]);
});

type Resolution = "360p" | "540p" | "720p" | "1080p";
type Seconds = (d: number) => number | null;
/** What a clip of d seconds costs, normal and off-peak, by resolution; null for a length that is not made. */
type Curves = Partial<Record<Resolution, readonly [normal: Seconds, offPeak: Seconds | null]>>;

const between = (least: number, most: number, curve: (d: number) => number): Seconds => (d) => (d < least || d > most ? null : curve(d));
const half = (curve: Seconds): Seconds => (d) => {
  const normal = curve(d);
  return normal === null ? null : Math.ceil(normal / 2);
};

/** So much a second, in two columns. */
const flat = (least: number, table: Partial<Record<Resolution, readonly [number, number | null]>>): Curves =>
  Object.fromEntries(
    Object.entries(table).map(([resolution, [normal, off]]) => [resolution, [between(least, 16, (d) => normal * d), off === null ? null : between(least, 16, (d) => off * d)]]),
  );

/** By the number of seconds, from the first on; off-peak is half of it, rounded up. */
const listed = (table: Partial<Record<Resolution, readonly number[]>>, most = 10): Curves =>
  Object.fromEntries(
    Object.entries(table).map(([resolution, row]) => {
      const curve: Seconds = (d) => (d > most ? null : (row[d - 1] ?? null));
      return [resolution, [curve, half(curve)]];
    }),
  );

/** By the clip: `4 s 720p: 40 / 20`. */
const clips = (rows: readonly (readonly [number, Resolution, number, number])[]): Curves => {
  const at = (resolution: string, column: 2 | 3): Seconds => (d) => rows.find((row) => row[0] === d && row[1] === resolution)?.[column] ?? null;
  return Object.fromEntries(rows.map(([, resolution]) => [resolution, [at(resolution, 2), at(resolution, 3)]]));
};

const row = (text: string): number[] => text.split(" ").map(Number);

const TURBO = listed({ "540p": row("6 8 10 12 14 16 18 20 22 24"), "720p": row("8 10 20 30 40 50 60 70 80 90"), "1080p": row("35 45 55 65 75 85 95 105 115 125") });
const PRO = listed({ "540p": row("8 10 15 20 25 30 35 40 45 50"), "720p": row("15 25 35 45 55 65 75 85 95 105"), "1080p": row("55 70 85 100 115 130 145 160 175 190") });
const FAST = listed({ "720p": row("8 10 12 14 16 18 20 22 24 26"), "1080p": row("16 20 24 28 32 36 40 44 48 52") });
const upTo8 = (curves: Curves): Curves =>
  Object.fromEntries(Object.entries(curves).map(([resolution, both]) => [resolution, both.map((curve) => curve && between(1, 8, (d) => curve(d)!))])) as Curves;

const Q3_PRO = flat(1, { "540p": [9, 5], "720p": [20, 10], "1080p": [24, 12] });
const Q3_TURBO = flat(1, { "540p": [7, 4], "720p": [11, 6], "1080p": [13, 7] });
const Q1 = clips([[5, "1080p", 80, 40]]);
const V20 = clips([[4, "360p", 20, 10], [4, "720p", 40, 20], [4, "1080p", 100, 50], [8, "720p", 100, 50]]);
const V15 = clips([[4, "360p", 40, 20], [4, "720p", 100, 50], [4, "1080p", 200, 100], [8, "720p", 200, 100]]);

/** Published prices by route and model. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Curves>>>> = {
  text2video: {
    "viduq3-pro": Q3_PRO,
    "viduq3-turbo": Q3_TURBO,
    viduq2: listed({ "540p": row("10 12 14 16 18 20 22 24 26 28"), "720p": row("15 20 25 30 35 40 45 50 55 60"), "1080p": row("20 30 40 50 60 70 80 90 100 110") }),
    viduq1: Q1,
    "vidu1.5": V15,
  },
  img2video: {
    "viduq3-pro": Q3_PRO,
    "viduq3-turbo": Q3_TURBO,
    "viduq3-pro-fast": flat(1, { "720p": [20, 10], "1080p": [25, 13] }),
    "viduq2-turbo": TURBO,
    "viduq2-pro": PRO,
    "viduq2-pro-fast": FAST,
    viduq1: Q1,
    "viduq1-classic": Q1,
    "vidu2.0": V20,
    "vidu1.5": V15,
  },
  "start-end2video": {
    "viduq3-pro": Q3_PRO,
    "viduq3-turbo": Q3_TURBO,
    "viduq2-turbo": upTo8(TURBO),
    "viduq2-pro": upTo8(PRO),
    "viduq2-pro-fast": upTo8(FAST),
    viduq1: Q1,
    "viduq1-classic": Q1,
    "vidu2.0": V20,
    "vidu1.5": V15,
  },
  reference2video: {
    "viduq3-turbo": flat(3, { "540p": [4, 2], "720p": [10, 5], "1080p": [13, 7] }),
    viduq3: flat(3, { "540p": [7, 4], "720p": [12, 6], "1080p": [15, 7] }),
    "viduq3-mix": flat(3, { "720p": [24, null], "1080p": [29, null] }),
    viduq2: listed({ "540p": row("15 20 25 30 35 40 45 50 55 60"), "720p": row("25 30 35 40 45 50 55 60 65 70"), "1080p": row("75 85 95 105 115 125 135 145 155 165") }),
    viduq1: Q1,
    "vidu2.0": clips([[4, "360p", 80, 40], [4, "720p", 80, 40]]),
    "vidu1.5": clips([[4, "360p", 80, 40], [4, "720p", 200, 100], [4, "1080p", 400, 200], [8, "720p", 400, 200]]),
  },
};

const PICTURE = "https://cdn.example.com/a.png";
const INPUTS: Readonly<Record<string, Fields>> = {
  text2video: { prompt: "A fox." },
  img2video: { images: [PICTURE] },
  "start-end2video": { images: [PICTURE, PICTURE] },
  reference2video: { images: [PICTURE], prompt: "A fox." },
};
const RESOLUTIONS: readonly Resolution[] = ["360p", "540p", "720p", "1080p"];
const SECONDS = Array.from({ length: 20 }, (_, d) => d - 1);

describe.each(Object.entries(ROUTES))("%s", (task, models) => {
  const listedModels = CATALOG.tasks[`vidu/${task}`]!.fields["model"]!.values as readonly string[];

  test("has a price for every model, but for the one that nobody published", () => {
    expect(listedModels.filter((model) => !models[model])).toEqual(task === "reference2video" ? ["viduq2-pro"] : []);
  });

  test.each(Object.entries(models))("%s: one price for every length, resolution and off-peak, as published; nothing else passes", (model, curves) => {
    const differences: string[] = [];
    let priced = 0;
    for (const resolution of RESOLUTIONS) {
      for (const duration of SECONDS) {
        for (const off_peak of [false, true]) {
          const fields = { ...INPUTS[task], model, resolution, duration, off_peak };
          const published = curves[resolution]?.[off_peak ? 1 : 0]?.(duration) ?? null;
          const found = isAllowed(task, fields) ? inShort(price(task, fields)) : "refused";
          if (published !== null) priced++;
          if (found !== (published === null ? "refused" : String(published))) differences.push(`${resolution} ${duration} s ${off_peak ? "off-peak" : ""}: ${found}, published ${published}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(priced).toBeGreaterThan(0);
  });

  test("what is left out costs what the documented default costs", () => {
    for (const [model, curves] of Object.entries(models)) {
      const [duration, resolution]: [number, Resolution] = /q[23]/.test(model) ? [5, "720p"] : model.startsWith("viduq1") ? [5, "1080p"] : [4, "360p"];
      expect(inShort(price(task, { ...INPUTS[task], model })), model).toBe(String(curves[resolution]![0](duration)));
    }
    if (models["vidu1.5"]) expect(inShort(price(task, { ...INPUTS[task], model: "vidu1.5", duration: 8 }))).toBe(String(models["vidu1.5"]["720p"]![0](8)));
  });
});

describe("surcharges", () => {
  const Q2 = { images: [PICTURE], model: "viduq2-turbo", duration: 5, resolution: "720p" };
  test.each([
    ["img2video", { ...Q2, audio: true }, "55"],
    ["img2video", { ...Q2, is_rec: true }, "50"],
    ["img2video", { ...Q2, is_rec: true, audio: true }, "65"],
    ["img2video", { ...Q2, is_rec: true, off_peak: true }, "25..30"],
    ["img2video", { ...Q2, model: "viduq3-turbo", is_rec: true, audio: true }, "65"],
    ["img2video", { ...Q2, model: "viduq3-turbo", is_rec: true, off_peak: true }, "35..40"],
    ["img2video", { ...Q2, model: "vidu2.0", duration: 4, audio: true }, "40..55"],
    ["start-end2video", { ...Q2, audio: true }, "40..55"],
    ["start-end2video", { ...Q2, is_rec: true }, "50"],
    ["reference2video", { ...Q2, model: "viduq2", audio: true }, "60"],
    ["reference2video", { ...Q2, model: "viduq3", audio: true }, "60"],
    ["text2video", { ...Q2, model: "viduq3-pro", audio: true }, "100"],
  ])("%s %j: %s", (task, fields, cost) => {
    expect(inShort(price(task, fields))).toBe(cost);
  });

  test("a length that is not fixed costs what lies between", () => {
    expect(inShort(price("img2video", { ...Q2, duration: { low: 1, high: 3 } }))).toBe("8..20");
    expect(inShort(price("text2video", { model: "viduq3-pro", prompt: "A fox.", duration: { low: 5, high: 8 } }))).toBe("100..160");
  });

  test("each part says what it is", () => {
    expect(linesOf(price("img2video", { ...Q2, is_rec: true, off_peak: true }))).toEqual([
      "start: 10 = 10 credits",
      "further-seconds: 30 = 3 s × 10 credits",
      "off-peak: -20 = 40 credits × -0.5",
      "prompt-writing: 10 = 10 credits",
      "surcharges-off-peak: -5..0 = -0.5 × (sound + prompt-writing) or nothing",
    ]);
  });
});

describe("extend", () => {
  const TABLE: Record<string, Record<string, number[]>> = {
    "viduq2-turbo": { "540p": row("10 12 14 16 18 20 22"), "720p": row("15 20 25 30 35 40 45"), "1080p": row("40 50 60 70 80 90 100") },
    "viduq2-pro": { "540p": row("15 20 25 30 35 40 45"), "720p": row("30 40 50 60 70 80 90"), "1080p": row("60 75 90 105 120 135 150") },
  };
  test.each(Object.keys(TABLE))("%s", (model) => {
    for (const [resolution, costs] of Object.entries(TABLE[model]!)) {
      const found = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((duration) => {
        const fields = { model, resolution, duration, video_url: "https://cdn.example.com/a.mp4" };
        return isAllowed("extend", fields) ? inShort(price("extend", fields)) : "refused";
      });
      expect(found).toEqual(["refused", ...costs.map(String), "refused"]);
    }
    expect(inShort(price("extend", { model, video_url: "u" }))).toBe(String(TABLE[model]!["720p"]![4]));
  });
});

describe("multiframe", () => {
  const START: Record<string, Record<string, [start: number, second: number]>> = {
    "viduq2-turbo": { "540p": [10, 2], "720p": [15, 5], "1080p": [40, 10] },
    "viduq2-pro": { "540p": [15, 5], "720p": [30, 10], "1080p": [60, 15] },
  };
  test.each(Object.keys(START))("%s: the first second of a segment in its start, or every second beside it", (model) => {
    for (const [resolution, [start, second]] of Object.entries(START[model]!)) {
      for (const durations of [[2, 2], [5, undefined, 7], [2, 3, 4, 5, 6, 7, 2, 3, 4]]) {
        const image_settings = durations.map((duration) => ({ key_image: PICTURE, ...(duration !== undefined && { duration }) }));
        const [n, total] = [durations.length, durations.reduce<number>((sum, d) => sum + (d ?? 5), 0)];
        const fields = { model, resolution, start_image: PICTURE, image_settings };
        expect(isAllowed("multiframe", fields)).toBe(true);
        expect(inShort(price("multiframe", fields))).toBe(`${n * start + second * (total - n)}..${n * start + second * total}`);
      }
    }
  });
});

test("reference2image by model, number of pictures and resolution", () => {
  const found = ["viduq2", "viduq1"].map((model) =>
    ["1080p", "2K", "4K"].map((resolution) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
        .map((n) => {
          const fields = { model, resolution, prompt: "A fox.", ...(n > 0 && { images: Array.from({ length: n }, () => PICTURE) }) };
          return isAllowed("reference2image", fields) ? inShort(price("reference2image", fields)) : "-";
        })
        .join(" "),
    ),
  );
  expect(found).toEqual([
    ["6 8 8 8 10 10 10 10 -", "8 12 12 12 16 16 16 16 -", "10 20 20 20 30 30 30 30 -"],
    ["- 20 20 20 20 20 20 20 -", "- - - - - - - - -", "- - - - - - - - -"],
  ]);
});

test.each([
  [0, "invalid"],
  [1, "0.02..10"],
  [499, "9.98..10"],
  [500, "10"],
  [501, "10.02..20"],
  [1200, "24..30"],
])("audio-tts of %s characters: %s", (characters, cost) => {
  const fields = { text: "x".repeat(characters), voice_setting_voice_id: "anna" };
  expect(isAllowed("audio-tts", fields) ? inShort(price("audio-tts", fields)) : "invalid").toBe(cost);
});

test("tasks without a published rate cost what the user says, and are open until then", () => {
  const open = ["lip-sync", "text2audio", "timing2audio", "upscale", "template", "trending-replicate", "ad-one-click", "one-click-mv"];
  expect(open.map((task) => inShort(price(task, {})))).toEqual(open.map(() => "0..?"));
  expect(inShort(price("audio-clone", { text: "x".repeat(500) }))).toBe("10..?");
  expect(inShort(price("reference2video", { model: "viduq2-pro", images: [PICTURE], prompt: "A fox." }))).toBe("0..?");
  for (const { task } of Object.values(CATALOG.tasks).filter(({ provider }) => provider === "vidu")) {
    const needs = vidu.parametersOf(task).map(({ name }) => name);
    expect(needs, task).toEqual([...open, "audio-clone", "reference2video"].includes(task) ? ["creditsPerJob"] : []);
  }
});
