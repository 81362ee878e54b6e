import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { codePoints, spokenLength } from "../../src/price/text.js";
import { inShort } from "./pricing.js";

describe("characters", () => {
  test.each([
    ["", 0],
    ["Hello.", 6],
    ["naïve 東京", 8],
    ["🎬🎬", 2],
    ["👨‍👩‍👧", 5],
    ["\ud83c", 1],
    ["\udfac\ud83c", 2],
  ])("%j has %i", (text, count) => {
    expect(codePoints(text)).toBe(count);
  });

  it("are code points", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => codePoints(text) === [...text].length));
  });
});

describe("spoken length", () => {
  const length = (value: unknown): string | null => {
    const range = spokenLength(value, "from", "to");
    return range && inShort(range);
  };

  test.each<[string, unknown, string | null]>([
    ["one cue", "1\n00:00:01,500 --> 00:00:04,000\nHello.\n", "2.5..4"],
    ["hours, CRLF, a byte-order mark, positions behind the times", "\ufeff1\r\n01:00:00,000 --> 01:00:00,001 X1:40\r\nHello.\r\n", "0.001..3600.001"],
    ["points instead of commas, as WebVTT writes them", "00:00:00.000 --> 00:00:02.000\nHello.\n", "2"],
    ["cues in any order", "00:00:02,000 --> 00:00:03,000\nb\n\n00:00:00,000 --> 00:00:01,000\na\n", "2..3"],
    ["cues that overlap", "00:00:00,000 --> 00:00:02,000\na\n\n00:00:00,000 --> 00:00:02,000\nb\n", "2..4"],
    ["times that cannot be read", "00:00:00,000 --> 00:00:02,000\na\n\n0:99,5 --> 1:00\nb\n", null],
    ["an en dash for the arrow", "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:02,000 –> 00:59:00,000\nb\n", null],
    ["a gap in the arrow", "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:02,000 -- > 00:59:00,000\nb\n", null],
    ["a short arrow", "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:02,000 -> 00:59:00,000\nb\n", null],
    ["a short arrow without a number", "00:00:01,000 --> 00:00:02,000\na\n\n00:00:02,000 -> 00:59:00,000\nb\n", null],
    ["a short arrow in brackets", "00:00:01,000 --> 00:00:02,000\na\n\n[00:02.000 -> 59:00.000]\nb\n", null],
    ["minutes and seconds with a dash", "00:00:01,000 --> 00:00:02,000\na\n\n0:02 - 59:00\nb\n", null],
    ["a number without times", "1\n00:00:01,000 --> 00:00:02,000\na\n\n2\nb\n", null],
    ["a byte-order mark and a number without times", "\ufeff1\nb\n\n2\n00:00:01,000 --> 00:00:02,000\na\n", null],
    ["a text cut short behind a number", "1\r\n00:00:01,000 --> 00:00:02,000\r\na\r\n\r\n2", null],
    ["a number and clock times that are spoken", "1\n00:00:00,000 --> 00:00:02,000\n42\nOpen from 10:30 to 11:45, at 2:1.\n", "2"],
    ["an end before its start", "00:00:03,000 --> 00:00:02,000\na\n", null],
    ["an end before its start behind a sound cue", [{ from: 0, to: 10 }, { from: 12, to: 11 }], null],
    ["no length at all", "00:00:00,000 --> 00:00:00,000\na\n", null],
    ["no cues", "Hello.", null],
    ["a list", [{ from: 0, to: 1.5 }, { from: 2, to: 3 }], "2.5..3"],
    ["a list with other keys", [{ start: 0, end: 1.5 }], null],
    ["an empty list", [], null],
    ["something else", { from: 0, to: 1 }, null],
    ["nothing", undefined, null],
  ])("%s", (_, value, expected) => {
    expect(length(value)).toBe(expected);
  });

  test.each([
    ["spaces", `${" ".repeat(500_000)}-->${" ".repeat(500_000)}`],
    ["digits", `${"1".repeat(500_000)}x\n0:00:0${"0".repeat(500_000)}`],
    ["colons", `x${":00".repeat(300_000)}`],
    ["numbers", "7\n".repeat(500_000)],
  ])("takes no time to speak of on a megabyte of %s", (_, text) => {
    expect(length(text)).toBeNull();
  });
});
