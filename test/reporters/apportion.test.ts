import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addRanges, isExact, NOTHING, type Range } from "../../src/model/range.js";
import { ceil, compare, floor, multiply, type Rational, roundTo, subtract, whole } from "../../src/model/rational.js";
import { apportion, decimal, placesFor } from "../../src/reporters/sheet/apportion.js";
import { range } from "./fixtures.js";

/** Rows as text, `low..high`, with their sum last. */
function printed(rows: readonly string[], places: number): string[] {
  const result = apportion(rows.map(range), places);
  const text = ({ low, high }: { low: bigint; high: bigint | null }): string => `${decimal(low, places)}..${high === null ? "" : decimal(high, places)}`;
  return [...result.rows.map(text), text(result.sum)];
}

describe("rows add up to their printed sum", () => {
  test.each<[string, number, string[], string[]]>([
    ["nothing to round", 0, ["14", "15..36"], ["14..14", "15..36", "29..50"]],
    ["thirds, ties in order", 2, ["1/3", "1/3", "1/3"], ["0.34..0.34", "0.33..0.33", "0.33..0.33", "1.00..1.00"]],
    ["the largest remainder first", 0, ["1.2", "1.9", "1.9"], ["1..1", "2..2", "2..2", "5..5"]],
    ["a sum rounded outward", 2, ["11/3..4", "5/3..2"], ["3.67..4.00", "1.66..2.00", "5.33..6.00"]],
    ["an exact sum to the nearest", 2, ["11/3"], ["3.67..3.67", "3.67..3.67"]],
    ["an open row", 0, ["0.5", "1.5..", "2.5..3.5"], ["1..1", "1..", "2..4", "4.."]],
    ["low never above high", 0, ["0.4", "0.4", "0..1.5"], ["0..1", "0..0", "0..2", "0..3"]],
    ["a part whose low is above its high", 0, ["1.5..2", "0.5..0"], ["2..2", "0..0", "2..2"]],
    ["a part below zero", 1, ["1.25", "-0.25"], ["1.3..1.3", "-0.3..-0.3", "1.0..1.0"]],
    ["no rows", 2, [], ["0.00..0.00"]],
  ])("%s", (_, places, rows, expected) => {
    expect(printed(rows, places)).toEqual(expected);
  });

  const amount: fc.Arbitrary<Rational> = fc
    .tuple(fc.bigInt(0n, 100_000n), fc.constantFrom(1n, 2n, 3n, 4n, 7n, 60n, 1000n))
    .map(([n, d]) => ({ n, d }));
  const row: fc.Arbitrary<Range> = fc.oneof(
    amount.map((low) => ({ low, high: low })),
    fc.tuple(amount, amount).map(([low, more]) => ({ low, high: { n: low.n * more.d + more.n * low.d, d: low.d * more.d } })),
    fc.tuple(amount, fc.integer({ min: 1, max: 9 })).map(([low, more]) => ({ low, high: { n: low.n * 1000n + BigInt(more) * low.d, d: low.d * 1000n } })),
  );
  const rows = fc.array(row, { maxLength: 12 });
  const places = fc.integer({ min: 0, max: 3 });

  test("whatever the rows", () => {
    fc.assert(
      fc.property(rows, places, (ranges, digits) => {
        const { rows: shown, sum } = apportion(ranges, digits);
        const total = ranges.reduce(addRanges, NOTHING);
        const factor = whole(10n ** BigInt(digits));
        expect(shown.reduce((all, one) => all + one.low, 0n)).toBe(sum.low);
        expect(shown.reduce((all, one) => all + (one.high ?? 0n), 0n)).toBe(sum.high);
        const exact = isExact(total) ? floor(roundTo(multiply(total.low, factor), whole(1), "half-up")) : null;
        expect(sum).toEqual({ low: exact ?? floor(multiply(total.low, factor)), high: exact ?? ceil(multiply(total.high ?? total.low, factor)) });
        for (const [at, { low, high }] of ranges.entries()) {
          const one = shown[at] ?? { low: -1n, high: -1n };
          expect(isNear(one.low, multiply(low, factor))).toBe(true);
          expect(isNear(one.high ?? -1n, multiply(high ?? low, factor))).toBe(true);
          expect(one.low <= (one.high ?? -1n)).toBe(true);
        }
      }),
    );
  });

  test("parts of a job add up as well, though their low may be above their high, or below zero", () => {
    const part = fc.tuple(amount, amount, fc.boolean()).map(([a, b, below]): Range => ({ low: a, high: below ? { n: -b.n, d: b.d } : b }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), places, (parts, digits) => {
        const { rows: shown, sum } = apportion(parts, digits);
        const factor = whole(10n ** BigInt(digits));
        expect(shown.reduce((all, one) => all + one.low, 0n)).toBe(sum.low);
        expect(shown.reduce((all, one) => all + (one.high ?? 0n), 0n)).toBe(sum.high);
        for (const [at, { low, high }] of parts.entries()) {
          expect(isNear(shown[at]?.low ?? -1n, multiply(low, factor))).toBe(true);
          expect(isNear(shown[at]?.high ?? -1n, multiply(high ?? low, factor))).toBe(true);
        }
      }),
    );
  });

  test("an open row opens the sum and no other row", () => {
    fc.assert(
      fc.property(rows, places, (ranges, digits) => {
        const { rows: shown, sum } = apportion([...ranges, { low: whole(1), high: null }], digits);
        expect(shown.reduce((all, one) => all + one.low, 0n)).toBe(sum.low);
        expect([sum.high, shown.at(-1)?.high]).toEqual([null, null]);
        for (const { low, high } of shown.slice(0, -1)) expect(high !== null && low <= high).toBe(true);
      }),
    );
  });

  test("equal amounts with nothing to round stay equal whatever stands around them", () => {
    fc.assert(
      fc.property(rows, places, fc.bigInt(0n, 999n), (ranges, digits, n) => {
        const shown = apportion([range(String(n)), ...ranges, range(String(n))], digits).rows;
        const scaled = n * 10n ** BigInt(digits);
        expect([shown[0], shown.at(-1)]).toEqual([{ low: scaled, high: scaled }, { low: scaled, high: scaled }]);
      }),
    );
  });
});

/** Less than a unit away, and not at all where the value is whole. */
function isNear(units: bigint, value: Rational): boolean {
  const distance = subtract(whole(units), value);
  return compare({ n: distance.n < 0n ? -distance.n : distance.n, d: distance.d }, whole(1)) < 0;
}

test.each<[string[], number, number]>([
  [["14", "15..36"], 2, 0],
  [["0.5", "1"], 2, 1],
  [["0.5", "0.25..1"], 2, 2],
  [["11/3"], 2, 2],
  [["1.001.."], 6, 3],
])("%j prints exactly, within %i decimals, with %i", (ranges, most, expected) => {
  expect(placesFor(ranges.map(range), most)).toBe(expected);
});
