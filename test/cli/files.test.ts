import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFiles } from "../../src/cli/files.js";
import type { Io } from "../../src/cli/io.js";
import { addFiles, BATCH, folderWith, git, topsheet } from "./topsheet.js";

/** What paths come to, seen from a folder: files as shown, and what is said of each path that leads nowhere. */
async function found(cwd: string, paths: readonly string[], { tracked = false, env = process.env } = {}) {
  const io: Io = { stdin: Readable.from([]), stdout: new Writable(), stderr: new Writable(), cwd, env, now: () => new Date(0) };
  const { files, unreadable, notes } = await findFiles(paths, io, { tracked });
  return { files: files.map((file) => file.shown), missing: Object.fromEntries(unreadable.map((one) => [one.file, one.reason])), notes };
}

const TREE = {
  "top.batch.yaml": BATCH,
  "media/a.batch.yaml": BATCH,
  "media/B.batch.yml": BATCH,
  "media/deep/er/c.batch.yaml": BATCH,
  ".hidden/h.batch.yaml": BATCH,
  "media/notes.yaml": BATCH,
  "media/batch.yaml": BATCH,
  "media/a.batch.yaml.bak": BATCH,
  "node_modules/pkg/n.batch.yaml": BATCH,
};
const EVERY_BATCH = [".hidden/h.batch.yaml", "media/B.batch.yml", "media/a.batch.yaml", "media/deep/er/c.batch.yaml", "top.batch.yaml"];

/** A git work tree with tracked, new, ignored and deleted files. */
function repository(): string {
  const folder = folderWith({ ...TREE, ".gitignore": "node_modules\nbuild/\n*.tmp.batch.yaml\n", "gone.batch.yaml": BATCH, "media/kept.tmp.batch.yaml": BATCH });
  git(folder, "init", "--quiet");
  git(folder, "add", "--force", "media/kept.tmp.batch.yaml", "gone.batch.yaml", "top.batch.yaml", "media/a.batch.yaml");
  git(folder, "commit", "--quiet", "--message", "start");
  rmSync(join(folder, "gone.batch.yaml"));
  addFiles(folder, { "new.batch.yaml": BATCH, "build/out.batch.yaml": BATCH, "mine.tmp.batch.yaml": BATCH });
  return folder;
}

/** Paths, the files they come to, and what is said of those that lead nowhere. */
type Case = [paths: readonly string[], files: readonly string[], missing?: Record<string, string>];

describe("without git", () => {
  const CASES: Case[] = [
    [[], EVERY_BATCH],
    [["."], EVERY_BATCH],
    [["media"], ["media/B.batch.yml", "media/a.batch.yaml", "media/deep/er/c.batch.yaml"]],
    [["media/"], ["media/B.batch.yml", "media/a.batch.yaml", "media/deep/er/c.batch.yaml"]],
    [["media/notes.yaml"], ["media/notes.yaml"]],
    [["node_modules/pkg/n.batch.yaml"], ["node_modules/pkg/n.batch.yaml"]],
    [["media/*.batch.yaml"], ["media/a.batch.yaml"]],
    [["media/*.{yaml,yml}"], ["media/B.batch.yml", "media/a.batch.yaml", "media/batch.yaml", "media/notes.yaml"]],
    [["**/c.*"], ["media/deep/er/c.batch.yaml"]],
    [["top.batch.yaml", "./top.batch.yaml", "media/../top.batch.yaml", "*.batch.yaml"], ["top.batch.yaml"]],
    [["media", "media/a.batch.yaml", "media/deep"], ["media/B.batch.yml", "media/a.batch.yaml", "media/deep/er/c.batch.yaml"]],
    [["none.yaml", "top.batch.yaml"], ["top.batch.yaml"], { "none.yaml": "there is no such file or folder." }],
    [["top.batch.yaml/x"], [], { "top.batch.yaml/x": "part of its path is not a folder." }],
    [["none/*.yaml"], [], { "none/*.yaml": "no file matches it." }],
    [["x".repeat(300)], [], { ["x".repeat(300)]: "its name is too long." }],
  ];
  test.each(CASES)("%j", async (paths, files, missing = {}) => {
    expect(await found(folderWith(TREE), paths)).toEqual({ files, missing, notes: [] });
  });

  test("from a folder below, paths lead up", async () => {
    const folder = folderWith(TREE);
    expect((await found(join(folder, "media"), ["../top.batch.yaml", "deep", join(folder, "media/a.batch.yaml")])).files).toEqual([
      "../top.batch.yaml",
      "a.batch.yaml",
      "deep/er/c.batch.yaml",
    ]);
  });

  test("a folder without batches is not silently passed over", async () => {
    const folder = folderWith({ "empty/readme.md": "" });
    expect(await found(folder, ["empty"])).toEqual({ files: [], missing: { empty: "it holds no `*.batch.yaml` or `*.batch.yml`." }, notes: [] });
    expect(await found(folder, [])).toEqual({ files: [], missing: { ".": "it holds no `*.batch.yaml` or `*.batch.yml`." }, notes: [] });
  });

  test("a folder with the name of a batch is searched, not read", async () => {
    const folder = folderWith({ "dir.batch.yaml/in.batch.yaml": BATCH });
    expect((await found(folder, [])).files).toEqual(["dir.batch.yaml/in.batch.yaml"]);
    expect((await found(folder, ["dir.batch.yaml"])).files).toEqual(["dir.batch.yaml/in.batch.yaml"]);
  });

  test("a name with the signs of a glob is a file where there is one", async () => {
    const folder = folderWith({ "a[1].batch.yaml": BATCH, "a1.batch.yaml": BATCH });
    expect((await found(folder, ["a[1].batch.yaml"])).files).toEqual(["a[1].batch.yaml"]);
  });

  test("--tracked needs git", async () => {
    await expect(found(folderWith(TREE), [], { tracked: true })).rejects.toThrow("`--tracked` needs a git work tree.");
  });
});

describe("in a git work tree", () => {
  const CASES: Case[] = [
    [[], [".hidden/h.batch.yaml", "media/B.batch.yml", "media/a.batch.yaml", "media/deep/er/c.batch.yaml", "media/kept.tmp.batch.yaml", "new.batch.yaml", "top.batch.yaml"]],
    [["media/*.batch.yaml"], ["media/a.batch.yaml", "media/kept.tmp.batch.yaml"]],
    [["*.batch.yaml"], ["new.batch.yaml", "top.batch.yaml"]],
    [["mine.tmp.batch.yaml", "build/out.batch.yaml"], ["build/out.batch.yaml", "mine.tmp.batch.yaml"]],
    [["build"], [], { build: "it holds no `*.batch.yaml` or `*.batch.yml` (files that git ignores are left out; name one outright to check it)." }],
    [["build/*.yaml"], [], { "build/*.yaml": "no file matches it (files that git ignores are left out; name one outright to check it)." }],
    [["gone.batch.yaml"], [], { "gone.batch.yaml": "there is no such file or folder." }],
  ];
  test.each(CASES)("%j", async (paths, files, missing = {}) => {
    expect(await found(repository(), paths)).toEqual({ files, missing, notes: [] });
  });

  const TRACKED: Case[] = [
    [[], ["media/a.batch.yaml", "media/kept.tmp.batch.yaml", "top.batch.yaml"]],
    [["*.batch.yaml"], ["top.batch.yaml"]],
    [["new.batch.yaml"], ["new.batch.yaml"]],
    [[".hidden"], [], { ".hidden": "it holds no `*.batch.yaml` or `*.batch.yml` that git tracks." }],
  ];
  test.each(TRACKED)("--tracked %j", async (paths, files, missing = {}) => {
    expect(await found(repository(), paths, { tracked: true })).toEqual({ files, missing, notes: [] });
  });

  test("names that git would quote", async () => {
    const folder = folderWith({ "spä t\n\"'.batch.yaml": BATCH, "-dash.batch.yaml": BATCH });
    git(folder, "init", "--quiet");
    expect((await found(folder, [])).files).toEqual(["-dash.batch.yaml", "spä t\n\"'.batch.yaml"]);
  });

  test("from a folder below, only that folder is searched", async () => {
    expect((await found(join(repository(), "media"), [])).files).toEqual(["B.batch.yml", "a.batch.yaml", "deep/er/c.batch.yaml", "kept.tmp.batch.yaml"]);
  });

  test("a conflict does not list a file three times", async () => {
    const folder = repository();
    git(folder, "checkout", "--quiet", "-b", "other");
    for (const [branch, text] of [["other", "a\n"], ["main", "b\n"]] as const) {
      git(folder, "checkout", "--quiet", "--force", branch);
      addFiles(folder, { "top.batch.yaml": text });
      git(folder, "commit", "--quiet", "--all", "--message", branch);
    }
    expect(() => git(folder, "merge", "other")).toThrow();
    expect((await found(folder, ["."], { tracked: true })).files).toEqual(["gone.batch.yaml", "media/a.batch.yaml", "media/kept.tmp.batch.yaml", "top.batch.yaml"]);
  });

  test("when git cannot answer, every file is taken and that is said", async () => {
    const folder = repository();
    addFiles(folder, { ".git/config": "[core\n" });
    const { files, notes } = await found(folder, []);
    expect(files).toContain("mine.tmp.batch.yaml");
    expect(notes).toEqual([expect.stringMatching(/^Files that git ignores are not left out, because git could not list them: fatal: bad config/)]);
  });

  test("without git on the machine the folder is searched", async () => {
    const { files, notes } = await found(repository(), [], { env: { PATH: "/nonexistent" } });
    expect(files).toContain("mine.tmp.batch.yaml");
    expect(notes).toEqual([]);
  });
});

describe("links and what is no file", () => {
  test("one file under several names is taken once, under its own", async () => {
    const folder = folderWith({ "z/real.batch.yaml": BATCH });
    symlinkSync("z/real.batch.yaml", join(folder, "a.batch.yaml"));
    symlinkSync("z", join(folder, "b"));
    for (const paths of [[], ["a.batch.yaml", "z/real.batch.yaml"], ["z", "a.batch.yaml", "b/real.batch.yaml"]]) {
      expect((await found(folder, paths)).files).toEqual(["z/real.batch.yaml"]);
    }
    expect((await found(folder, ["b/real.batch.yaml", "a.batch.yaml"])).files).toEqual(["a.batch.yaml"]);
  });

  test("links that lead nowhere or in a circle are said", async () => {
    const folder = folderWith({});
    symlinkSync("nowhere", join(folder, "broken.batch.yaml"));
    symlinkSync("round.batch.yaml", join(folder, "round.batch.yaml"));
    const missing = { "broken.batch.yaml": "it is a link that leads nowhere.", "round.batch.yaml": "its links lead in a circle." };
    expect((await found(folder, ["."])).missing).toEqual(missing);
    expect((await found(folder, Object.keys(missing))).missing).toEqual(missing);
  });

  test.skipIf(process.platform === "win32")("a pipe is neither waited for nor passed over", async () => {
    const folder = folderWith({ "one.batch.yaml": BATCH });
    execFileSync("mkfifo", [join(folder, "pipe.batch.yaml")]);
    expect((await found(folder, [])).files).toEqual(["one.batch.yaml"]);
    expect((await found(folder, ["pipe.batch.yaml"])).missing).toEqual({ "pipe.batch.yaml": "it is a pipe; pass what comes out of it on standard input, with `-`." });
  });

  test.skipIf(process.platform === "win32")("a device is not read", async () => {
    expect((await found("/", ["/dev/zero"])).missing).toEqual({ "dev/zero": "it is a device, not a file." });
  });

  test.skipIf(process.platform !== "linux")("a name that is not UTF-8 is said", async () => {
    const folder = folderWith({ "one.batch.yaml": BATCH });
    execFileSync("sh", ["-c", "printf x > \"$(printf 'caf\\351.batch.yaml')\""], { cwd: folder });
    expect(await found(folder, [])).toEqual({ files: ["one.batch.yaml"], missing: { "caf\ufffd.batch.yaml": "its name is not UTF-8." }, notes: [] });
  });
});

test("the order of paths changes nothing", async () => {
  const folder = folderWith(TREE);
  symlinkSync("top.batch.yaml", join(folder, "alias.batch.yaml"));
  mkdirSync(join(folder, "empty"));
  const paths = ["top.batch.yaml", "alias.batch.yaml", "media", "media/*.yaml", "empty", "none.yaml", "./media/a.batch.yaml", ".hidden"];
  const expected = await found(folder, paths);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (shuffled) => {
      expect(await found(folder, shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

describe("lint", () => {
  test("what cannot be read fails the run, after the rest was checked", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    const { status, stdout, stderr } = topsheet(["lint", "one.batch.yaml", "none.yaml", "--format", "json"], { cwd });
    const report = JSON.parse(stdout) as Record<string, unknown>;
    expect(status).toBe(2);
    expect(stderr).toBe("topsheet: `none.yaml` was not checked: there is no such file or folder.\n");
    expect(report).toMatchObject({
      verdict: "fail",
      summary: { files: 1, plannedJobs: 1 },
      unreadable: [{ file: "none.yaml", reason: "there is no such file or folder." }],
      totals: [{ status: "unknown", low: "3", high: null }],
    });
  });

  test("nothing to check is no pass", () => {
    const { status, stdout, stderr } = topsheet(["lint", "--format", "json"], { cwd: folderWith({ "readme.md": "" }) });
    expect(status).toBe(2);
    expect(stderr).toBe("topsheet: `.` was not checked: it holds no `*.batch.yaml` or `*.batch.yml`.\n");
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "fail", summary: { files: 0 } });
  });

  test.skipIf(process.platform !== "linux")("a file that fails only when it is read leaves a budget over the run unproven", () => {
    const cwd = folderWith({ "one.batch.yaml": BATCH });
    symlinkSync("/proc/self/mem", join(cwd, "mem.batch.yaml"));
    const { status, stdout, stderr } = topsheet(["lint", "--format", "json", "--budget", "subclip-credits=10"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe("topsheet: `mem.batch.yaml` was not checked: the disk reports an error.\n");
    const { budgets } = JSON.parse(stdout) as { budgets: readonly { scope: string; verdict: string }[] };
    expect(budgets.map(({ scope, verdict }) => [scope, verdict])).toEqual([["batch", "within"], ["run", "unproven"]]);
  });
});
