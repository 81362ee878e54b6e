import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lines } from "../../src/source/lines.js";

describe("lines and columns", () => {
  test.each<[string, number, number, number]>([
    ["a: b\nc: d\n", 0, 1, 1],
    ["a: b\nc: d\n", 4, 1, 5],
    ["a: b\nc: d\n", 5, 2, 1],
    ["a: b\nc: d\n", 10, 3, 1],
    ["a: b\r\nc: d\r\n", 6, 2, 1],
    ["a: b\r\nc: d\r\n", 9, 2, 4],
    ["a: b\rc: d\n", 5, 1, 6],
    ["a: 😀b\n", 5, 1, 6],
    ["", 0, 1, 1],
    ["a", 99, 1, 2],
  ])("%j at %i", (text, offset, line, column) => {
    const { start } = new Lines(text).rangeOf({ start: offset, end: offset });
    expect([start.line, start.column]).toEqual([line, column]);
  });

  test("agree with counting, wherever one looks", () => {
    const texts = fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "😀", " ")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split("\n");
        const { start } = new Lines(text).rangeOf({ start: offset, end: offset });
        expect(start).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset });
      }),
    );
  });
});

describe("excerpts", () => {
  /** The line with its part marked, as a reader would see it. */
  const show = (text: string, start: number, end: number): string => {
    const { text: line, column, length } = new Lines(text).excerptOf({ start, end });
    return `${line.slice(0, column)}⟨${line.slice(column, column + length)}⟩${line.slice(column + length)}`;
  };

  test.each<[string, string, number, number, string]>([
    ["a word", "a: b c\nd: e\n", 3, 4, "a: ⟨b⟩ c"],
    ["nothing", "a: b\n", 2, 2, "a:⟨⟩ b"],
    ["several lines: to the end of the first", "a: [1,\n  2]\nb: 1\n", 3, 11, "a: ⟨[1,⟩"],
    ["several lines in a file of Windows", "a: [1,\r\n  2]\r\n", 3, 12, "a: ⟨[1,⟩"],
    ["the last line, without a line feed", "a: b\nc: d", 8, 9, "c: ⟨d⟩"],
    ["the end of the file", "a: b\n", 5, 6, "⟨⟩"],
    ["a line break", "a: b\nc", 4, 5, "a: b⟨⟩"],
    ["an empty file", "", 0, 0, "⟨⟩"],
    ["behind the end", "a", 7, 9, "a⟨⟩"],
    ["raw text", "a: \u2028\t'\u0085'\n", 3, 8, "a: ⟨\u2028\t'\u0085'⟩"],
  ])("%s", (_, text, start, end, expected) => {
    expect(show(text, start, end)).toBe(expected);
  });

  test("a long line is clipped around the part meant", () => {
    const line = `${"x".repeat(500_000)}KEY: value${"y".repeat(500_000)}`;
    expect(show(`a: 1\n${line}\n`, 500_005, 500_008)).toBe(`${"x".repeat(40)}⟨KEY⟩: value${"y".repeat(110)}`);
    expect(show(line, 0, 1_000_000)).toBe(`⟨${"x".repeat(160)}⟩`);
    expect(show(line, 1_000_000, 1_000_010)).toBe(`${"y".repeat(150)}⟨${"y".repeat(10)}⟩`);
    expect(show(line, 1_000_010, 1_000_010)).toBe(`${"y".repeat(160)}⟨⟩`);
  });

  test("clipping never halves a character", () => {
    const line = "😀".repeat(400);
    for (const at of [300, 301, 302, 303, 799]) {
      const { text } = new Lines(line).excerptOf({ start: at, end: at + 2 });
      expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
    }
  });
});
