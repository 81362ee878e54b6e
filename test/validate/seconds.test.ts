import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeIn, secondsIn } from "../../src/validate/seconds.js";

describe("a length in another notation", () => {
  it.each<[string, string | null]>([
    ["3:00", "180"],
    ["0:07.25", "7.25"],
    ["1:02:03", "3723"],
    ["90s", "90"],
    ["90 sec", "90"],
    ["2m", "120"],
    ["2 Minutes", "120"],
    ["1h 2m 3s", "3723"],
    ["PT1H30M", "5400"],
    [" 3:00 ", "180"],
    ["0:00", null],
    ["", null],
    ["h", null],
    ["3", null],
    ["1:2:3:4", null],
    ["three minutes", null],
    ["9".repeat(50) + "s", null],
  ])("%j is %s", (text, seconds) => expect(secondsIn(text)).toBe(seconds));

  it("counts hours, minutes and seconds of a clock", () => {
    const below = (n: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: n - 1 });
    fc.assert(
      fc.property(below(100), below(60), fc.integer({ min: 1, max: 59 }), (hours, minutes, seconds) => {
        const two = (n: number): string => String(n).padStart(2, "0");
        const total = String(hours * 3600 + minutes * 60 + seconds);
        expect(secondsIn(`${hours}:${two(minutes)}:${two(seconds)}`)).toBe(total);
        expect(secondsIn(`${hours}h${minutes}m${seconds}s`)).toBe(total);
      }),
    );
  });
});

describe("a range in another notation", () => {
  it.each<[string, { low: string; high: string } | null]>([
    ["60-90", { low: "60", high: "90" }],
    ["60..90.5", { low: "60", high: "90.5" }],
    ["60 to 90", { low: "60", high: "90" }],
    ["60 – 90", { low: "60", high: "90" }],
    ["90-60", null],
    ["60", null],
    ["-", null],
  ])("%j is %j", (text, range) => expect(rangeIn(text)).toEqual(range));
});
