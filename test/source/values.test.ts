import { describe, expect, test } from "vitest";
import { LongNumber } from "../../src/model/number.js";
import { readText } from "./read.js";

async function valuesOf(text: string): Promise<unknown[]> {
  const source = await readText(text);
  expect(source.faults).toEqual([]);
  return source.documents.map((document) => document.value);
}

describe("plain scalars, by the core schema of YAML 1.2", () => {
  const long = (text: string): LongNumber => new LongNumber(text);
  test.each<[string, unknown]>([
    ["0", 0],
    ["-0", -0],
    ["180", 180],
    ["+7", 7],
    ["-12", -12],
    ["012", 12],
    ["08", 8],
    ["0o14", 12],
    ["0x1F", 31],
    ["-0x1F", "-0x1F"],
    ["0b11", "0b11"],
    ["1.50", 1.5],
    ["0.10816", 0.10816],
    [".5", 0.5],
    ["5.", 5],
    ["-.5e1", -5],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["1e-7", 1e-7],
    [".", "."],
    ["+", "+"],
    ["--", "--"],
    ["1.2.3", "1.2.3"],
    ["1_000", "1_000"],
    ["9:16", "9:16"],
    ["1,5", "1,5"],
    ["80%", "80%"],
    ["/a/b", "/a/b"],
    ["2026-12-24", "2026-12-24"],
    [".inf", Infinity],
    ["-.INF", -Infinity],
    ["+.Inf", Infinity],
    [".nan", NaN],
    ["-.nan", "-.nan"],
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["tRUE", "tRUE"],
    ["false", false],
    ["False", false],
    ["FALSE", false],
    ["yes", "yes"],
    ["no", "no"],
    ["on", "on"],
    ["null", null],
    ["Null", null],
    ["NULL", null],
    ["~", null],
    ["~x", "~x"],
    ["", null],
    ["Two minutes of your time.", "Two minutes of your time."],
    ["<<", "<<"],
    // Fifteen digits survive a double; longer ones keep their text.
    ["123456789012345", 123456789012345],
    ["1234567890123456", long("1234567890123456")],
    ["-0.1234567890123456", long("-0.1234567890123456")],
    ["0.000000000000000001", 1e-18],
    ["000000000000000000012", 12],
    ["9007199254740993", long("9007199254740993")],
    ["1e400", long("1e400")],
    ["1e1000000000", long("1e1000000000")],
    ["1e-400", long("1e-400")],
    ["0e-400", 0],
    ["0e400", 0],
    ["0xFFFFFFFFFFFFFFFF", long("18446744073709551615")],
    ["0o7777777777777777777", long("144115188075855871")],
    [`0x${"f".repeat(101)}`, long("1e103")],
    [`0x${"0".repeat(101)}1`, 1],
  ])("%s", async (text, value) => {
    expect(await valuesOf(`a: ${text}\n`)).toStrictEqual([{ a: value }]);
  });

  test("only documents with long numbers say so", async () => {
    const source = await readText("a: 1\n---\na: 12345678901234567890\n---\na: 2\n");
    expect(source.documents.map((document) => document.hasLongNumbers)).toEqual([false, true, false]);
  });
});

describe("other scalars are text", () => {
  test.each([
    ["single quotes", "'it''s 1'", "it's 1"],
    ["double quotes", '"\\u00e9 \\t \\"1\\" \\e[31m"', 'é \t "1" \u001b[31m'],
    ["a number in quotes", '"180"', "180"],
    ["empty quotes", "''", ""],
    ["quotes over lines", "'a\n  b\n\n  c'", "a b\nc"],
    ["plain over lines", "a\n  b\n\n  c", "a b\nc"],
    ["a number over lines", "1\n  2", "1 2"],
    ["literal", "|\n  a\n   b\n", "a\n b\n"],
    ["literal, stripped", "|-\n  a\n\n", "a"],
    ["literal, kept", "|+\n  a\n\n", "a\n\n"],
    ["literal, empty", "|\nb: 1\n", ""],
    ["literal, indentation given", "|2\n   a\n", " a\n"],
    ["folded", ">\n  a\n  b\n\n  c\n", "a b\nc\n"],
    ["line breaks as in Windows", "|\r\n  a\r\n  b\r\n", "a\nb\n"],
    ["an emoji", "😀", "😀"],
  ])("%s", async (_, text, value) => {
    const [document] = await valuesOf(`a: ${text}`);
    expect(document).toHaveProperty("a", value);
  });
});

describe("keys", () => {
  test.each<[string, string, string[]]>([
    ["are text whatever they look like", "1: a\n012: b\ntrue: c\n~: d\n1.50: e\n", ["1", "012", "true", "~", "1.50"]],
    ["may be quoted", "'a b': 1\n\"c: d\": 2\n'': 3\n", ["a b", "c: d", ""]],
    ["may be marked", "? a\n: 1\n? b\n", ["a", "b"]],
    ["of objects are keys like any other", "constructor: 1\ntoString: 2\nhasOwnProperty: 3\n", ["constructor", "toString", "hasOwnProperty"]],
    ["in quotes do not merge", "'<<': {a: 1}\n", ["<<"]],
  ])("%s", async (_, text, keys) => {
    const [document] = await valuesOf(text);
    expect(Object.keys(document as object).sort()).toEqual([...keys].sort());
  });

  test("`__proto__` is a key of its own and changes no prototype", async () => {
    const [document] = await valuesOf("__proto__: {polluted: true}\na: &a {__proto__: 1}\nb: {<<: *a}\n");
    expect(Object.keys(document as object)).toEqual(["__proto__", "a", "b"]);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect(Object.keys((document as { b: object }).b)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("aliases and merges", () => {
  test.each<[string, string, unknown]>([
    ["an alias of text", "a: &x hello\nb: *x\n", { a: "hello", b: "hello" }],
    ["an alias of nothing", "a: &x\nb: *x\n", { a: null, b: null }],
    ["an alias of a key", "&x a: 1\nb: *x\n", { a: 1, b: "a" }],
    ["an anchor defined again", "a: &x 1\nb: *x\nc: &x 2\nd: *x\n", { a: 1, b: 1, c: 2, d: 2 }],
    ["an anchor within its like", "a: &x [&x 1]\nb: *x\n", { a: [1], b: 1 }],
    ["a merge", "a: &x {p: 1, q: 2}\nb: {<<: *x, r: 3}\n", { a: { p: 1, q: 2 }, b: { p: 1, q: 2, r: 3 } }],
    ["own keys win, before and after", "a: &x {p: 1, q: 2}\nb: {p: 3, <<: *x, q: null}\n", { a: { p: 1, q: 2 }, b: { p: 3, q: null } }],
    ["earlier sources win", "- &x {p: 1}\n- &y {p: 2, q: 2}\n- <<: [*x, *y]\n", [{ p: 1 }, { p: 2, q: 2 }, { p: 1, q: 2 }]],
    ["a mapping merged where it stands", "a: {<<: {p: 1}, q: 2}\n", { a: { p: 1, q: 2 } }],
    ["mappings merged where they stand", "a: {<<: [{p: 1}, {p: 2, q: 2}]}\n", { a: { p: 1, q: 2 } }],
    ["merges of merges", "- &x {p: 1}\n- &y {<<: *x, q: 2}\n- {<<: *y}\n", [{ p: 1 }, { p: 1, q: 2 }, { p: 1, q: 2 }]],
    ["an alias of a list of mappings", "- &x [{p: 1}, {q: 2}]\n- {<<: *x}\n", [[{ p: 1 }, { q: 2 }], { p: 1, q: 2 }]],
    ["a merge of nothing but an empty list", "a: {<<: [], p: 1}\n", { a: { p: 1 } }],
  ])("%s", async (_, text, value) => {
    expect(await valuesOf(text)).toEqual([value]);
  });

  test("aliases share their content", async () => {
    const [document] = await valuesOf("a: &x {p: [1]}\nb: *x\nc: {<<: *x}\n");
    const { a, b, c } = document as Record<string, { p: unknown }>;
    expect(b).toBe(a);
    expect(c?.p).toBe(a?.p);
  });

  test("anchors end with their document", async () => {
    expect((await readText("a: &x 1\n---\nb: *x\n")).faults).toHaveLength(1);
  });
});

describe("documents", () => {
  test.each<[string, string, number[]]>([
    ["an empty file", "", []],
    ["blank lines", "\n\n  \n", []],
    ["comments only", "# a\n# b\n", []],
    ["one without a line feed at its end", "a: 1", [0]],
    ["an empty one", "---\n", []],
    ["empty ones count", "---\n---\na: 1\n---\n# nothing\n---\nb: 2\n---\n", [1, 3]],
    ["ends of documents", "a: 1\n...\n---\n...\nb: 2\n...\n", [0, 2]],
    ["a directive", "%YAML 1.2\n---\na: 1\n", [0]],
    ["a value of null is a document", "~\n---\nnull\n", [0, 1]],
    ["a byte order mark", "\ufeffa: 1\n", [0]],
  ])("%s", async (_, text, indexes) => {
    const source = await readText(text);
    expect(source.faults).toEqual([]);
    expect(source.documents.map((document) => document.index)).toEqual(indexes);
  });
});
