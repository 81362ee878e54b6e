import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { clip, clipMiddle, padEnd, padStart, wrap } from "../../src/reporters/text/fit.js";
import { printable } from "../../src/reporters/text/printable.js";
import { table } from "../../src/reporters/text/table.js";
import { width } from "../../src/reporters/text/width.js";
import { styleOf } from "../../src/reporters/style.js";

const anyText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.string({ unit: "binary-ascii" }));

describe("printable", () => {
  test.each<[string, string, string]>([
    ["plain text", "keynote[targetLanguage=es]", "keynote[targetLanguage=es]"],
    ["letters of any script", "Größe, Ελλάς, 日本語, עברית, हिन्दी", "Größe, Ελλάς, 日本語, עברית, हिन्दी"],
    ["an escape sequence", "\u001b[2Jgone", "␛[2Jgone"],
    ["line breaks and tabs", "a\r\nb\tc\u2028d\u0085e", "a␍␊b␉c\\u2028d\\u0085e"],
    ["DEL and the other CSI", "a\u007fb\u009b31m", "a␡b\\u009b31m"],
    ["text turned around", "a\u202egnp.exe\u2066", "a\\u202egnp.exe\\u2066"],
    ["zero width", "pay\u200bpal\ufeff\u00ad\u2060", "pay\\u200bpal\\ufeff\\u00ad\\u2060"],
    ["letters drawn as nothing", "a\u3164b\u115fc\u{e0041}", "a\\u3164b\\u115fc\\u{e0041}"],
    ["half a character", "a\ud800b", "a\\ud800b"],
    ["emoji keep what joins them", "👩‍💻 ❤️ 👍🏽 🇯🇵 1️⃣", "👩‍💻 ❤️ 👍🏽 🇯🇵 1️⃣"],
    ["a joiner between other characters", "a\u200db", "a\\u200db"],
    ["a pile of marks", `a${"\u0301".repeat(9)}b`, `a${"\u0301".repeat(4)}…b`],
    ["a megabyte", "x".repeat(1_000_000), `${"x".repeat(149)}…${"x".repeat(149)}`],
  ])("%s", (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("leaves nothing that a terminal would obey or hide, and changes nothing twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe("width", () => {
  test.each([
    ["plain", 5],
    ["naïve – “Ω” … →", 15],
    ["日本語", 6],
    ["ｱｲｳ", 3],
    ["e\u0301", 1],
    ["각", 2],
    ["👩‍💻👍🏽🇯🇵", 6],
    ["❤️", 2],
    ["█▒·│─", 5],
  ])("of %s is %i", (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test("is that of string-width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }).map((text) => printable(text)), (text) => {
        expect(width(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe("fitting", () => {
  test.each([
    [padEnd("日本", 6), "日本  "],
    [padStart("日本", 6), "  日本"],
    [padEnd("longer", 3), "longer"],
    [clip("keynote", 7), "keynote"],
    [clip("keynote", 4), "key…"],
    [clip("keynote", 4, "start"), "…ote"],
    [clip("日本語版", 6), "日本…"],
    [clip("👩‍💻👩‍💻", 3), "👩‍💻…"],
    [clip("a", 0), ""],
    [clipMiddle("keynote[targetLanguage=es]", 15), "keynote…age=es]"],
    [clipMiddle("日本語日本語", 7), "日本…語"],
  ])("%j", (fitted, expected) => {
    expect(fitted).toBe(expected);
  });

  test("takes no more columns than there are, and all text that fits", () => {
    fc.assert(
      fc.property(anyText.map((text) => printable(text)), fc.nat({ max: 30 }), (text, columns) => {
        for (const fitted of [clip(text, columns), clip(text, columns, "start"), clipMiddle(text, columns)]) {
          expect(width(fitted)).toBeLessThanOrEqual(columns);
          if (width(text) <= columns) expect(fitted).toBe(text);
        }
      }),
    );
  });

  test.each<[string, number, string[]]>([
    ["The limit is 60 and the plan may cost 67.", 20, ["The limit is 60 and", "the plan may cost", "67."]],
    ["see https://example.com/a/very/long/path here", 12, ["see", "https://example.com/a/very/long/path", "here"]],
    ["空白のない長い文章", 8, ["空白のな", "い長い文", "章"]],
    ["", 10, [""]],
  ])("wraps %j at %i", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test("wrapping loses nothing but spaces, and only words without a break are too long", () => {
    fc.assert(
      fc.property(anyText.map((text) => printable(text)), fc.integer({ min: 4, max: 30 }), (text, columns) => {
        const lines = wrap(text, columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(width(line) <= columns || /^[\x21-\x7e]+$/.test(line)).toBe(true);
      }),
    );
  });
});

test("a table aligns wide characters, gives way in its first column and ends no line in spaces", () => {
  const rows = [
    { cells: ["日本語-翻訳", "dub", "14"], look: "plain" as const },
    { cells: ["a-rather-long-name-of-a-job[take=7]", "text2video", "3.5"], look: "plain" as const },
    { cells: ["total", "", "17.5"], look: "bold" as const, rule: true },
    { cells: ["nothing"], look: "dim" as const },
  ];
  const columns = [{ heading: "job", align: "left" as const }, { heading: "type", align: "left" as const }, { heading: "low", align: "right" as const }];
  expect(table(columns, rows, styleOf({ color: false, columns: 44 }))).toEqual([
    "  job                      type          low",
    "  日本語-翻訳              dub            14",
    "  a-rather-lo…ob[take=7]   text2video    3.5",
    "  ──────────────────────────────────────────",
    "  total                                 17.5",
    "  nothing",
  ]);
});
