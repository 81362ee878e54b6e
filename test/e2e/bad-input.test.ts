import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/index.js";

/**
 * Whatever a file holds, the built command answers with one clear finding and the right status: never a stack trace, never a
 * pass, and in bounded time (the process is killed after a minute) and memory (512 MB of heap).
 */
const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
const FOLDER = mkdtempSync(join(tmpdir(), "topsheet-bad-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const HEAD = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 1000}\njobs:\n";
const JOB = "  - {id: a, type: captions, file: a.mp4, durationSeconds: 60}\n";
const withJob = (fields: string): string => `${HEAD}  - {id: a, type: captions, file: a.mp4, ${fields}}\n`;
const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);
const deep = (open: string, close: string, n: number): string => `x: ${open.repeat(n)}1${close.repeat(n)}\n`;
const bomb = (levels: number): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(", ")}]\n`).join("")}`;

/** Name of the file, its content, and the findings at error level: rule and a part of what it says. */
const FILES: readonly (readonly [string, string | Uint8Array, readonly (readonly [string, RegExp])[]])[] = [
  ["broken-quote", `${HEAD}  - {id: "a\n`, [["yaml-syntax", /./]]],
  ["broken-indent", `${HEAD}  - id: a\n   type: captions\n`, [["yaml-syntax", /./]]],
  ["binary", bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), [["yaml-syntax", /./]]],
  ["nul", `${HEAD}${JOB}# \0\n`, [["yaml-syntax", /./]]],
  ["latin-1", bytes(...Buffer.from(`${HEAD}${JOB}# caf`), 0xe9), [["yaml-syntax", /UTF-8/]]],
  ["utf-16", bytes(0xff, 0xfe, ...Buffer.from("topsheet: 1", "utf16le")), [["yaml-syntax", /UTF-8|UTF-16/]]],
  ["empty", "", [["schema", /no batch/i]]],
  ["comment-only", "# nothing here\n", [["schema", /no batch/i]]],
  ["only-separators", "---\n---\n...\n", [["schema", /no batch/i]]],
  ["root-list", "- a\n- b\n", [["schema", /./]]],
  ["root-text", "hello\n", [["schema", /./]]],
  ["alias-bomb", bomb(12), [["yaml-syntax", /anchor|alias/i]]],
  ["matrix-of-10^9", `${HEAD}${JOB.replace("}", `, matrix: {language: [${range(1000)}], templateId: [${range(1000)}], placement: [${range(1000)}]}}`)}`, [["schema", /1,?000,?000/]]],
  ["repeat-of-10^9", withJob("durationSeconds: 60, repeat: 1000000000"), [["schema", /1,?000,?000/]]],
  ["empty-matrix-list", withJob("durationSeconds: 60, matrix: {language: []}"), [["schema", /./]]],
  ["deep-flow-list", deep("[", "]", 10_000), [["yaml-syntax", /deep|nest/i]]],
  ["deep-flow-map", deep("{a: ", "}", 10_000), [["yaml-syntax", /deep|nest/i]]],
  ["deep-compact-list", `${"- ".repeat(10_000)}x\n`, [["yaml-syntax", /deep|nest/i]]],
  ["deep-in-a-row", Array(6).fill(`--- ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`).join(""), [["yaml-syntax", /deep|nest/i]]],
  ["deep-unclosed-in-a-row", Array(6).fill(`---\n${"- ".repeat(5000)}[\n`).join(""), [["yaml-syntax", /./]]],
  ["1e400", withJob("durationSeconds: 1e400"), [["schema", /1e400/]]],
  ["1e1000000000", withJob("durationSeconds: 1e1000000000"), [["schema", /1e1000000000/]]],
  ["1e-1000000000", withJob("durationSeconds: 1e-1000000000"), [["schema", /1e-1000000000/]]],
  ["41-digits", withJob(`durationSeconds: ${"1.".padEnd(42, "1")}`), [["schema", /digits/]]],
  ["zero", withJob("durationSeconds: 0"), [["schema", /`0`/]]],
  ["negative", withJob("durationSeconds: -5"), [["schema", /-5/]]],
  ["nan", withJob("durationSeconds: .nan"), [["schema", /./]]],
  ["infinity", withJob("durationSeconds: .inf"), [["schema", /./]]],
  ["clock-time", withJob('durationSeconds: "3:00"'), [["schema", /3:00/]]],
  ["upside-down-range", withJob("durationSeconds: {low: 90, high: 60}"), [["schema", /./]]],
  ["proto-key-in-job", withJob("durationSeconds: 60, __proto__: {polluted: true}"), [["unknown-field", /__proto__/]]],
  ["proto-key-in-root", `${HEAD}${JOB}__proto__: {polluted: true}\n`, [["unknown-field", /__proto__/]]],
  ["constructor-key", withJob("durationSeconds: 60, constructor: 1"), [["unknown-field", /constructor/]]],
  ["constructor-type", `${HEAD}  - {id: a, type: constructor}\n`, [["unknown-type", /constructor/]]],
  ["duplicate-key", withJob("durationSeconds: 60, language: en, language: es"), [["yaml-syntax", /language/]]],
  ["recursive-alias", `${HEAD}  - &a {id: a, type: captions, file: a.mp4, durationSeconds: 60, labels: *a}\n`, [["yaml-syntax", /itself|recurs|inside/i]]],
  ["unknown-alias", withJob("durationSeconds: *nowhere"), [["yaml-syntax", /nowhere/]]],
  ["unknown-tag", withJob("durationSeconds: !seconds 60"), [["yaml-syntax", /seconds/]]],
  ["yaml-1.1", `%YAML 1.1\n---\n${HEAD}${JOB}`, [["yaml-syntax", /1\.1/]]],
  ["colour-in-id", `${HEAD}  - {id: "a\\e[31mred", type: captions, file: a.mp4, durationSeconds: 60}\n`, [["schema", /./]]],
  ["megabyte-id", `${HEAD}  - {id: ${"a b".repeat(350_000)}, type: captions, file: a.mp4, durationSeconds: 60}\n`, [["schema", /./]]],
  ["megabyte-key", withJob(`durationSeconds: 60, "${"k".repeat(1_000_000)}": 1`), [["unknown-field", /k/]]],
  ["no-format-version", `provider: subclip\nbudget: {subclip-credits: 1000}\njobs:\n${JOB}`, [["schema", /topsheet/]]],
  ["no-jobs", "topsheet: 1\nprovider: subclip\n", [["schema", /jobs/]]],
  ["jobs-empty", "topsheet: 1\nprovider: subclip\njobs: []\n", [["schema", /jobs/]]],
];

function range(n: number): string {
  return Array.from({ length: n }, (_, i) => `v${i}`).join(", ");
}

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const node = ["--max-old-space-size=512", CLI, ...args];
  return spawnSync(process.execPath, node, { cwd: FOLDER, encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 28, env: {} });
}

describe("one clear finding, status 1", () => {
  test.each(FILES)("%s", (name, content, expected) => {
    const file = `${name}.batch.yaml`;
    writeFileSync(join(FOLDER, file), content);
    const { status, stdout, stderr } = run(["lint", file, "--format", "json"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const report = JSON.parse(stdout) as Report;
    const errors = report.findings.filter((finding) => finding.severity === "error");
    expect(errors.map((finding) => finding.ruleId)).toEqual(expected.map(([rule]) => rule));
    for (const [i, [, words]] of expected.entries()) expect(errors[i]?.message).toMatch(words);
    expect(report.verdict).toBe("fail");

    const text = run(["lint", file, "--no-color"]);
    expect(text.status).toBe(1);
    expect(text.stderr).toBe("");
    expect(text.stdout).not.toMatch(/\n\s+at \S+ \(|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(text.stdout.length).toBeLessThan(5000);
  });
});

test("200 uses of one anchor are legitimate", () => {
  const jobs = Array.from({ length: 200 }, (_, i) => `  - {id: j${i}, type: captions, file: ${i}.mp4, durationSeconds: 60, labels: ${i === 0 ? "&house {voice: anna}" : "*house"}}\n`);
  writeFileSync(join(FOLDER, "house.batch.yaml"), HEAD + jobs.join(""));
  expect(run(["lint", "house.batch.yaml"])).toMatchObject({ status: 0, stderr: "" });
});

test("several deep documents in one run do not end the process", () => {
  for (const shape of ["[", "- ", "{a: "]) {
    for (let i = 0; i < 4; i++) writeFileSync(join(FOLDER, `deep-${i}.batch.yaml`), `${shape.repeat(3000)}!odd x\n%\n`);
    const { status, stderr } = run(["lint", ...Array.from({ length: 4 }, (_, i) => `deep-${i}.batch.yaml`)]);
    expect({ shape, status, stderr }).toEqual({ shape, status: 1, stderr: "" });
  }
});

describe("what cannot be read is status 2, after the rest was linted", () => {
  writeFileSync(join(FOLDER, "good.batch.yaml"), HEAD + JOB);
  mkdirSync(join(FOLDER, "no-batches"));
  mkdirSync(join(FOLDER, "folder.batch.yaml"));
  test.each([
    ["a missing file", ["good.batch.yaml", "missing.batch.yaml"], /missing\.batch\.yaml/],
    ["a folder without batches", ["no-batches"], /no-batches/],
    ["a glob without matches", ["*.nothing"], /\*\.nothing/],
    ["a file that is too large", ["good.batch.yaml", "large.batch.yaml"], /./],
  ])("%s", (_, paths, words) => {
    writeFileSync(join(FOLDER, "large.batch.yaml"), `${HEAD}${JOB}#${"x".repeat(33 * 1024 * 1024)}`);
    const { status, stdout, stderr } = run(["lint", ...paths, "--format", "json"]);
    expect(status === 2 || paths.includes("large.batch.yaml")).toBe(true);
    expect(status).not.toBe(0);
    expect(stderr + stdout).toMatch(words);
    if (paths[0] === "good.batch.yaml") expect((JSON.parse(stdout) as Report).batches).toHaveLength(1);
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission", () => {
    writeFileSync(join(FOLDER, "locked.batch.yaml"), HEAD + JOB);
    chmodSync(join(FOLDER, "locked.batch.yaml"), 0);
    const { status, stderr } = run(["lint", "good.batch.yaml", "locked.batch.yaml"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/locked\.batch\.yaml/);
  });
});
