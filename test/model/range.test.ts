import { describe, expect, it, test } from "vitest";
import { addRanges, exactly, hull, isExact, NOTHING, type Range } from "../../src/model/range.js";
import { whole } from "../../src/model/rational.js";
import { amount, count, list, quote, rangeInWords } from "../../src/model/words.js";
import { rational } from "../../src/model/rational.js";

function range(low: number, high: number | null): Range {
  return { low: whole(low), high: high === null ? null : whole(high) };
}

function numbers({ low, high }: Range): [number, number | null] {
  return [Number(low.n / low.d), high && Number(high.n / high.d)];
}

describe("ranges", () => {
  test.each([
    [range(1, 2), range(3, 4), [4, 6], [1, 4]],
    [range(1, 5), range(2, 3), [3, 8], [1, 5]],
    [range(1, null), range(3, 4), [4, null], [1, null]],
    [range(3, 4), range(1, null), [4, null], [1, null]],
    [NOTHING, exactly(whole(7)), [7, 7], [0, 7]],
  ])("%#: sum and hull", (a, b, sum, around) => {
    expect(numbers(addRanges(a, b))).toEqual(sum);
    expect(numbers(hull(a, b))).toEqual(around);
  });

  it("is exact only when both ends are known and equal", () => {
    expect([range(2, 2), { low: whole(2), high: { n: 4n, d: 2n } }, range(2, 3), range(2, null)].map(isExact)).toEqual([true, true, false, false]);
  });
});

describe("words", () => {
  test.each([
    ["46", "46"],
    ["3.5", "3.5"],
    ["0.1081", "0.1081"],
    ["0.10816", "0.11"],
    ["-0.5", "-0.5"],
    ["-2.345678", "-2.35"],
    ["0", "0"],
    ["0.00666666", "0.0067"],
    ["-0.00000012", "-0.00000012"],
  ])("%s is read as %s", (value, words) => {
    expect(amount(rational(value))).toBe(words);
  });

  test.each<[Range, string]>([
    [range(46, 67), "46..67"],
    [range(46, 46), "46"],
    [range(15, null), "at least 15"],
    [{ low: { n: 11n, d: 3n }, high: { n: 13n, d: 3n } }, "3.66..4.34"],
    [{ low: { n: 11n, d: 3n }, high: { n: 22n, d: 6n } }, "3.67"],
    [{ low: { n: 11n, d: 3n }, high: null }, "at least 3.66"],
  ])("%#: a range is rounded outward", (value, words) => {
    expect(rangeInWords(value)).toBe(words);
  });

  it("counts, lists and quotes", () => {
    expect([count(1, "job"), count(0, "job"), count(2, "entry", "entries")]).toEqual(["1 job", "0 jobs", "2 entries"]);
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => list(items))).toEqual(["", "a", "a and b", "a, b and c"]);
    expect(list(["a", "b"], "or")).toBe("a or b");
    expect(quote("id")).toBe("`id`");
  });
});
