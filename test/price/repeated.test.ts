import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { CATALOG } from "../../src/generated/catalog.js";
import { compileCard } from "../../src/price/index.js";
import { mentionedFields } from "../../src/price/mentioned.js";
import { assumptions, inShort, linesOf, SUBCLIP, toy } from "./pricing.js";

const make = toy(
  { speech: { kind: "length" }, script: { kind: "object" }, timing: { kind: "object" }, model: { kind: "enum", values: ["swift", "fine"] }, size: { kind: "number" }, pages: { kind: "count" }, stills: { kind: "count" }, clips: { kind: "list" }, parts: { kind: "list" }, caption: { kind: "text" }, express: { kind: "flag" }, rush: { kind: "flag" }, hd: { kind: "flag" }, title: { kind: "text" } },
  `
estimates:
  - {field: speech, when: {hd: true}, characters: script.text, perMinute: {parameter: perHour}}
  - {field: speech, cues: timing.srt}
items:
  - {id: speech, label: A, source: page, known: first-party, rate: 2, per: {minutes: speech}}
  - {id: seconds, label: A, source: page, known: first-party, when: {any: [{express: true}, {rush: true}]}, rate: 3, per: {seconds: speech}}
  - id: cases
    label: A
    source: page
    known: first-party
    cases:
      - {when: {model: swift}, table: {by: [size], rows: [{is: [{to: 3}], amount: 5}, {is: [{above: 3}], amount: 7}]}}
      - {when: {model: fine}, unsaid: {because: B., low: {rate: 1, per: {entries: clips, unit: clip}}, high: {rate: 11, per: {sum: parts, of: n, otherwise: 1}}}}
  - {id: pages, label: A, source: page, known: first-party, rate: 13, per: {count: [pages, stills], unit: page}}
  - {id: caption, label: A, source: page, known: first-party, rate: 17, per: {characters: caption}}
  - {id: twice, label: A, source: page, known: first-party, share: {times: 1, of: [pages]}}`,
);

const SRT = ["00:00:00,000 --> 00:00:02,000", "00:00:01,000 --> 00:00:09,000"];
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  speech: [undefined, 60, 90, { low: 60, high: 90 }],
  script: [undefined, { text: "Hello." }, { text: "Hi." }],
  timing: [{ srt: SRT[0] }, { srt: SRT[1] }],
  model: [undefined, "swift", "fine"],
  size: [2, 4],
  pages: [undefined, 1, 2],
  stills: [undefined, 1, 2],
  clips: [[], ["a"], ["a", "b"]],
  parts: [[{}], [{ n: 3 }]],
  caption: ["a", "ab"],
  express: [undefined, true],
  rush: [undefined, true],
  hd: [undefined, true],
  title: ["a", "b"],
};
const ASSUMED = [new Map(), assumptions({ perHour: 60 }), assumptions({ perHour: [60, 90] })];

/** One field, or what is assumed, of the job before changes to another of its values. */
const step = fc.tuple(fc.constantFrom("assume", ...Object.keys(VALUES)), fc.nat({ max: 3 }));
const start = fc.record(Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, fc.constantFrom(...values)])));

describe("jobs in a row", () => {
  it("cost what each costs alone, whichever field changes between them", () => {
    const { card, catalog, task } = make;
    fc.assert(
      fc.property(start, fc.array(step, { minLength: 1, maxLength: 30 }), (first, steps) => {
        const ready = compileCard(card, "", catalog);
        let [fields, assume]: [Record<string, unknown>, (typeof ASSUMED)[number]] = [first, new Map()];
        for (const [name, choice] of steps) {
          if (name === "assume") assume = ASSUMED[choice % ASSUMED.length]!;
          else fields = { ...fields, [name]: VALUES[name]![choice % VALUES[name]!.length] };
          const [cost, alone] = [ready, compileCard(card, "", catalog)].map((one) => one.price(task, fields, assume));
          expect([inShort(cost!), linesOf(cost!), cost!.missing]).toEqual([inShort(alone!), linesOf(alone!), alone!.missing]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("share their cost while only other fields change", () => {
    const ready = compileCard(SUBCLIP, "", CATALOG);
    const [captions, assume] = [CATALOG.tasks["subclip/captions"]!, new Map()];
    const [one, two, three] = ["a", "b", "a"].map((title, i) => ready.price(captions, { durationSeconds: i < 2 ? 60 : 61, title }, assume));
    expect([two === one, three === one, inShort(three!) === inShort(one!)]).toEqual([true, false, false]);
  });
});

describe("fields that a price can depend on", () => {
  test("are those that the items and estimates mention", () => {
    expect(mentionedFields(make.card.tasks.make!).sort()).toEqual(Object.keys(VALUES).filter((name) => name !== "title").sort());
  });
});
