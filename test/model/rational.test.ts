import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  max,
  min,
  multiply,
  negate,
  type Rational,
  rational,
  reduce,
  roundTo,
  subtract,
  toDecimal,
  whole,
} from "../../src/model/rational.js";

const fraction = fc.record({ n: fc.bigInt(-(10n ** 20n), 10n ** 20n), d: fc.bigInt(1n, 10n ** 14n) });
const step = fc.record({ n: fc.bigInt(1n, 1000n), d: fc.bigInt(1n, 1000n) });

/** Plain arithmetic: true when a and b are the same number. */
function same(a: Rational, n: bigint, d: bigint): boolean {
  return a.d > 0n && a.n * d === n * a.d;
}

describe("arithmetic agrees with plain arithmetic on big integers", () => {
  test.each<[string, (a: Rational, b: Rational) => Rational, (a: Rational, b: Rational) => [bigint, bigint]]>([
    ["add", add, (a, b) => [a.n * b.d + b.n * a.d, a.d * b.d]],
    ["subtract", subtract, (a, b) => [a.n * b.d - b.n * a.d, a.d * b.d]],
    ["multiply", multiply, (a, b) => [a.n * b.n, a.d * b.d]],
  ])("%s", (_, ours, plain) => {
    fc.assert(fc.property(fraction, fraction, (a, b) => same(ours(a, b), ...plain(a, b))));
  });

  it("divides, also by what is below zero", () => {
    fc.assert(fc.property(fraction, fraction.filter((b) => b.n !== 0n), (a, b) => {
      const sign = b.n < 0n ? -1n : 1n;
      return same(divide(a, b), a.n * b.d * sign, a.d * b.n * sign);
    }));
  });

  it("compares by value, however a fraction is written", () => {
    fc.assert(fc.property(fraction, fraction, fc.bigInt(1n, 1000n), (a, b, k) => {
      const difference = a.n * b.d - b.n * a.d;
      const sign = difference < 0n ? -1 : difference > 0n ? 1 : 0;
      const multiple = { n: a.n * k, d: a.d * k };
      return compare(a, b) === sign && compare(a, multiple) === 0 && max(a, b) === (sign < 0 ? b : a) && min(a, b) === (sign > 0 ? b : a);
    }));
  });

  it("adds up long sums of unlike fractions exactly", () => {
    fc.assert(fc.property(fc.array(fraction, { maxLength: 40 }), (parts) => {
      const forwards = parts.reduce(add, whole(0));
      const backwards = [...parts].reverse().reduce(add, whole(0));
      return compare(forwards, backwards) === 0 && compare(parts.reduce(subtract, forwards), whole(0)) === 0;
    }));
  });

  it("reduces to lowest terms without changing the value", () => {
    fc.assert(fc.property(fraction, fc.bigInt(1n, 10n ** 9n), (a, k) => {
      const reduced = reduce({ n: a.n * k, d: a.d * k });
      const lowest = reduce(a);
      return same(reduced, a.n, a.d) && reduced.n === lowest.n && reduced.d === lowest.d;
    }));
  });
});

describe("rounding", () => {
  it("finds the whole numbers around a fraction", () => {
    fc.assert(fc.property(fraction, (a) => {
      const [below, above] = [floor(a), ceil(a)];
      return below * a.d <= a.n && (below + 1n) * a.d > a.n && above * a.d >= a.n && (above - 1n) * a.d < a.n;
    }));
  });

  it("rounds to the nearest step in its direction", () => {
    fc.assert(fc.property(fraction, step, (a, to) => {
      const [down, up, near] = (["down", "up", "half-up"] as const).map((mode) => roundTo(a, to, mode)) as [Rational, Rational, Rational];
      const isStep = [down, up, near].every((value) => same({ n: floor(divide(value, to)), d: 1n }, ...parts(divide(value, to))));
      const half = divide(to, whole(2));
      const close = compare(subtract(near, a), half) <= 0 && compare(subtract(a, near), half) < 0;
      return isStep && close && compare(down, a) <= 0 && compare(up, a) >= 0 && compare(subtract(a, down), to) < 0 && compare(subtract(up, a), to) < 0;
    }));
  });

  test.each([
    ["2.5", "1", "half-up", "3"],
    ["2.4999", "1", "half-up", "2"],
    ["-2.5", "1", "half-up", "-2"],
    ["2.0001", "1", "up", "3"],
    ["2", "1", "up", "2"],
    ["-2.0001", "1", "down", "-3"],
    ["7.3", "0.5", "up", "7.5"],
  ] as const)("%s to %s, %s, is %s", (value, to, mode, expected) => {
    expect(toDecimal(roundTo(rational(value), rational(to), mode), "down")).toBe(expected);
  });

  it("gets the case right that floating point gets wrong", () => {
    expect(Math.ceil(9375 * 0.10816)).toBe(1015);
    expect(ceil(multiply(whole(9375), rational("0.10816")))).toBe(1014n);
  });
});

function parts({ n, d }: Rational): [bigint, bigint] {
  return [n, d];
}

describe("reading decimals", () => {
  test.each([
    ["0", 0n, 1n],
    ["46", 46n, 1n],
    ["-0.5", -1n, 2n],
    ["+.25", 1n, 4n],
    ["5.", 5n, 1n],
    ["0.10816", 10816n, 100000n],
    ["1e3", 1000n, 1n],
    ["12.5E-2", 1n, 8n],
    ["100.000000000000000000000000000000000001", 10n ** 38n + 1n, 10n ** 36n],
    ["007", 7n, 1n],
  ])("%s", (text, n, d) => {
    expect(same(rational(text), n, d)).toBe(true);
  });

  test.each(["", ".", "-", "e5", "1e", "1e99999", "0x10", "1_000", "1,5", "NaN", "Infinity", " 1", "1 2"])("refuses %j", (text) => {
    expect(() => rational(text)).toThrow(RangeError);
  });

  it("reads the shortest form of a number without loss", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: 1e-6, max: 1e15 }), (value) => Number(toDecimal(rational(String(value)), "down", 30)) === value));
  });

  it("reads digits wherever the point and the exponent put it", () => {
    fc.assert(fc.property(fc.bigInt(0n, 10n ** 30n), fc.nat({ max: 20 }), fc.integer({ min: -20, max: 20 }), (digits, places, exponent) => {
      const text = digits.toString().padStart(places + 1, "0");
      const written = `${text.slice(0, text.length - places)}.${text.slice(text.length - places)}e${exponent}`;
      return same(rational(written), digits * 10n ** BigInt(20 + exponent), 10n ** BigInt(20 + places));
    }));
  });
});

describe("printing decimals", () => {
  test.each([
    ["46", "down", "46"],
    ["3.6666666666", "down", "3.666666"],
    ["3.6666666666", "up", "3.666667"],
    ["-3.6666666666", "down", "-3.666667"],
    ["-3.6666666666", "up", "-3.666666"],
    ["-0.0000001", "up", "0"],
    ["0.0000001", "up", "0.000001"],
    ["0.50", "half-up", "0.5"],
    ["1000000000000000", "down", "1000000000000000"],
  ] as const)("%s rounded %s is %s", (value, mode, expected) => {
    expect(toDecimal(rational(value), mode)).toBe(expected);
  });

  it("rounds outward, by less than one in the last place, and only where it must", () => {
    fc.assert(fc.property(fraction, fc.integer({ min: 0, max: 8 }), (a, places) => {
      const [down, up] = [rational(toDecimal(a, "down", places)), rational(toDecimal(a, "up", places))];
      const last = { n: 1n, d: 10n ** BigInt(places) };
      const fits = (a.n * last.d) % a.d === 0n;
      const gap = subtract(up, down);
      return compare(down, a) <= 0 && compare(up, a) >= 0 && compare(gap, fits ? whole(0) : last) === 0;
    }));
  });

  it("has no exponent, no grouping and no trailing zeros", () => {
    fc.assert(fc.property(fraction, fc.constantFrom("down", "up", "half-up"), (a, mode) => /^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d{0,5}[1-9])$/.test(toDecimal(a, mode))));
  });

  it("mirrors itself", () => {
    fc.assert(fc.property(fraction.filter((a) => a.n > 0n), (a) => {
      const text = toDecimal(negate(a), "down");
      const up = toDecimal(a, "up");
      return text === (up === "0" ? "0" : `-${up}`);
    }));
  });
});
