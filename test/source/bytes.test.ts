import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import { readSource } from "../../src/source/index.js";
import { atValue, faultsOf, marked } from "./read.js";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const read = (bytes: readonly number[], limits = DEFAULT_LIMITS): ReturnType<typeof readSource> => readSource(Uint8Array.from(bytes), limits);

describe("what cannot be text is refused", () => {
  test.each<[string, number[], string]>([
    ["UTF-16, little end first", [0xff, 0xfe, 0x61, 0], "1:1 utf16 ⟨⟩"],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x61], "1:1 utf16 ⟨⟩"],
    ["a zero byte", utf8("a: 1\u0000\n"), "1:1 binary ⟨⟩"],
    ["the start of a PNG", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], "1:1 binary ⟨⟩"],
    ["Latin-1", [...utf8("a: 1\nb: caf"), 0xe9, 10], "2:7 notUtf8 ⟨\ufffd⟩"],
    ["a byte that is missing", [...utf8("a: "), 0xe2, 0x82], "1:4 notUtf8 ⟨\ufffd⟩"],
    ["a bad byte behind a replacement character", [0xef, 0xbb, 0xbf, ...utf8("a: \ufffd\nb: é"), 0xff, 10], "2:5 notUtf8 ⟨\ufffd⟩"],
    ["half of a surrogate pair", [...utf8("a: "), 0xed, 0xa0, 0x80], "1:4 notUtf8 ⟨\ufffd⟩"],
    ["a terminal's escape", utf8("a: 1\nb: \u001b[31mred\n"), "2:4 controlCharacter ⟨\u001b⟩"],
    ["a delete character in quotes", utf8('a: "\u007f"\n'), "1:5 controlCharacter ⟨\u007f⟩"],
  ])("%s", async (_, bytes, fault) => {
    const source = await read(bytes);
    expect(faultsOf(source)).toEqual([fault]);
    expect(source.documents).toEqual([]);
  });

  test("a control character is named", async () => {
    expect((await read(utf8("\u0007"))).faults[0]?.data).toEqual({ character: "U+0007" });
  });

  test("a file larger than the limit, by its bytes", async () => {
    const limits = { ...DEFAULT_LIMITS, fileMiB: 1 };
    const fits = utf8(`a: ${"x".repeat(1024 * 1024 - 3)}`);
    expect((await read(fits, limits)).faults).toEqual([]);
    expect(faultsOf(await read([...fits, 0x78], limits))).toEqual(["1:1 tooLarge ⟨⟩"]);
  });
});

describe("what is unusual but sound is read", () => {
  test.each<[string, number[], unknown]>([
    ["a byte order mark", [0xef, 0xbb, 0xbf, ...utf8("a: 1\n")], { a: 1 }],
    ["tabs, next lines, spaces that do not break", utf8("a: x\ty\nb: \u0085\nc: \u00a0z\n"), { a: "x\ty", b: "\u0085", c: "\u00a0z" }],
    ["a replacement character", utf8("a: \ufffd\n"), { a: "\ufffd" }],
    ["escapes of control characters", utf8('a: "\\x1b\\0"\n'), { a: "\u001b\0" }],
  ])("%s", async (_, bytes, value) => {
    const source = await read(bytes);
    expect(source.faults).toEqual([]);
    expect(source.documents.map((document) => document.value)).toEqual([value]);
  });

  test("offsets do not count the byte order mark", async () => {
    const source = await read([0xef, 0xbb, 0xbf, ...utf8("a: b\n")]);
    const span = source.locate(0, atValue("a"));
    expect(span).toEqual({ start: 3, end: 4 });
    expect(marked(source, span)).toBe("b");
    expect(source.rangeOf(span).start).toEqual({ line: 1, column: 4, offset: 3 });
  });
});
