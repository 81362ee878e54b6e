import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, type Limits } from "../../src/model/limits.js";
import { faultsOf, readText } from "./read.js";
import { readFast, readThoroughly } from "./reading.js";

/** `[[…]]`, so many brackets deep. */
const flow = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}\n`;

describe("depth", () => {
  test.each<[string, (depth: number) => string]>([
    ["lists in brackets", flow],
    ["mappings in brackets", (depth) => `${"{a: ".repeat(depth)}1${"}".repeat(depth)}\n`],
    ["dashes", (depth) => `${"- ".repeat(depth)}x\n`],
    ["mappings", (depth) => `${Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}k:`).join("\n")}\n`],
    ["pairs in lists", (depth) => `${"[a: ".repeat(depth / 2)}1${"]".repeat(depth / 2)}${depth % 2 ? "" : "\n"}`],
    ["anchors in anchors", (depth) => `- &a ${flow(depth / 2 - 1)}- &b ${"[".repeat(depth / 2)}*a${"]".repeat(depth / 2)}\n`],
  ])("%s may nest to the limit, for both readers, and no deeper", (_, make) => {
    for (const read of [readFast, readThoroughly]) {
      expect(read(make(200)).outcome).toBe("read");
      expect(read(make(202))).toMatchObject({ outcome: "refused", faults: [{ messageId: "tooDeep" }] });
    }
  });

  test("the exact level", async () => {
    expect((await readText(flow(200))).faults).toEqual([]);
    expect(faultsOf(await readText(flow(201)))).toEqual([expect.stringMatching(/^1:201 tooDeep /)]);
    expect((await readText(flow(5), { depth: 4 })).faults[0]?.data).toEqual({ limit: "4" });
  });

  test("no limit allows so many levels that they could abort the process", async () => {
    expect((await readText(flow(500), { depth: 10_000 })).faults).toEqual([]);
    expect((await readText(flow(501), { depth: 10_000 })).faults).toMatchObject([{ messageId: "tooDeep", data: { limit: "500" } }]);
  });

  test("a file with many mistakes that each open a level is told the mistakes", async () => {
    expect(faultsOf(await readText("a: b: c\n".repeat(1000)))[0]).toBe("1:4 twoPairs ⟨b: c⟩");
    expect(faultsOf(await readText("a: 1\n b: 2\n".repeat(1000)))[0]).toBe("2:2 indent ⟨b: 2⟩");
  });

  test("many deep documents in one process", () => {
    const script = fileURLToPath(new URL("deep-documents.ts", import.meta.url));
    const answers = JSON.parse(execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" })) as Record<string, string[]>;
    const { mistakeBefore, ...others } = answers;
    expect(mistakeBefore).toEqual(["badStart"]);
    expect(Object.keys(others)).toHaveLength(14);
    for (const [shape, messages] of Object.entries(others)) expect(messages, shape).toEqual(["tooDeep"]);
  });
});

describe("aliases", () => {
  /** Nine aliases of nine aliases of … */
  const bomb = (levels: number): string =>
    `a0: &a0 [lol]\n${Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join("")}`;

  test("two hundred uses of one anchor are fine", async () => {
    const source = await readText(`voice: &house {id: anna, tone: [warm, calm]}\njobs:\n${"  - {voice: *house}\n".repeat(200)}`);
    expect(source.faults).toEqual([]);
  });

  test("so are many more, of one that holds others", async () => {
    const source = await readText(`a: &a {x: 1}\nb: &b [*a, {<<: *a}]\njobs:\n${"  - *b\n".repeat(30_000)}`);
    expect(source.faults).toEqual([]);
  });

  test.each<[string, string, RegExp, Partial<Limits>?]>([
    ["a bomb of aliases", bomb(12), /^7:10 tooManyAliases ⟨\*a5⟩$/],
    ["a bomb of merges", bomb(0).replace("[lol]", "{x: 1}") + Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}\n`).join(""), /tooManyAliases/],
    ["plain uses, one too many", `- &a x\n${"- *a\n".repeat(1001)}`, /^1002:3 tooManyAliases/, { aliasExpansions: 1000 }],
    ["few uses of much", `- &a [${"x, ".repeat(20_000)}]\n${"- *a\n".repeat(60)}`, /^50:3 tooManyNodes/, { expandedNodes: 1_000_000 }],
    ["a chain that gets deeper link by link", `- &a0 [x]\n${Array.from({ length: 300 }, (_, i) => `- &a${i + 1} [*a${i}]\n`).join("")}`, /^200:\d+ tooDeep/],
  ])("%s", async (_, text, fault, limits = {}) => {
    const found = faultsOf(await readText(text, limits));
    expect(found).toEqual([expect.stringMatching(fault)]);
    // The thorough reader keeps to the same bounds.
    const thorough = readThoroughly(text, { ...DEFAULT_LIMITS, ...limits });
    expect(thorough).toMatchObject({ outcome: "refused", faults: [{ messageId: found[0]?.split(" ")[1] }] });
  });

  test("exactly as many uses as the limit", async () => {
    expect((await readText("- &a x\n- *a\n- *a\n", { aliasExpansions: 2 })).faults).toEqual([]);
    expect(faultsOf(await readText("- &a x\n- *a\n- *a\n", { aliasExpansions: 1 }))).toEqual(["3:3 tooManyAliases ⟨*a⟩"]);
  });

  test("uses count over all documents of a file", async () => {
    const text = "- &a x\n- *a\n---\n- &a x\n- *a\n";
    expect(faultsOf(await readText(text, { aliasExpansions: 1 }))).toEqual(["5:3 tooManyAliases ⟨*a⟩"]);
  });

  test("nodes count whether or not they are shared", async () => {
    expect((await readText("[1, 2, 3]\n", { expandedNodes: 4 })).faults).toEqual([]);
    expect(faultsOf(await readText("[1, 2, 3]\n", { expandedNodes: 3 }))).toEqual(["1:1 tooManyNodes ⟨[1, 2, 3]⟩"]);
    expect(faultsOf(await readText("- &a [1, 2]\n- *a\n", { expandedNodes: 7 }))).toEqual(["2:3 tooManyNodes ⟨*a⟩"]);
  });
});

describe("documents", () => {
  test.each<[string, string, number, string[]]>([
    ["as many as allowed", "a\n---\nb\n---\nc\n", 3, []],
    ["too many", "a\n---\nb\n---\nc\n", 1, ["4:1 tooManyDocuments ⟨---⟩"]],
    ["empty ones", "a\n---\n---\n---", 2, ["4:1 tooManyDocuments ⟨---⟩"]],
    ["lines that begin none", "a: |\n  b\n  ---\n  ---\n", 2, []],
    ["ended by dots", "a\n...\nb\n...\nc\n...\n", 2, ["5:1 tooManyDocuments ⟨c⟩"]],
  ])("%s", async (_, text, documents, faults) => {
    expect(faultsOf(await readText(text, { documents }))).toEqual(faults);
  });
});

describe("size", () => {
  // Each of these takes a reader without care quadratic time: minutes where this takes a moment.
  test.each<[string, string, string | null]>([
    ["blank lines, then comments", `a: 1\nb:\n  c: 1\n${"\n".repeat(20_000)}${"  # x\n".repeat(20_000)}d: !x 1\n`, "tag"],
    ["keys", `${Array.from({ length: 50_000 }, (_, i) => `k${i}: 1\n`).join("")}d: !x 1\n`, "tag"],
    ["keys given twice", Array.from({ length: 50_000 }, (_, i) => `k${i % 25_000}: 1\n`).join(""), "duplicateKey"],
    ["quotes that are not closed", "- '\n".repeat(20_000), "unclosedQuote"],
    ["aliases without anchors", "- *a\n".repeat(50_000), "unknownAlias"],
    ["keys that are missing", "- [? ]\n".repeat(20_000), "missingKey"],
    ["a name of a megabyte", `name: ${"x".repeat(1_000_000)}\n`, null],
    ["a number of a megabyte", `a: ${"9".repeat(1_000_000)}\nb: 0x${"f".repeat(1_000_000)}\nc: 1${"_0".repeat(500_000)}\n`, null],
  ])("%s", async (_, text, messageId) => {
    const source = await readText(text);
    expect(source.faults[0]?.messageId ?? null).toBe(messageId);
    for (const document of source.documents) expect(document.oddScalars()).toEqual([]);
  });

  test("a broken file that is too large for the thorough reader is refused where the fast one stops", async () => {
    const source = await readText(`${"- [a, b, {c: d}]\n".repeat(115_000)}- @x\n`);
    expect(faultsOf(source)).toEqual(["115001:3 tooLargeToExplain ⟨@⟩"]);
  });
});
