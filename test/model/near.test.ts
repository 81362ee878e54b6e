import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../src/model/near.js";

describe("the nearest word", () => {
  const FIELDS = ["durationSeconds", "targetLanguage", "sourceUrl", "voiceId", "id", "labels", "matrix"];
  it.each<[string, string | null]>([
    ["durationseconds", "durationSeconds"], // case
    ["duration_seconds", "durationSeconds"], // separators
    ["DURATION-SECONDS", "durationSeconds"],
    ["durationSecnds", "durationSeconds"], // a letter dropped
    ["lables", "labels"], // two letters swapped
    ["maxtrix", "matrix"], // a letter too many
    ["duration", "durationSeconds"], // the beginning
    ["url", "sourceUrl"], // the end
    ["language", "targetLanguage"],
    ["durationMinutes", "durationSeconds"], // half of it
    ["ID", "id"],
    ["if", null], // too short to tell
    ["foo", null],
    ["", null],
  ])("of %s is %s", (word, expected) => expect(nearest(word, FIELDS)).toBe(expected));

  it("of a word of a megabyte is nothing", () => expect(nearest("x".repeat(1_000_000), FIELDS)).toBeNull());

  it("shares the longest beginning", () => expect(nearest("DURATION_60_120", ["DURATION_0_30", "DURATION_60_90", "DURATION_180_300"])).toBe("DURATION_60_90"));

  it("is the first of equally near ones", () => expect(nearest("bat", ["bad", "bar"])).toBe("bad"));
});

describe("the distance of two words", () => {
  it.each([["", "abc", 3], ["abc", "abc", 0], ["ab", "ba", 1], ["kitten", "sitting", 3], ["ca", "abc", 3]])("%s, %s", (a, b, slips) => expect(editDistance(a, b)).toBe(slips));

  it("is the same in both directions and never more than the longer word", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }));
  });
});
