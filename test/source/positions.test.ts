import { describe, expect, test } from "vitest";
import type { Path } from "../../src/model/place.js";
import { atKey, atValue, readText } from "./read.js";

const FILE = `# a batch 😀
topsheet: 1
'na me': "two words"   # comment
defaults:
  tts: &house
    voiceId: anna
    input: {type: text, text: 'Hi'}
  dub: &dub {cloneVoice: yes, voiceId: bea}
jobs:
  - id: one
    <<: *house
    note: |-  # a block
      first

      last

    empty:
    plain: two
      lines
  - *dub
  - {<<: [*dub, *house], id: "th\\x72ee", flow: [1, {a: b}, c: d]}
  -
  - - nested
    -
  - text: >+
      kept

    list:
    - x
    - 'y'
  - &x { }
  - *x
`;

/** A path, the text that stands there as key and as value. */
const PLACES: readonly (readonly [path: Path, key: string, value: string])[] = [
  [["topsheet"], "topsheet", "1"],
  [["na me"], "'na me'", '"two words"'],
  [["defaults", "tts", "voiceId"], "voiceId", "anna"],
  [["defaults", "tts", "input"], "input", "{type: text, text: 'Hi'}"],
  [["defaults", "dub"], "dub", "{cloneVoice: yes, voiceId: bea}"],
  [["jobs", 0, "id"], "id", "one"],
  [["jobs", 0, "note"], "note", "|-  # a block\n      first\n\n      last"],
  [["jobs", 0, "empty"], "empty", "empty"],
  [["jobs", 0, "plain"], "plain", "two\n      lines"],
  // Through a merge, to the key and the value of what is merged.
  [["jobs", 0, "voiceId"], "voiceId", "anna"],
  [["jobs", 0, "input", "text"], "text", "'Hi'"],
  // Through an alias; the alias has no key, so both are its content.
  [["jobs", 1], "{cloneVoice: yes, voiceId: bea}", "{cloneVoice: yes, voiceId: bea}"],
  [["jobs", 1, "cloneVoice"], "cloneVoice", "yes"],
  // The first source of a merge wins.
  [["jobs", 2, "voiceId"], "voiceId", "bea"],
  [["jobs", 2, "input", "type"], "type", "text"],
  [["jobs", 2, "id"], "id", '"th\\x72ee"'],
  [["jobs", 2, "flow", 1], "{a: b}", "{a: b}"],
  [["jobs", 2, "flow", 1, "a"], "a", "b"],
  [["jobs", 2, "flow", 2], "c: d", "c: d"],
  [["jobs", 2, "flow", 2, "c"], "c", "d"],
  [["jobs", 3], "-", "-"],
  [["jobs", 4], "- nested\n    -", "- nested\n    -"],
  [["jobs", 4, 0], "nested", "nested"],
  [["jobs", 4, 1], "-", "-"],
  [["jobs", 5, "text"], "text", ">+\n      kept"],
  [["jobs", 5, "list"], "list", "- x\n    - 'y'"],
  [["jobs", 6], "{ }", "{ }"],
  [["jobs", 7], "{ }", "{ }"],
  // What does not exist: its nearest ancestor.
  [["jobs", 2, "nothing", "below"], '{<<: [*dub, *house], id: "th\\x72ee", flow: [1, {a: b}, c: d]}', '{<<: [*dub, *house], id: "th\\x72ee", flow: [1, {a: b}, c: d]}'],
  [["defaults", "dub", "x"], "dub", "{cloneVoice: yes, voiceId: bea}"],
  [["jobs", 0, "id", 0], "id", "one"],
  [["jobs", 5, "list", 7], "list", "- x\n    - 'y'"],
  [["jobs", 5, "list", "0"], "list", "- x\n    - 'y'"],
];

describe.each([
  ["as written", FILE],
  ["with line breaks as in Windows", FILE.replaceAll("\n", "\r\n")],
  ["read by the thorough reader", `${FILE}...\n`],
])("places in a file %s", (_, text) => {
  test.each(PLACES)("%j", async (path, key, value) => {
    const source = await readText(text);
    expect(source.faults).toEqual([]);
    const at = (place: ReturnType<typeof atKey>): string => {
      const { start, end } = source.locate(0, place);
      return text.slice(start, end).replaceAll("\r\n", "\n");
    };
    expect([at(atKey(...path)), at(atValue(...path))]).toEqual([key, value]);
  });
});

describe("the value of a document", () => {
  test.each([
    ["# c\n\na: 1\nb:\n- 2 # c\n\n# c\n", "a: 1\nb:\n- 2"],
    ["a:\n  b:\n", "a:\n  b"],
    ["--- [1,\n 2 ] # c\n", "[1,\n 2 ]"],
    ["text\n", "text"],
    ["|\n  a\n  b\n\n\n", "|\n  a\n  b"],
    ["a: |+\n\n\n", "a: |+"],
    ["a: &x\n", "a: &x"],
    ["- *x\n", null],
  ])("%j", async (text, expected) => {
    const source = await readText(text);
    const { start, end } = source.locate(0, atValue());
    expect(source.documents.length > 0 ? text.slice(start, end) : null).toBe(expected);
  });
});

test("each document has its own places", async () => {
  const text = "a: 1\n---\n---\na: 2\n";
  const source = await readText(text);
  expect([0, 1, 2].map((document) => source.locate(document, atValue("a")))).toEqual([
    { start: 3, end: 4 },
    { start: 0, end: 0 },
    { start: 16, end: 17 },
  ]);
});

test("long lists and mappings are as easy to find one's way in", async () => {
  const text = `${Array.from({ length: 500 }, (_, i) => `k${i}: [${"x, ".repeat(40)}v${i}]\n`).join("")}'<<': no merge\n<<: {merged: 1}\n`;
  const source = await readText(text);
  const at = (...path: Path): string => {
    const { start, end } = source.locate(0, atValue(...path));
    return text.slice(start, end);
  };
  expect([at("k0", 40), at("k499", 40), at("<<"), at("merged")]).toEqual(["v0", "v499", "no merge", "1"]);
});

test("mappings that merge one another many times over are searched once", async () => {
  const lines = Array.from({ length: 14 }, (_, i) => `- &a${i + 1} {<<: [*a${i}, *a${i}]}\n`);
  const source = await readText(`- &a0 {x: 1}\n${lines.join("")}`);
  expect(source.faults).toEqual([]);
  expect(source.locate(0, atValue(14, "x"))).toEqual({ start: 10, end: 11 });
  expect(source.rangeOf(source.locate(0, atValue(14, "y"))).start.line).toBe(15);
});
