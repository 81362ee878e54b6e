import { describe, expect, test } from "vitest";
import type { FieldInfo } from "../../src/model/catalog.js";
import { admits, type Combinations, refusedIn } from "../../src/model/combinations.js";
import { holds } from "../../src/model/condition.js";
import { fieldReader } from "../../src/model/defaults.js";
import { checkCard } from "../../src/price/check/index.js";
import { inShort, linesOf, priceToy, toy } from "./pricing.js";

const FIELDS: Record<string, Partial<FieldInfo> & Pick<FieldInfo, "kind">> = {
  model: { kind: "enum", values: ["big", "small"], required: true },
  size: { kind: "enum", values: ["s", "m", "l"], default: "m", defaultBy: [{ when: { model: "big", seconds: 8 }, value: "l" }, { when: { model: "small" }, value: "s" }] },
  seconds: { kind: "length", whole: true, minimum: 1, default: 5, defaultBy: [{ when: { model: "big" }, value: 8 }] },
  parts: { kind: "list" },
};
const TABLE = `
items:
  - id: make
    label: Making
    source: page
    known: first-party
    table:
      by: [model, size]
      rows:
        - {is: [big, [m, l]], amount: 3}
        - {is: [small, s], amount: 1}
        - {is: [small, [m]], amount: 2}
    per: {seconds: seconds}
`;
const COMBINATIONS: readonly Combinations[] = [
  { source: "https://toy.example", rows: [{ model: "big", size: ["m", "l"] }, { model: "small", size: ["s", "m"] }] },
  { source: "https://toy.example", rows: [{ model: "big", parts: 0 }, { model: "small", parts: { to: 2 } }] },
];
const item = (amount: string): string => `
items:
  - id: make
    label: Making
    source: page
    known: first-party
    ${amount}
`;

describe("defaults that depend on other fields", () => {
  const maker = toy(FIELDS, TABLE);
  test.each([
    [{ model: "big" }, "24"],
    [{ model: "big", seconds: 2 }, "6"],
    [{ model: "big", size: "m" }, "24"],
    [{ model: "small" }, "5"],
    [{ model: "small", size: "m", seconds: 2 }, "4"],
    [{ model: "small", seconds: { low: 1, high: 3 } }, "1..3"],
  ])("%j costs %s", (fields, cost) => {
    expect(inShort(priceToy(maker, fields))).toBe(cost);
  });

  test("count in the conditions of a card", () => {
    const small = toy(FIELDS, item("when: {size: s}\n    flat: 7"));
    expect([{ model: "small" }, { model: "big" }, { model: "big", size: "s" }].map((fields) => inShort(priceToy(small, fields)))).toEqual(["7", "0", "7"]);
  });

  test("let two cases be told apart, but not from a field that is left out", () => {
    const cases = (first: string, second: string): string[] => {
      const { card, catalog } = toy(FIELDS, item(`cases:\n      - {when: ${first}, flat: 1}\n      - {when: ${second}, flat: 2}`).replace("examples", "examples"));
      return checkCard({ ...card, parameters: {} }, catalog).map(({ message }) => message.slice(0, 44));
    };
    expect(cases("{size: s}", "{size: [m, l]}")).toEqual([]);
    expect(cases("{size: l}", "{size: {set: false}}")).toEqual(["Case 1 and case 2 can both hold for one job,"]);
  });
});

describe("combinations", () => {
  const problems = (combinations: readonly Combinations[]): string[] => {
    const { card, catalog, task } = toy(FIELDS, TABLE);
    return checkCard({ ...card, parameters: {} }, { ...catalog, tasks: { "toy/make": { ...task, combinations } } }).map(({ message }) => message);
  };
  test("are what a table need not cover", () => {
    expect(problems(COMBINATIONS)).toEqual([]);
    expect(problems([])).toEqual(["No row holds for `model` `big` and `size` `s` (and 1 more), so such a job would have no price; add a row."]);
  });

  const task = { ...toy(FIELDS, TABLE).task, combinations: COMBINATIONS };
  test.each([
    [{ model: "big" }, ""],
    [{ model: "big", size: "s" }, "size after model"],
    [{ model: "small", size: "m", parts: [1, 2] }, ""],
    [{ model: "small", parts: [1, 2, 3] }, "parts after model"],
    [{ model: "big", size: "s", parts: [1] }, "size after model, parts after model"],
    [{ model: "other" }, "model after , model after "],
  ])("%j: %s", (fields, refused) => {
    expect(refusedIn(task, fields).map(({ field, before }) => `${field} after ${before.join()}`).join(", ")).toBe(refused);
  });

  test.each([
    [5, 5, true],
    [5, 6, false],
    [[4, 8], 8, true],
    [[4, 8], { low: 4, high: 8 }, false],
    [[4, 8], { low: 4, high: 4 }, true],
    [{ from: 1, to: 8 }, { low: 4, high: 8 }, true],
    [{ from: 1, to: 8 }, { low: 4, high: 9 }, false],
    [{ to: 8 }, 0, true],
    [{ from: 1 }, 0, false],
    [true, undefined, true],
  ])("%j admits %j: %s", (allowed, value, answer) => {
    expect(admits(allowed, value)).toBe(answer);
  });
});

describe("what does not count at the start", () => {
  test.each([
    [{ seconds: 1 }, "make: 0 = 0 s × 2 tokens"],
    [{ seconds: 3 }, "make: 4 = 2 s × 2 tokens"],
    [{ seconds: { low: 1, high: 3 } }, "make: 0..4 = 0..2 s × 2 tokens"],
  ])("of a length: %j is %s", (fields, line) => {
    expect(linesOf(priceToy(toy(FIELDS, item("rate: 2\n    per: {seconds: seconds, beyond: 1}")), { model: "small", ...fields }))).toEqual([line]);
  });

  test("of each entry of a list", () => {
    const parts = [{ s: 2 }, { s: 1 }, {}, { s: { low: 3, high: 4 } }];
    const cost = priceToy(toy(FIELDS, item("rate: 2\n    per: {sum: parts, of: s, otherwise: 5, beyond: 1, unit: second}")), { model: "small", parts });
    expect(inShort(cost)).toBe("14..16");
  });

  test("belongs to lengths and sums", () => {
    const { card, catalog } = toy(FIELDS, item("rate: 2\n    per: {entries: parts, beyond: 1, unit: part}"));
    expect(checkCard({ ...card, parameters: {} }, catalog).map(({ message }) => message)).toEqual(["`beyond` belongs to `seconds` or `sum` and does nothing here; remove it."]);
  });
});

test("a condition takes bounds", () => {
  const { task } = toy(FIELDS, TABLE);
  const within = (fields: object): boolean => holds({ seconds: { from: 6, to: 8 } }, fieldReader(task, { ...fields }));
  expect([{ model: "big" }, { model: "small" }, { seconds: 6 }, { seconds: 9 }, { seconds: { low: 1, high: 6 } }, { seconds: { low: 1, high: 5 } }].map(within)).toEqual([true, false, true, false, true, false]);
});
