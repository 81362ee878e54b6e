import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { readSource } from "../../src/source/index.js";
import { parseComment } from "../../src/suppress/parse.js";

/** A text in which `@` stands for `topsheet-ignore no-effect -- why`, and what each comment of it is about. */
interface Row {
  readonly name: string;
  readonly text: string;
  readonly covers: readonly (readonly string[])[];
}

const ROWS: readonly Row[] = [
  { name: "above a mapping entry: key and value", text: "a: 1\n# @\nb:\n  c: 2\n  d: 3\ne: 4\n", covers: [["b:\n  c: 2\n  d: 3"]] },
  { name: "above the first entry: not the others", text: "# @\na: 1\nb: 2\n", covers: [["a: 1"]] },
  { name: "above an item: all of it", text: "l:\n  - x: 1\n  # @\n  - y: 2\n    z: 3\n  - w: 4\n", covers: [["- y: 2\n    z: 3"]] },
  { name: "above the first item: not the list", text: "l:\n  # @\n  - x: 1\n    y: 2\n  - z: 3\n", covers: [["- x: 1\n    y: 2"]] },
  { name: "above an item that is a list", text: "# @\n- - 1\n  - 2\n- 3\n", covers: [["- - 1\n  - 2"]] },
  { name: "comments in between", text: "# @\n# more words\n\n  # and more\nb: 1\n", covers: [["b: 1"]] },
  { name: "two above one node", text: "# @\n# @\nb: 1\n", covers: [["b: 1"], ["b: 1"]] },
  { name: "indented as the node before", text: "- a: 1\n  # @\n- b: 2\n", covers: [["- b: 2"]] },
  { name: "end of a line", text: "a: 1 # @\nb: 2\n", covers: [["a: 1", "1"]] },
  { name: "end of the line of a key: all below it", text: "a: # @\n  b: 1\n  c: 2\nd: 3\n", covers: [["a: # @\n  b: 1\n  c: 2"]] },
  { name: "end of an item's first line: that entry", text: "- a: 1 # @\n  b: 2\n", covers: [["a: 1", "1"]] },
  { name: "behind the dash", text: "- # @\n  a: 1\n  b: 2\n- c: 3\n", covers: [["- # @\n  a: 1\n  b: 2"]] },
  { name: "flow on one line", text: "- {a: 1, b: 2} # @\n- 3\n", covers: [["{a: 1, b: 2}", "a: 1", "1", "b: 2", "2"]] },
  { name: "flow on several lines, at its start", text: "- {a: 1, # @\n   b: 2}\n- 3\n", covers: [["{a: 1, # @\n   b: 2}", "a: 1", "1"]] },
  { name: "flow on several lines, above an entry", text: "- {a: 1,\n   # @\n   b: 2}\n", covers: [["b: 2"]] },
  { name: "flow on several lines, above an item", text: "l: [\n  # @\n  {a: 1},\n  {b: 2}\n]\n", covers: [["{a: 1}"]] },
  { name: "the header of a block of text", text: "a: | # @\n  text\n  # @\nb: 1\n", covers: [["a: | # @\n  text\n  # @", "| # @\n  text\n  # @"]] },
  { name: "below a block of text", text: "a: |\n  text\n# @\nb: 1\n", covers: [["b: 1"]] },
  { name: "in quotes", text: "a: \"x # @\"\nb: 'y # @'\nc: \"x\n  # @\"\n", covers: [] },
  { name: "in a plain text", text: "a: x#@\nb: x topsheet-ignore\n", covers: [] },
  { name: "behind quotes that hold a number sign", text: "a: \"x # y\" # @\n", covers: [["a: \"x # y\"", "\"x # y\""]] },
  { name: "later in a comment", text: "# see # @\na: 1\n", covers: [] },
  { name: "behind the end of a text of two lines", text: "a: \"x\n  y\" # @\n", covers: [["\"x\n  y\""]] },
  { name: "below everything", text: "a: 1\n# @\n", covers: [[]] },
  { name: "carriage returns", text: "a: 1\r\n# @\r\nb: 2\r\n", covers: [["b: 2"]] },
  { name: "a byte order mark", text: "\ufeff# @\na: 1\n", covers: [["a: 1"]] },
  { name: "two documents", text: "a: 1\n---\n# @\nb: 2\n", covers: [["b: 2"]] },
  { name: "an anchored node", text: "# @\na: &x {b: 1}\nc: *x\n", covers: [["a: &x {b: 1}"]] },
  { name: "no space behind the number sign", text: "#@\na: 1\n", covers: [["a: 1"]] },
  { name: "a reader that is thorough: tags of the first document", text: "%YAML 1.2\n---\n# @\na: 1\n", covers: [["a: 1"]] },
];

describe("what a comment is about", () => {
  test.each(ROWS)("$name", async ({ text, covers }) => {
    const written = text.replaceAll("@", "topsheet-ignore no-effect -- why");
    const source = await readSource(new TextEncoder().encode(written), DEFAULT_LIMITS);
    expect(source.faults).toEqual([]);
    const plain = written.replace("\ufeff", "");
    const found = source.comments("topsheet-").map((one) => one.covers.map(({ start, end }) => plain.slice(start, end).replaceAll("topsheet-ignore no-effect -- why", "@")));
    expect(found).toEqual(covers);
  });
});

describe("what a comment says", () => {
  test.each([
    ["topsheet-ignore a -- why", { wholeFile: false, rules: ["a"], reason: "why", until: null }],
    ["topsheet-ignore a, b,c -- why (until 2027-01-31)", { wholeFile: false, rules: ["a", "b", "c"], reason: "why", until: "2027-01-31" }],
    ["topsheet-ignore-file a -- why -- and how", { wholeFile: true, rules: ["a"], reason: "why -- and how", until: null }],
    ["topsheet-ignore a, a -- why", { wholeFile: false, rules: ["a"], reason: "why", until: null }],
    ["topsheet-ignore a", { wholeFile: false, rules: ["a"], reason: "", until: null }],
    ["topsheet-ignore a --", { wholeFile: false, rules: ["a"], reason: "", until: null }],
    ["topsheet-ignore a -- (until 2027-01-31)", { wholeFile: false, rules: ["a"], reason: "", until: "2027-01-31" }],
    ["topsheet-ignore a -- (until 2027-02-30)", "until"],
    ["topsheet-ignore a -- why until=2027-01-31", "loose"],
    ["topsheet-ignore a -- not until the voice is chosen", { wholeFile: false, rules: ["a"], reason: "not until the voice is chosen", until: null }],
    ["topsheet-ignore a - why", "separator"],
    ["topsheet-ignore a \u2014 why", "separator"],
    ["topsheet-ignore a, b because of this", "separator"],
    ["topsheet-ignore a b -- why", { wholeFile: false, rules: ["a", "b"], reason: "why", until: null }],
    ["topsheet-ignore -- why", "noRule"],
    ["topsheet-ignore * -- why", "noRule"],
    ["topsheet-ignore-next-line a -- why", "word"],
    ["topsheet-disable-line a -- why", "word"],
    ["topsheet-ignore: a -- why", "word"],
    ["topsheet-config is shared", null],
  ] as const)("%s", (text, expected) => {
    const parsed = parseComment({ text, span: { start: 10, end: 10 + text.length }, covers: [] });
    if (parsed !== null && "rules" in parsed) {
      for (const { id, span } of parsed.rules) expect(text.slice(span.start - 10, span.end - 10)).toBe(id);
      expect({ ...parsed, rules: parsed.rules.map(({ id }) => id) }).toEqual(expected);
    } else expect(parsed?.messageId ?? null).toBe(expected);
  });
});
