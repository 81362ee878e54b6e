import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { CATALOG } from "../../src/generated/catalog.js";
import type { RateCard } from "../../src/generated/types/rate-card.js";
import { rateCard as validateCard } from "../../src/generated/validators/rate-card.js";
import { checkCard, checkExamples } from "../../src/price/check/index.js";
import { compileCard } from "../../src/price/index.js";
import { assumptions, type Figure, inShort, linesOf } from "./pricing.js";

const CARD = parse(readFileSync(join(__dirname, "../../rates/wayinvideo.yaml"), "utf8")) as RateCard;

function price(task: string, fields: Record<string, unknown>, assume: Record<string, Figure> = {}, plan: string | null = null): ReturnType<ReturnType<typeof compileCard>["price"]> {
  return compileCard(CARD, "", CATALOG, { plan, own: null }).price(CATALOG.tasks[`wayinvideo/${task}`]!, fields, assumptions(assume));
}

describe("the card", () => {
  it("fits its schema, contradicts nothing, and comes to the cost of every example", () => {
    expect([validateCard(CARD), validateCard.errors]).toEqual([true, null]);
    expect(checkCard(CARD, CATALOG)).toEqual([]);
    expect(checkExamples(CARD, CATALOG).map((mismatch) => mismatch.message)).toEqual([]);
  });

  it("knows the plans that the schemas ask for", () => {
    const needed = Object.values(CATALOG.tasks).filter(({ provider }) => provider === "wayinvideo").flatMap(({ fields }) => Object.values(fields).flatMap(({ plan }) => plan?.needs ?? []));
    const known = CARD.plans?.map(({ name }) => name);
    expect(known).toEqual(["none", "standard", "pro", "enterprise"]);
    expect(known).toEqual(expect.arrayContaining([...new Set(needed)]));
  });

  it("gives every line item a permanent id", () => {
    const ids = Object.entries(CARD.tasks).flatMap(([task, { items }]) => items.map((item) => `${task}/${item.id}`));
    expect(ids).toEqual(expect.arrayContaining(["clip/clipping", "clip/express-mode", "find-moments/finding", "summary/summarization", "transcript/transcription", "export/export"]));
  });

  it("holds no rate, only parameters and the published half", () => {
    expect(JSON.stringify(CARD.tasks, (key, value: unknown) => (key === "examples" ? undefined : value))).not.toMatch(/"(flat|rate)":\d/);
  });
});

describe("what jobs cost", () => {
  const RATE = { unitsPerMinute: 2 };
  test.each<[task: string, fields: Record<string, unknown>, cost: string, assume?: Record<string, Figure>, plan?: string]>([
    ["clip", { durationSeconds: 600 }, "0..?"],
    ["clip", { durationSeconds: 600 }, "20", RATE],
    ["clip", { durationSeconds: 601 }, "20.033333..22", RATE],
    ["clip", { durationSeconds: { low: 60, high: 90 } }, "2..4", RATE],
    ["clip", { durationSeconds: 600 }, "10..20", { unitsPerMinute: [1, 2] }],
    ["clip", { durationSeconds: 600 }, "0", { unitsPerMinute: 0 }],
    ["clip", {}, "invalid"],
    ["clip", {}, "invalid", RATE],
    ["clip", { durationSeconds: 600, enable_export: true, limit: 1, resolution: "UHD_4K", target_lang: "ja" }, "20", RATE],
    ["clip", { durationSeconds: 601, enable_express_mode: true }, "10.016666..11", RATE, "enterprise"],
    ["clip", { durationSeconds: 601, enable_express_mode: true }, "20.033333..22", RATE, "pro"],
    ["clip", { durationSeconds: 601, enable_express_mode: true }, "20.033333..22", RATE],
    ["clip", { durationSeconds: 601, enable_express_mode: true }, "0..?", {}, "enterprise"],
    ["find-moments", { durationSeconds: 90, query: "x" }, "3..4", RATE],
    ["summary", { durationSeconds: 90 }, "3..4", RATE],
    ["transcript", { durationSeconds: 90 }, "3..4", RATE],
    ["export", { project_id: "p" }, "0..?"],
    ["export", { project_id: "p", durationSeconds: 600 }, "7", { unitsPerJob: 7 }],
  ])("%s %j: %s", (task, fields, cost, assume = {}, plan) => {
    expect(inShort(price(task, fields, assume, plan))).toBe(cost);
  });

  it("shows what express mode takes off", () => {
    expect(linesOf(price("clip", { durationSeconds: 600, enable_express_mode: true }, RATE, "enterprise"))).toEqual(["clipping: 20 = 10 min × 2 units (assumed)", "express-mode: -10 = 20 units × -0.5"]);
  });
});
