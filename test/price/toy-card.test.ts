import { describe, expect, it, test } from "vitest";
import { rateCard as validateCard } from "../../src/generated/validators/rate-card.js";
import { LongNumber } from "../../src/model/number.js";
import { checkCard, checkExamples } from "../../src/price/check/index.js";
import { compileCard } from "../../src/price/index.js";
import { assumptions, type Figure, inShort, linesOf, priceToy, toy } from "./pricing.js";

/** Amounts that Subclip's card has no use for. */
describe("a table", () => {
  const fields = {
    model: { kind: "enum", values: ["swift", "fine"], required: true },
    size: { kind: "enum", values: ["small", "large"], default: "small" },
    seconds: { kind: "length", required: true },
    images: { kind: "list", maximum: 7 },
  } as const;
  const rates = toy(
    fields,
    `
items:
  - id: video
    label: Video
    source: page
    known: first-party
    table:
      by: [model, size]
      rows:
        - {is: [swift, [small, large]], amount: 7}
        - {is: [fine, small], amount: 9, source: shop, known: reseller}
        - {is: [fine, large], amount: {parameter: perHour}}
    per: {seconds: seconds}`,
  );
  const flats = toy(
    fields,
    `
items:
  - id: images
    label: Images
    source: page
    known: first-party
    table:
      by: [images, seconds]
      rows:
        - {is: [{set: false}, {above: 0}], amount: 0}
        - {is: [0, {to: 4}], amount: 6}
        - {is: [0, {above: 4}], amount: 7}
        - {is: [{from: 1, to: 3}, {to: 4}], amount: 8}
        - {is: [{from: 1, to: 3}, {above: 4, to: 8}], amount: 10}
        - {is: [{from: 1, to: 3}, {above: 8}], amount: 11}
        - {is: [{from: 4}, {above: 0}], amount: 12.5}
  - {id: assumed, label: Assumed, source: page, known: first-party, flat: {parameter: perHour}}`,
  );

  it("is sound", () => {
    expect([validateCard(rates.card), validateCard(flats.card), validateCard.errors]).toEqual([true, true, null]);
    expect([checkCard(rates.card, rates.catalog), checkCard(flats.card, flats.catalog)]).toEqual([[], []]);
  });

  test.each<[fields: Record<string, unknown>, line: string, assume?: Record<string, Figure>]>([
    [{ model: "swift", size: "large", seconds: 5 }, "video: 35 = 5 s × 7 tokens"],
    [{ model: "fine", size: "small", seconds: { low: 5, high: 8 } }, "video: 45..72 = 5..8 s × 9 tokens"],
    [{ model: "fine", seconds: 5 }, "video: 45 = 5 s × 9 tokens"],
    [{ model: "fine", size: "large", seconds: 5 }, "video: 0..? = 5 s × ? tokens"],
    [{ model: "fine", size: "large", seconds: 5 }, "video: 10..20 = 5 s × 2..4 tokens (assumed)", { perHour: [2, 4] }],
    // Outside of the schema's values: never free.
    [{ model: "new", seconds: 5 }, "video: 0..? = 5 s × ? tokens"],
  ])("of rates: %j", (job, line, assume) => {
    expect(linesOf(priceToy(rates, job, assume))).toEqual([line]);
  });

  it("says what is missing where no row holds, or a parameter stands in one", () => {
    expect(priceToy(rates, { model: "new", seconds: 5 }).missing).toMatchObject([{ kind: "count", fields: ["model", "size"] }]);
    expect(priceToy(rates, { model: "fine", size: "large", seconds: 5 }).missing).toMatchObject([{ kind: "parameter", parameter: { name: "perHour" } }]);
  });

  it("names the source of a row that has its own", () => {
    const sourceOf = (model: string): unknown => priceToy(rates, { model, seconds: 1 }).lines[0]!.item;
    expect(sourceOf("swift")).toMatchObject({ source: "https://toy.example/prices", checked: "2026-11-22", known: "first-party" });
    expect(sourceOf("fine")).toMatchObject({ source: "https://shop.example/toy", checked: "2026-10-01", known: "reseller" });
  });

  test.each<[fields: Record<string, unknown>, cost: string]>([
    [{ seconds: 4 }, "0"],
    [{ images: [], seconds: 4 }, "6"],
    [{ images: [], seconds: new LongNumber("4.00000000000000000001") }, "7"],
    [{ images: ["a"], seconds: 4 }, "8"],
    [{ images: ["a", "b", "c"], seconds: 8 }, "10"],
    [{ images: ["a", "b", "c", "d"], seconds: 8 }, "12.5"],
    // A range of lengths meets several rows and gets what lies between them.
    [{ images: ["a"], seconds: { low: 4, high: 5 } }, "8..10"],
    [{ images: ["a"], seconds: { low: 5, high: 8 } }, "10"],
    [{ images: ["a"], seconds: { low: 1, high: 100 } }, "8..11"],
  ])("of amounts, by brackets: %j costs %s", (job, cost) => {
    expect(inShort(priceToy(flats, job, { perHour: 0 }))).toBe(cost);
  });
});

describe("a table of what a schema allows", () => {
  const levels = toy(
    { level: { kind: "number", minimum: 1, maximum: 8, required: true } },
    "items: [{id: a, label: A, source: page, known: first-party, table: {by: [level], rows: [{is: [{to: 4}], amount: 1}, {is: [{above: 4, to: 8}], amount: 2}]}}]",
  );

  test.each([
    [{ low: 1, high: 8 }, "1..2"],
    [{ low: 5, high: 9 }, "0..?"],
    [9, "0..?"],
  ])("has no price beyond it: %j costs %s", (level, cost) => {
    expect(checkCard({ ...levels.card, parameters: {} }, levels.catalog)).toEqual([]);
    expect(inShort(priceToy(levels, { level }))).toBe(cost);
  });
});

describe("two readings", () => {
  const either = toy(
    { pages: { kind: "count" } },
    "items: [{id: a, label: A, source: page, known: first-party, unsaid: {because: B., low: {rate: 1, per: {count: pages, unit: page}}, high: {flat: 3}}}]",
  );

  test.each([
    [{ pages: 2 }, "2..3"],
    [{ pages: 3 }, "3"],
    // Whichever is dearer, the line holds both.
    [{ pages: 5 }, "3..5"],
    [{ pages: { low: 1, high: 9 } }, "1..9"],
    [{}, "0..?"],
  ])("%j costs %s", (job, cost) => {
    expect(inShort(priceToy(either, job))).toBe(cost);
  });
});

describe("a rate that is assumed", () => {
  const { card, catalog, task } = toy({ seconds: { kind: "length" } }, "items: [{id: a, label: A, source: page, known: first-party, rate: {parameter: perHour}, per: {minutes: seconds}}]");

  it("is that of the job, not of the one before it", () => {
    const ready = compileCard(card, "", catalog);
    const costs = [2, 3, [3, 4] as const].map((perHour) => inShort(ready.price(task, { seconds: 120 }, assumptions({ perHour }))));
    expect(costs).toEqual(["4", "6", "6..8"]);
  });
});

describe("a share", () => {
  const cards = toy(
    { express: { kind: "flag" }, offPeak: { kind: "enum", values: ["no", "yes", "rounded"], default: "no" }, seconds: { kind: "length" }, audio: { kind: "flag" } },
    `
items:
  - {id: video, label: Video, source: page, known: first-party, rate: {parameter: perHour}, per: {seconds: seconds}}
  - {id: audio, label: Audio, source: page, known: first-party, when: {audio: true}, flat: 15}
  - {id: express, label: Express, source: page, known: first-party, when: {express: true}, share: {times: 0.25, of: [video, audio]}}
  - id: off-peak
    label: Off-peak
    source: page
    known: first-party
    cases:
      - when: {offPeak: "yes"}
        unsaid:
          because: Whether the surcharge is halved too is unsaid.
          low: {share: {times: -0.5, of: [video, audio]}}
          high: {share: {times: -0.5, of: [video]}}
      - when: {offPeak: rounded}
        share: {times: -0.5, of: [video]}
  - {id: rounding, label: Rounding, source: page, known: first-party, when: {offPeak: rounded}, round: {to: 2, mode: up, of: [video, audio, off-peak]}}`,
  );

  test.each<[fields: Record<string, unknown>, perHour: Figure, lines: string[], cost: string]>([
    [{ seconds: 4, express: true }, 3, ["video: 12 = 4 s × 3 tokens (assumed)", "express: 3 = 12 tokens × 0.25"], "15"],
    [{ seconds: 4, express: true, audio: true }, [3, 5], ["video: 12..20 = 4 s × 3..5 tokens (assumed)", "audio: 15 = 15 tokens", "express: 6.75..8.75 = 27..35 tokens × 0.25"], "33.75..43.75"],
    [{ seconds: 4, offPeak: "yes" }, 3, ["video: 12 = 4 s × 3 tokens (assumed)", "off-peak: -6 = -0.5 × (video + audio) or -0.5 × (video)"], "6"],
    [{ seconds: 4, offPeak: "yes", audio: true }, 3, ["video: 12 = 4 s × 3 tokens (assumed)", "audio: 15 = 15 tokens", "off-peak: -13.5..-6 = -0.5 × (video + audio) or -0.5 × (video)"], "13.5..21"],
    [{ seconds: 5, offPeak: "rounded" }, 3, ["video: 15 = 5 s × 3 tokens (assumed)", "off-peak: -7.5 = 15 tokens × -0.5", "rounding: 0.5 = rounded up to a multiple of 2 tokens"], "8"],
  ])("%j at %j", (job, perHour, lines, cost) => {
    const priced = priceToy(cards, job, { perHour });
    expect(linesOf(priced)).toEqual(lines);
    expect(inShort(priced)).toBe(cost);
  });

  it("is sound, and rests on what it is a share of", () => {
    expect([validateCard(cards.card), checkCard(cards.card, cards.catalog)]).toEqual([true, []]);
    expect(priceToy(cards, { seconds: 4, express: true }, { perHour: 3 }).lines[1]!.basis).toBe("assumed");
  });

  it("says what is unsaid only where it matters", () => {
    const unsaid = (job: Record<string, unknown>): unknown => priceToy(cards, job, { perHour: 3 }).lines.at(-1)!.item.unsaid;
    expect(unsaid({ seconds: 4, offPeak: "yes" })).toBeNull();
    expect(unsaid({ seconds: 4, offPeak: "yes", audio: true })).toBe("Whether the surcharge is halved too is unsaid.");
  });

  it("of something open is open, and a rounding of it adds nothing", () => {
    const lines = priceToy(cards, { seconds: 5, offPeak: "rounded" }).lines.map((line) => `${line.item.id} ${inShort(line)}`);
    expect(lines).toEqual(["video 0..?", "off-peak 0..?"]);
  });
});

describe("quantities", () => {
  const card = toy(
    { text: { kind: "text" }, frames: { kind: "list" }, seconds: { kind: "length" }, passes: { kind: "count", default: 2 } },
    `
items:
  - id: speech
    label: Speech
    source: page
    known: first-party
    when: {text: {set: true}}
    unsaid:
      because: Whether started blocks are billed whole is unsaid.
      low: {rate: 10, per: {characters: text, by: 500}}
      high: {rate: 10, per: {characters: text, by: 500, round: up}}
  - {id: frames, label: Frames, source: page, known: first-party, when: {frames: {set: true}}, rate: 2, per: {sum: frames, of: duration, otherwise: 5, unit: second}}
  - {id: started, label: Started, source: page, known: first-party, when: {seconds: {set: true}}, rate: {parameter: perHour}, per: {minutes: seconds, round: up}}
  - {id: passes, label: Passes, source: page, known: first-party, when: {frames: {set: true}}, rate: 0.5, per: {count: passes, unit: pass}}`,
  );

  test.each<[fields: Record<string, unknown>, lines: string[]]>([
    [{ text: "a".repeat(500) }, ["speech: 10 = 1 × 500 characters × 10 tokens"]],
    [{ text: "🎬".repeat(600) }, ["speech: 12..20 = 1.2..2 × 500 characters × 10 tokens"]],
    [{ frames: [{ duration: 3 }, {}, { duration: { low: 1, high: 2 } }] }, ["frames: 18..20 = 9..10 s × 2 tokens", "passes: 1 = 2 passes × 0.5 tokens"]],
    [{ frames: [], passes: 0 }, ["frames: 0 = 0 s × 2 tokens", "passes: 0 = 0 passes × 0.5 tokens"]],
    [{ seconds: 61 }, ["started: 6..8 = 2 min × 3..4 tokens (assumed)"]],
  ])("%j", (fields, lines) => {
    expect(linesOf(priceToy(card, fields, { perHour: [3, 4] }))).toEqual(lines);
  });

  it("fit the schema", () => {
    expect([validateCard(card.card), checkCard(card.card, card.catalog)]).toEqual([true, []]);
  });

  it("of entries that say nothing are unknown without a default", () => {
    const strict = toy({ frames: { kind: "list" } }, "items: [{id: a, label: A, source: page, known: first-party, rate: 1, per: {sum: frames, of: duration, unit: frame}}]");
    expect(priceToy(strict, { frames: [{ duration: 3 }, {}] }).missing).toMatchObject([{ kind: "count", fields: ["frames"] }]);
    expect(linesOf(priceToy(strict, { frames: [{ duration: 3 }, {}] }))).toEqual(["a: 0..? = ? frames × 1 token"]);
  });
});

describe("numbers of a card", () => {
  it("may be as the reader of files hands them over", () => {
    const long = new LongNumber("2.0000000000000000000000");
    const { card, catalog } = toy({ n: { kind: "count" } }, "items: [{id: a, label: A, source: page, known: first-party, rate: {parameter: perHour}, per: {count: n, unit: piece}}]");
    const [item] = card.tasks.make!.items;
    const round = (to: unknown): unknown => ({ round: { to, mode: "up", of: ["a"] } });
    const items = [item, { ...item, id: "b", rate: long }, { ...item, id: "c", rate: undefined, per: undefined, unsaid: { because: "B.", low: round(long), high: round(2) } }];
    const examples = [{ label: "Ten", job: { n: new LongNumber("10.0000000000000000000000") }, assume: { perHour: long }, cost: new LongNumber("40.0000000000000000000000"), source: "page" }];
    const asRead = JSON.parse(JSON.stringify(card)) as typeof card;
    asRead.tasks.make = { items, examples } as unknown as (typeof card.tasks)[string];
    expect([checkCard(asRead, catalog), checkExamples(asRead, catalog)]).toEqual([[], []]);
  });

  it("may have more digits than JavaScript carries", () => {
    const long = toy({ n: { kind: "count" } }, "items: [{id: a, label: A, source: page, known: first-party, rate: '0.1000000000000000000001', per: {count: n, unit: piece}}]");
    const cost = priceToy(long, { n: 10 });
    expect([cost.low.n * 10n ** 22n > cost.low.d * 10n ** 22n, inShort(cost)]).toEqual([true, "1..1.000001"]);
  });
});

describe("examples", () => {
  it("that do not come out are told with both costs", () => {
    const { card, catalog } = toy({ n: { kind: "count" }, seconds: { kind: "length" } }, "items: [{id: a, label: A, source: page, known: first-party, rate: {parameter: perHour}, per: {count: n, unit: piece}}]");
    const example = { label: "Ten", job: { n: 10 }, assume: { perHour: 2 }, source: "page" };
    const withCosts = (...costs: (number | { low: number; high: number })[]): typeof card => ({ ...card, tasks: { make: { ...card.tasks.make!, examples: costs.map((cost) => ({ ...example, cost })) } } });
    expect(checkExamples(withCosts(20, { low: 20, high: 20 }), catalog)).toEqual([]);
    expect(checkExamples(withCosts(20, 21, { low: 19, high: 20 }), catalog).map(({ path, message }) => [path.join("."), message])).toEqual([
      ["tasks.make.examples.1", "“Ten” costs 21 by its source, but comes to 20 by the card."],
      ["tasks.make.examples.2", "“Ten” costs 19..20 by its source, but comes to 20 by the card."],
    ]);
  });
});
