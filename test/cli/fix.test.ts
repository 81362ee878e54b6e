import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, git, type Ran, topsheet } from "./topsheet.js";

const DAY = ["--as-of", "2026-11-22"];
const FAULTY = `topsheet: 1
provider: subclip
budget: {subclip-credits: 100}
jobs:
  - id: keynote # the main one
    type: dub
    file: keynote.mp4
    sourceMediaType: Video
    durationSecnds: 180
    aspectRatoi: 9:16
`;
const FIXED = FAULTY.replace("Video", "video").replace("Secnds", "Seconds");

const lint = (cwd: string, ...args: readonly string[]): Ran => topsheet(["lint", ...DAY, ...args], { cwd });
const read = (folder: string, name = "a.batch.yaml"): string => readFileSync(join(folder, name), "utf8");

test("--fix writes what is safe, says what it did and to which prices, and reports and exits by what remains", () => {
  const folder = folderWith({ "a.batch.yaml": FAULTY.replace(/ {4}aspect.*\n/, "") });
  const { status, stdout, stderr } = lint(folder, "--fix");
  expect(read(folder)).toBe(FIXED.replace(/ {4}aspect.*\n/, ""));
  expect(stderr).toBe("fixed a.batch.yaml: keynote not priced → 6 subclip-credits\nFixed 2 problems in 1 file.\n");
  expect(stdout).toContain("Passed: no findings");
  expect(status).toBe(0);
  expect(lint(folder, "--fix").stderr).toBe("");
});

test("what cannot be fixed remains, and fails the run", () => {
  const folder = folderWith({ "a.batch.yaml": FAULTY });
  const { status, stdout } = lint(folder, "--fix");
  expect(read(folder)).toBe(FIXED);
  expect(stdout).toContain("aspectRatoi");
  expect(status).toBe(1);
});

test("the findings say what can be fixed, in words and as data", () => {
  const folder = folderWith({ "a.batch.yaml": FAULTY });
  const { stdout } = lint(folder);
  expect(stdout).toContain("8:22  error  schema  fixable\n");
  expect(stdout).toContain("3 errors in 1 planned job, 1 batch and 1 file.\n2 can be fixed with --fix.\n");
  const { findings } = JSON.parse(lint(folder, "--format", "json").stdout) as { findings: { fix: unknown }[] };
  expect(findings.map(({ fix }) => fix)).toEqual([
    { description: "Write `video`.", kind: "safe", edits: [{ range: { start: { line: 8, column: 22, offset: 155 }, end: { line: 8, column: 27, offset: 160 } }, text: "video" }] },
    { description: "Rename it to `durationSeconds`.", kind: "safe", edits: [{ range: { start: { line: 9, column: 5, offset: 165 }, end: { line: 9, column: 19, offset: 179 } }, text: "durationSeconds" }] },
    null,
  ]);
});

describe("--diff writes nothing, exits as without it, and prints what patch and git apply take", () => {
  const texts: Readonly<Record<string, string>> = {
    "with line feeds": FAULTY,
    "with carriage returns": FAULTY.replaceAll("\n", "\r\n"),
    "behind a byte order mark, which the first line holds": `\ufeff${FAULTY.replace("budget", "bugdet").replace(/provider.*\n/, "").replace("type: dub", "type: subclip/dub")}`,
    "without a line break at the end": FAULTY.replace(/ {4}aspect.*\n/, "").trimEnd(),
  };
  test.each(Object.entries(texts))("%s", (_, text) => {
    const folder = folderWith({ "a b/ä.batch.yaml": text, "whole.batch.yaml": FIXED });
    git(folder, "init", "-q");
    const plain = lint(folder);
    const { status, stdout, stderr } = lint(folder, "--diff");
    expect(read(folder, "a b/ä.batch.yaml")).toBe(text);
    expect(status).toBe(plain.status);
    expect(stderr).toMatch(/ problems in 1 file would be fixed; nothing was written\.\n$/);
    const other = folderWith({ "a b/ä.batch.yaml": text });
    execFileSync("git", ["apply", "-"], { cwd: folder, input: stdout });
    execFileSync("patch", ["--binary", "-p1", "-s"], { cwd: other, input: stdout });
    const fixed = folderWith({ "a b/ä.batch.yaml": text });
    lint(fixed, "--fix");
    expect(read(fixed, "a b/ä.batch.yaml")).not.toBe(text);
    expect(read(folder, "a b/ä.batch.yaml")).toBe(read(fixed, "a b/ä.batch.yaml"));
    expect(read(other, "a b/ä.batch.yaml")).toBe(read(fixed, "a b/ä.batch.yaml"));
  });

  test("with nothing to change it prints nothing", () => {
    const { stdout, stderr, status } = lint(folderWith({ "a.batch.yaml": FIXED.replace(/ {4}aspect.*\n/, "") }), "--fix", "--diff");
    expect([stdout, stderr, status]).toEqual(["", "Nothing would be changed.\n", 0]);
  });

  test("a report can still go to a file", () => {
    const folder = folderWith({ "a.batch.yaml": FAULTY });
    expect(lint(folder, "--diff", "--format", "json=r.json").stdout).toMatch(/^--- a\/a\.batch\.yaml\n\+\+\+ b\/a\.batch\.yaml\n@@/);
    expect(JSON.parse(read(folder, "r.json"))).toMatchObject({ verdict: "fail" });
  });
});

test("--fix-unsafe is needed for what changes what is made or charged, and says so", () => {
  const text = "topsheet: 1\nprovider: vidu\nbudget: {vidu-credits: 100}\njobs:\n  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs., duration: 5, resolution: 540p, off_peak: false}\n";
  const folder = folderWith({ "a.batch.yaml": text });
  const safe = lint(folder, "--fix");
  expect(safe.stderr).toBe("");
  expect(safe.stdout).toContain("1 can be fixed with --fix-unsafe, which changes what is made or charged.\n");
  expect(lint(folder, "--fix-unsafe").stderr).toMatch(/^fixed a\.batch\.yaml: fox \d+ → \d+ vidu-credits\nFixed 1 problem in 1 file\.\n$/);
  expect(read(folder)).toBe(text.replace("off_peak: false", "off_peak: true"));
});

test("a fix that would bring an error to what had none is left out, and the others are not", () => {
  const text = "topsheet: 1\nprovider: subclip\nbudget: {subclip-credits: 40}\njobs:\n  - {id: a, type: enhance, file: a.wav, durationSeconds: 60}\n  - {iD: a, type: enhance, file: b.wav, durationSeconds: 60}\n  - {id: c, type: enhance, file: c.wav, duration_seconds: 60}\n";
  const folder = folderWith({ "a.batch.yaml": text });
  const { stderr, status } = lint(folder, "--fix");
  expect(stderr).toMatch(/^topsheet: a\.batch\.yaml:6: `unknown-field` was not fixed, because with the fix it would bring a new error, duplicate-job-id: /);
  expect(stderr).toContain("Fixed 1 problem in 1 file.\n");
  expect(status).toBe(1);
  expect(read(folder)).toBe(text.replace("duration_seconds", "durationSeconds"));
  expect(lint(folder, "--fix").stderr).not.toContain("Fixed");
});

test("the file keeps its mode, and links are followed within the repository only", () => {
  const outside = folderWith({ "out.yaml": FAULTY });
  const folder = folderWith({ "a.yaml": FAULTY });
  git(folder, "init", "-q");
  chmodSync(join(folder, "a.yaml"), 0o640);
  symlinkSync("a.yaml", join(folder, "in.batch.yaml"));
  symlinkSync(join(outside, "out.yaml"), join(folder, "out.batch.yaml"));
  const { stderr, status } = lint(folder, "--fix", "in.batch.yaml", "out.batch.yaml");
  expect(stderr).toContain("topsheet: `out.batch.yaml` cannot be fixed: it is reached by a link that leads out of the repository.");
  expect(status).toBe(2);
  expect([read(folder, "a.yaml"), read(outside, "out.yaml")]).toEqual([FIXED, FAULTY]);
  expect(statSync(join(folder, "a.yaml")).mode & 0o777).toBe(0o640);
});

test.skipIf(process.getuid?.() === 0)("a folder that cannot be written to is told, and nothing is lost", () => {
  const folder = folderWith({ "a.batch.yaml": FAULTY });
  chmodSync(folder, 0o555);
  const { stderr, status } = lint(folder, "--fix");
  chmodSync(folder, 0o755);
  expect(stderr).toContain("`a.batch.yaml` cannot be fixed: permission is denied.");
  expect(status).toBe(2);
  expect(read(folder)).toBe(FAULTY);
});

test.skipIf(process.getuid?.() === 0)("a file that is read-only stays as it is, and others are fixed", () => {
  const folder = folderWith({ "a.batch.yaml": FAULTY, "b.batch.yaml": FAULTY });
  chmodSync(join(folder, "a.batch.yaml"), 0o444);
  const { stderr, status } = lint(folder, "--fix");
  expect(stderr).toContain("`a.batch.yaml` cannot be fixed: permission is denied.");
  expect(status).toBe(2);
  expect([read(folder, "a.batch.yaml"), read(folder, "b.batch.yaml")]).toEqual([FAULTY, FIXED]);
});

test("files that cannot be read as YAML are left alone", () => {
  const folder = folderWith({ "a.batch.yaml": "jobs: [", "b.batch.yaml": FAULTY });
  writeFileSync(join(folder, "c.batch.yaml"), Buffer.from([0xff, 0xfe, 0x41, 0x00]));
  expect(lint(folder, "--fix").stderr).toContain("Fixed 2 problems in 1 file.");
  expect(read(folder)).toBe("jobs: [");
  expect(readFileSync(join(folder, "c.batch.yaml"))).toEqual(Buffer.from([0xff, 0xfe, 0x41, 0x00]));
});

test.each([
  [["--fix", "-"], "`--fix` changes files, and standard input is none."],
  [["--diff", "-"], "`--diff` changes files, and standard input is none."],
  [["--diff", "--format", "json"], "`--diff` writes to standard output, and so does `--format json`."],
])("wrong use: %j", (args, message) => {
  const { status, stderr, stdout } = topsheet(["lint", ...args], { cwd: folderWith({ "a.batch.yaml": FAULTY }) });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});

test("nothing of a file acts on the terminal by way of what is told", () => {
  const folder = folderWith({ "a.batch.yaml": FAULTY.replace("id: keynote", 'id: "a\\e[2J"') });
  expect(lint(folder, "--fix").stderr).not.toContain("\u001b");
});
