import { XMLParser } from "fast-xml-parser";
import { parse } from "csv-parse/sync";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import type { Finding, Fix } from "../../src/model/finding.js";
import { REPORTERS } from "../../src/reporters/index.js";
import { tame } from "../../src/reporters/text/tame.js";
import { at, batch, finding, job, run } from "./fixtures.js";

/** What hosts make of the reports, beyond their schemas. */
const report = (format: keyof typeof REPORTERS, ...[batches, options]: Parameters<typeof run>): string =>
  [...REPORTERS[format](run(batches, options), { color: false, columns: 80 })].join("");

describe("junit", () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", isArray: (name) => ["testsuite", "testcase"].includes(name) });
  interface Counted {
    readonly tests: string;
    readonly failures: string;
    readonly errors: string;
    readonly skipped: string;
  }
  interface Case {
    readonly name: string;
    readonly classname: string;
    readonly file: string;
    readonly failure?: { readonly message: string };
  }
  const read = (...args: Parameters<typeof run>): Counted & { testsuite: (Counted & { testcase: Case[] })[] } =>
    (parser.parse(report("junit", ...args)) as { testsuites: ReturnType<typeof read> }).testsuites;
  const counts = ({ tests, failures, errors, skipped }: Counted): number[] => [tests, failures, errors, skipped].map(Number);

  test("a finding fails the job of its own document, where ids come again", () => {
    const found = finding("«x»", { severity: "error", jobId: "a", document: 1 });
    const { testsuite } = read([batch([job("a", "1")], { name: "one" }), batch([job("a", "1")], { name: "two", document: 1 })], { findings: [found] });
    expect(testsuite[0]?.testcase.filter(({ failure }) => failure).map(({ name }) => name)).toEqual(["two: a"]);
  });

  test("counts of suites add up to those of the whole: two errors of a job are one failure", () => {
    const error = (jobId: string | null): Finding => finding("«x»", { severity: "error", jobId });
    const suites = read(
      [batch([job("a", "1"), job("b", "1", { skip: "later" })]), batch([job("c", "1", { skip: "later" })], { file: "d/e.yaml" })],
      { findings: [error("a"), error("a"), error(null)], unreadable: [{ file: "gone.batch.yaml", reason: "there is no such file or folder." }] },
    );
    expect(suites.testsuite.map(counts)).toEqual([[3, 2, 0, 1], [2, 0, 0, 1], [1, 0, 1, 0]]);
    expect(counts(suites)).toEqual([6, 2, 1, 2]);
  });

  test("no dot of a file's ending makes packages in Jenkins; the whole path is beside it", () => {
    const { testsuite } = read([batch([], { file: "media/spring.batch.yaml" }), batch([], { file: "media/summer.yml" })]);
    expect(testsuite.map(({ testcase: [one] }) => [one?.classname, one?.file])).toEqual([["media/spring", "media/spring.batch.yaml"], ["media/summer", "media/summer.yml"]]);
  });
});

describe("csv", () => {
  test("begins with a byte order mark, and is read as it was meant", () => {
    const text = report("csv", [batch([job("a", "1")], { name: "é" })]);
    expect(text.startsWith("\ufefffile,document,batch,")).toBe(true);
    expect((parse(text, { bom: true, columns: true }) as { file: string; batch: string }[])[0]).toMatchObject({ file: "spring.batch.yaml", batch: "é" });
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["  @SUM(1)", "'  @SUM(1)"],
    ["\u00a0-1", "'\u00a0-1"],
    ["\uff1dcmd()", "'\uff1dcmd()"],
    ["a;=cmd()", "a;'=cmd()"],
    ["a; +1;b", "a;' +1;b"],
    ["a-b;c=d", "a-b;c=d"],
  ])("the name %j stands in a cell as %j", (name, cell) => {
    const [row] = parse(report("csv", [batch([job("a", "1")], { name })]), { bom: true, columns: true }) as { batch: string }[];
    expect(row?.batch).toBe(cell);
  });
});

describe("rdjson", () => {
  interface Diagnostic {
    readonly message: string;
    readonly suggestions?: readonly unknown[];
  }
  const read = (more: Partial<Finding>): Diagnostic | undefined => (JSON.parse(report("rdjson", [], { findings: [finding("  «key»: value", more)] })) as { diagnostics: Diagnostic[] }).diagnostics[0];
  const edit = (from: [line: number, column: number], to: [line: number, column: number], text: string): Fix["edits"][number] =>
    ({ start: 0, end: 0, text, range: { start: at(...from).start, end: at(...to).start } });
  const fix = (...edits: Fix["edits"]): Fix => ({ description: "Mend it.", kind: "safe", edits });

  test("the message has two lines", () => {
    expect(read({})?.message).toBe("Something is wrong.\nDo something about it.");
  });

  test.each([
    ["a word of the line", fix(edit([7, 3], [7, 6], "other")), [{ range: { start: { line: 7, column: 3 }, end: { line: 7, column: 6 } }, text: "other" }]],
    ["whole lines, which go without the one after them", fix(edit([7, 1], [8, 1], "")), [{ range: { start: { line: 7 }, end: { line: 7 } }, text: "" }]],
    ["several lines", fix(edit([7, 1], [10, 1], "")), [{ range: { start: { line: 7 }, end: { line: 9 } }, text: "" }]],
    ["two edits, of which one button would make the first alone", fix(edit([7, 3], [7, 6], "other"), edit([7, 8], [7, 13], "2")), undefined],
    ["a column of a line that is not shown", fix(edit([6, 9], [7, 13], "")), undefined],
  ])("a suggestion for %s", (_, one, suggestions) => {
    expect(read({ fix: one })?.suggestions).toEqual(suggestions);
  });
});

test.each([
  ["`@fox` is not listed.", "`@fox` is not listed."],
  ["Assumed: @everyone, org/repo#1.", "Assumed: @\u200beveryone, org/repo#\u200b1."],
  ["The job `x[a=b](2 planned jobs)`, and [a](b)", "The job `x[a=b](2 planned jobs)`, and [a]\u200b(b)"],
  ["<img src=x> is 1 < 2", "<\u200bimg src=x> is 1 < 2"],
  ["`a` @b` @c", "`a` @\u200bb` @\u200bc"],
  ["``` @b ``x`", "``` @\u200bb ``x`"],
  ["\\`@b`", "\\`@\u200bb`"],
])("in words for logs and Markdown alike, nothing of %j is live", (text, tamed) => {
  expect(tame(text)).toBe(tamed);
  const shown = marked.parse(tamed, { gfm: true, async: false }).replace(/<code>[^]*?<\/code>/g, "");
  expect(shown).not.toMatch(/@\w|#\d|<img|<a /);
});

test("a file that could not be read is in the reports of all hosts, also where nothing else is", () => {
  const unreadable = [{ file: "gone.batch.yaml", reason: "there is no such file or folder." }];
  const gitlab = JSON.parse(report("gitlab", [], { unreadable })) as unknown[];
  expect(gitlab).toEqual([{ description: "gone.batch.yaml was not checked: there is no such file or folder.", check_name: "not-checked", fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, severity: "critical", location: { path: "gone.batch.yaml", lines: { begin: 1 } } }]);
  expect(JSON.parse(report("rdjson", [], { unreadable }))).toMatchObject({ diagnostics: [{ message: "gone.batch.yaml was not checked: there is no such file or folder.", location: { path: "gone.batch.yaml" }, severity: "ERROR" }] });
  expect(JSON.parse(report("sarif", [], { unreadable }))).toMatchObject({ runs: [{ invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error" }] }] }] });
  expect(JSON.parse(report("rdjson", []))).toEqual({ source: { name: "topsheet" }, diagnostics: [] });
});

test("sarif: no words of a file become a link of the message", () => {
  const log = JSON.parse(report("sarif", [], { findings: [finding("«x»", { message: "See [here](http://evil.example)." })] })) as { runs: { results: { message: { text: string } }[] }[] };
  expect(log.runs[0]?.results[0]?.message.text).toBe("See [here] (http://evil.example). Do something about it.");
});
