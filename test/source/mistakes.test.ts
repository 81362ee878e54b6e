import { describe, expect, test } from "vitest";
import { rule } from "../../rules/yaml-syntax.js";
import { fill } from "../../src/model/message.js";
import { faultsOf, readText } from "./read.js";

/** A text, and every fault that it has: line and column, message, the part marked. */
const MISTAKES: readonly (readonly [text: string, ...faults: string[]])[] = [
  // Indentation.
  ["jobs:\n  - id: a\n\ttype: dub\n", "3:1 tab ⟨\t⟩"],
  ["jobs:\n\t- id: a\n\t  type: dub\n", "2:1 tab ⟨\t⟩"],
  ["jobs:\n  - id: a\n   type: dub\n", "3:4 indent ⟨type: dub⟩"],
  ["jobs:\n  - id: a\n      type: dub\n", "3:7 indent ⟨type: dub⟩"],
  ["a: 1\n b: 2\n", "2:2 indent ⟨b: 2⟩"],
  ["budget:\n  x: 1\n y: 2 # why\n", "3:2 indent ⟨y: 2 # why⟩"],
  ["jobs:\r\n  - id: a\r\n   type: dub\r\n", "3:4 indent ⟨type: dub⟩"],
  ["jobs:\n  - id: a\ntype: dub\n    file: b\n    note: c\n", "3:1 outdent ⟨type: dub⟩"],
  ["jobs:\n  - - id: a\n # c\n\n type: dub # d\n      file: b\n", "5:2 indent ⟨type: dub # d⟩"],
  ["jobs:\n  - id: a\n    x:\n      y: 1\n    z: 1\n      q: 1\n    r: 1\n", "6:7 indent ⟨q: 1⟩"],
  ["jobs:\n  - id: a\n    x:\n      y: 1\n  - id: b\n      type: dub\n", "6:7 indent ⟨type: dub⟩"],
  ["a: |\n   \n  x\n", "3:3 blockIndent ⟨x⟩"],
  // Colons.
  ["jobs:\n  - id: a\n    type dub\n    x: 1\n", "3:5 missingColon ⟨type dub⟩"],
  ["a\nb: 1\n", "1:1 missingColon ⟨a⟩"],
  ["a: 1\nb\n", "2:1 missingColon ⟨b⟩"],
  ["topsheet:1\nname: a\n", "1:1 missingSpace ⟨topsheet:1⟩"],
  ["name: a\ntopsheet:1\n", "2:1 missingSpace ⟨topsheet:1⟩"],
  ["jobs:\n  - id:a\n    type: dub\n", "2:5 missingSpace ⟨id:a⟩"],
  ["note: see this: now\nx: 1\n", "1:7 twoPairs ⟨see this: now⟩"],
  [": a\n", "1:1 missingKey ⟨:⟩"],
  ["a: {: b}\n", "1:5 missingKey ⟨:⟩"],
  ["a: [? , 1]\n", "1:7 missingKey ⟨,⟩"],
  // Dashes.
  ["jobs:\n  -id: a\n   type: dub\n", "2:3 missingDashSpace ⟨-⟩"],
  ["jobs:\n  - id: a\n  -id: b\n    type: dub\n", "3:3 missingDashSpace ⟨-⟩"],
  ["jobs:\n  id: a\n  - id: b\n", "3:3 listInMapping ⟨-⟩"],
  ["a: 1\n- b\n", "2:1 listInMapping ⟨-⟩"],
  ["jobs: - id: b\n", "1:7 listOnKeyLine ⟨-⟩"],
  // Quotes.
  ['name: "abc\ntype: x\njobs:\n  - id: a\n', '1:7 unclosedQuote ⟨"⟩'],
  ["name: 'abc\ntype: x\njobs:\n  - id: it's\n", "1:7 unclosedQuote ⟨'⟩"],
  ['jobs:\n  - id: a\n    note: "abc\n    type: dub\n  - id: b\n    note: "x"\n', '3:11 unclosedQuote ⟨"⟩'],
  ['"name: abc\nnote: x\n', '1:1 unclosedQuote ⟨"⟩'],
  ['name: "abc\\"', '1:7 unclosedQuote ⟨"⟩'],
  ['note: "abc" def\nx: 1\n', "1:13 afterValue ⟨def⟩"],
  ["note: 'it's fine'\nx: 1\n", "1:11 afterValue ⟨s fine'⟩"],
  ['file: "C:\\media\\x"\n', "1:10 escape ⟨\\m⟩"],
  ['a: "\\uD800"\nb: "\\uD83D\\uDE00"\n"\\uDE00\\uD83D": c\n', '1:4 halfCharacter ⟨"\\uD800"⟩', '3:1 halfCharacter ⟨"\\uDE00\\uD83D"⟩'],
  ['a: "\\U0000DFFF"\n', '1:4 halfCharacter ⟨"\\U0000DFFF"⟩'],
  ['a: "x"#c\n', "1:7 commentSpace ⟨#c⟩"],
  // Brackets.
  ["jobs:\n  - {id: a, type: dub\n  - {id: b}\n", "2:5 unclosedBracket ⟨{⟩"],
  ["a: [1, 2\nb: 3\n", "1:4 unclosedBracket ⟨[⟩"],
  ["[1, {a: 2}\n", "1:1 unclosedBracket ⟨[⟩"],
  ["a: [1, 2]]\nb: 1\n", "1:10 extraBracket ⟨]⟩"],
  ["note: }\n", "1:7 extraBracket ⟨}⟩"],
  ["jobs: [\n  - id: a\n    b: c\n  - id: d\nx: 1\n", "1:7 unclosedBracket ⟨[⟩"],
  ["jobs: [\n  - id: a\n    b: c\n]\n", "2:3 listInBrackets ⟨-⟩"],
  ["a: {b: 1 c: 2}\n", "1:8 missingComma ⟨1 c: 2⟩"],
  ['a: [1 2, "x" "y"]\n', '1:14 missingComma ⟨"⟩'],
  ["a: [, 1]\n", "1:5 extraComma ⟨,⟩"],
  ["a: [1,, 2]\n", "1:7 extraComma ⟨,⟩"],
  ["a: {\n  b: 1,\n  c}\n  d: 2\n", "4:3 indent ⟨d: 2⟩"],
  ["note: [draft] do it\n", "1:15 afterValue ⟨do it⟩"],
  // Signs with a meaning.
  ["note: @home\n", "1:7 badStart ⟨@⟩"],
  ["note: `x`\n", "1:7 badStart ⟨`⟩"],
  ["note: %5\n", "1:7 badStart ⟨%⟩"],
  ["note: & more\n", "1:7 badStart ⟨&⟩"],
  ["note: * more\n", "1:7 badStart ⟨*⟩"],
  ["file: *.mp4\n", "1:7 unknownAlias ⟨*.mp4⟩"],
  ["note: !important\n", "1:7 tag ⟨!important⟩"],
  ["a: !!str 1\nb: !<x> {c: !d 2}\n", "1:4 tag ⟨!!str⟩", "2:4 tag ⟨!<x>⟩"],
  ["note: {{ name }}\n", "1:8 complexKey ⟨{⟩"],
  ["? [a]\n: b\n", "1:3 complexKey ⟨[⟩"],
  ["a: &x q\n*x : 1\n", "2:1 complexKey ⟨*x⟩"],
  ["note: |x\n  abc\n", "1:8 blockHeader ⟨x⟩"],
  ["note: >5 seconds\n", "1:10 blockHeader ⟨seconds⟩"],
  [`${"k".repeat(1025)}: 1\n`, `1:1 longKey ⟨${"k".repeat(160)}⟩`],
  [`${"k".repeat(10)}${" ".repeat(1020)}: 1\n`, `1:1 longKey ⟨${"k".repeat(10)}⟩`],
  // Anchors, aliases, merges, keys.
  ["a: &x &y 1\n", "1:7 anchor ⟨&y⟩"],
  ["a: &x 1\nb: &y *x\n", "2:7 anchor ⟨*x⟩"],
  ["a: &x[1]\n", "1:6 anchor ⟨[⟩"],
  ["a: *x\nb: *y\n", "1:4 unknownAlias ⟨*x⟩", "2:4 unknownAlias ⟨*y⟩"],
  ["voice: &h {id: [*h]}\n", "1:17 recursiveAlias ⟨*h⟩"],
  ["a: &x\n  <<: *x\n", "2:7 recursiveAlias ⟨*x⟩"],
  ["a: {<<: 1}\n", "1:9 badMerge ⟨1⟩"],
  ["a: &x [1]\nb: {<<: *x}\n", "2:9 badMerge ⟨*x⟩"],
  ["b: {<<: }\n", "1:5 badMerge ⟨<<⟩"],
  ["a: 1\nb: 2\n'a': 3\n", "3:1 duplicateKey ⟨'a'⟩"],
  ["jobs: [{id: a, id: b, id: c}]\n", "1:16 duplicateKey ⟨id⟩", "1:23 duplicateKey ⟨id⟩"],
  ["__proto__: 1\n__proto__: 2\n", "2:1 duplicateKey ⟨__proto__⟩"],
  ["- &x {a: 1}\n- <<: *x\n  <<: *x\n", "3:3 duplicateMerge ⟨<<⟩"],
  // Documents and directives.
  ["%YAML 1.1\n---\na: 1\n", "1:1 yamlVersion ⟨%YAML 1.1⟩"],
  ["%YAML 1.3\n---\na: 1\n", "1:1 directive ⟨%YAML 1.3⟩"],
  ["%FOO\n---\na: 1\n", "1:1 directive ⟨%FOO⟩"],
  ["%YAML 1.2\na: 1\n", "2:1 directiveEnd ⟨a⟩"],
  ["--- a: 1\n", "1:5 documentLine ⟨a⟩"],
  ["- a\nb: 1\n", "2:1 afterDocument ⟨b: 1⟩"],
  ["{a: 1}\nb: 2\nc: 3\n", "2:1 afterDocument ⟨b: 2⟩"],
  ["a: 1\n... x\nb: 2\n", "2:5 afterValue ⟨x⟩"],
  // Merge conflicts.
  ["a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: @3\n>>>>>>> other\n", "2:1 mergeConflict ⟨<<<<<<<⟩"],
  ["- {a: 1, b: c}\r\n<<<<<<<\r\n- {a: 2}\r\n||||||| base\r\n=======\r\n- {a: 3}\r\n>>>>>>>\r\n- 4\r\n<<<<<<< HEAD\r\n", "2:1 mergeConflict ⟨<<<<<<<⟩", "9:1 mergeConflict ⟨<<<<<<<⟩"],
  ["a: 1\n=======\nb: 2\n>>>>>>> other\n", "2:1 mergeConflict ⟨=======⟩"],
  ["a: 1\n========\nb: 2\n", "2:1 missingColon ⟨========⟩"],
  // An empty first line: looking for the line above ends at the start of the text.
  ["\n a: 1\n  b: 2\n", "3:3 indent ⟨b: 2⟩"],
  ["\nkey: one\n  other: two\n", "3:3 indent ⟨other: two⟩"],
  // Several at once, each on its own.
  ['a: @x\nb: "\\m"\nc: [1\nd: !x y\n', "1:4 badStart ⟨@⟩", "2:5 escape ⟨\\m⟩", "3:4 unclosedBracket ⟨[⟩", "4:4 tag ⟨!x⟩"],
  ["- a:1\n  b: 2\n- {c d}\n- e:3\n  f: 4\n", "1:3 missingSpace ⟨a:1⟩", "4:3 missingSpace ⟨e:3⟩"],
  ["a: b: c\n---\n d: 1\n2\n---\ne: f: g\n", "1:4 twoPairs ⟨b: c⟩", "4:1 afterDocument ⟨2⟩", "6:4 twoPairs ⟨f: g⟩"],
  // Those that follow from the first are left out.
  ["jobs\n  - id: a\n    type: dub\n  - id: b\n    type: tts\n", "1:1 missingColon ⟨jobs⟩"],
  ["jobs:\n  - id: a\n- id: b\n  type: dub\n  - id: c\n    type: tts\n", "3:1 listInMapping ⟨-⟩"],
  ["jobs:\n  - id: a\n    url: x\n\t  note: y\n    type: dub\n    file: z\n  - id: b\n    type: tts\n", "4:1 tab ⟨\t  ⟩"],
  ["a: @x\nb: [1\nc: 'it's'\n", "1:4 badStart ⟨@⟩", "2:4 unclosedBracket ⟨[⟩"],
  ["a: 'it\nb: \"@x\"\nc: '@y'\nd: !z 1\n", "1:4 unclosedQuote ⟨'⟩"],
];

describe("mistakes are explained where they are", () => {
  test.each(MISTAKES)("%j", async (text, ...faults) => {
    const source = await readText(text);
    expect(faultsOf(source)).toEqual(faults);
    expect(source.documents).toEqual([]);
  });
});

test("the first line of what is given twice is named", async () => {
  const source = await readText("a: 1\n\nb: 2\n\na: 3\n");
  expect(source.faults[0]?.data).toEqual({ key: "a", line: "1" });
});

test("a file full of mistakes shows the first twenty and says that there are more", async () => {
  for (const line of ["- @x\n", "- *x\n", "- {a: 1, a: 2}\n"]) {
    const source = await readText(line.repeat(1000));
    expect(source.faults).toHaveLength(21);
    expect(faultsOf(source).at(-1)).toMatch(/^21:\d+ more /);
  }
});

describe("messages", () => {
  const ids = Object.keys(rule.messages);
  const tested = new Set(MISTAKES.flatMap(([, ...faults]) => faults.map((fault) => fault.split(" ")[1])));
  // Bounds and encodings are in tests of their own; a token for which yaml itself has no words cannot be provoked reliably.
  const elsewhere = new Set([
    "tooLarge", "binary", "utf16", "notUtf8", "controlCharacter", "tooDeep", "tooManyDocuments", "tooManyAliases", "tooManyNodes", "tooLargeToExplain", "more", "unexpected",
  ]);

  test("each is provoked by a mistake above", () => {
    expect(ids.filter((id) => !tested.has(id) && !elsewhere.has(id))).toEqual([]);
    expect([...tested].filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  test.each(ids)("%s is made of sentences", (id) => {
    const { message, help } = rule.messages[id] as { message: string; help: string };
    for (const sentence of [message, help]) {
      expect(sentence).toMatch(/^(?:[A-Z]|`)/);
      expect(sentence).toMatch(/\.$/);
    }
  });

  test("each mistake fills the holes of its message", async () => {
    for (const [text] of MISTAKES) {
      for (const { messageId, data } of (await readText(text)).faults) {
        const { message, help } = fill(rule.messages[messageId] as { message: string; help: string }, data);
        expect(message + help).not.toMatch(/\{\{\w|\n/);
      }
    }
  });
});
