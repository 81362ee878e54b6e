import { existsSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addFiles, batchOf, git } from "../cli/topsheet.js";
import { type Bench, createBench, recipe, ROOT, run, staged } from "./publishing.js";
import { limitedTo } from "./situations.js";

/** The recipes as they stand in docs/recipes, each run by its real tool when somebody commits. */
const TOOLS = join(ROOT, "test/hooks/tools/node_modules");
const areThere = existsSync(TOOLS);

interface Recipe {
  readonly name: string;
  /** What the team's repository holds. */
  readonly files: Readonly<Record<string, string>>;
  /** What everybody runs once. */
  readonly setup: readonly string[];
  /** Whether a change that is not staged counts, where it is in a file of which nothing is staged. */
  readonly counts: boolean;
}

const RECIPES: readonly Recipe[] = [
  { name: "lefthook", files: { "lefthook.yml": recipe("lefthook.yml") }, setup: ["lefthook", "install"], counts: true },
  { name: "husky and lint-staged", files: { ".husky/pre-commit": recipe("husky-pre-commit"), "lint-staged.config.mjs": recipe("lint-staged.config.mjs") }, setup: ["husky"], counts: false },
  { name: "prek", files: { ".pre-commit-config.yaml": recipe("pre-commit-config.yaml") }, setup: ["prek", "install"], counts: false },
];

const BEFORE = { "topsheet.config.yaml": limitedTo(5), "media/a.batch.yaml": batchOf(10) };

/** Each batch costs 3 credits, and all together may cost 5. */
const COMMITS: readonly { name: string; staged: Readonly<Record<string, string>>; unstaged?: Readonly<Record<string, string>>; refused: string | null }[] = [
  { name: "a plan that costs too much with batches of earlier commits", staged: { "media/b.batch.yml": batchOf(10) }, refused: "cost 6 subclip-credits, 1 over the limit of 5" },
  { name: "a plan that fits", staged: { "media/a.batch.yaml": batchOf(9) }, refused: null },
  { name: "a lower limit", staged: { "topsheet.config.yaml": limitedTo(2) }, refused: "cost 3 subclip-credits, 1 over the limit of 2" },
  { name: "a plan that fits, beside a batch that is not staged", staged: { "media/a.batch.yaml": batchOf(9) }, unstaged: { "b.batch.yaml": batchOf(10) }, refused: null },
  { name: "a plan that costs too much until a change that is not staged", staged: { "media/a.batch.yaml": batchOf(2) }, unstaged: { "media/a.batch.yaml": batchOf(9) }, refused: "costs 3 subclip-credits, 1 over the limit of 2" },
  { name: "something else", staged: { "README.md": "Words.\n" }, refused: null },
];

describe.skipIf(!areThere)(areThere ? "recipes" : "recipes, whose tools are not installed: `(cd test/hooks/tools && npm ci)`", () => {
  let bench: Bench;
  let env: Record<string, string>;
  let packages: string;
  beforeAll(() => {
    bench = createBench();
    env = { ...bench.env, PREK_HOME: join(bench.folder, "prek"), npm_config_registry: "http://127.0.0.1:9", npm_config_update_notifier: "false" };
    addFiles(bench.folder, { "team/package.json": "{}" });
    const { status, stderr } = run("npm", ["install", "--no-audit", "--save-dev", `git+file://${bench.published}#v1`], join(bench.folder, "team"), env);
    expect(status, stderr).toBe(0);
    packages = join(bench.folder, "team/node_modules");
    for (const name of readdirSync(join(TOOLS, ".bin"))) symlinkSync(join(TOOLS, ".bin", name), join(packages, ".bin", name));
  });
  afterAll(() => rmSync(bench.folder, { recursive: true, force: true }));

  function teamWith(files: Readonly<Record<string, string>>, setup: readonly string[]): string {
    const cwd = staged(bench, { ...files, "package.json": "{}", ".gitignore": "node_modules\n" });
    git(cwd, "commit", "-q", "-m", "Before");
    symlinkSync(packages, join(cwd, "node_modules"));
    const [program = "", ...args] = setup;
    expect(run(join(packages, ".bin", program), args, cwd, env)).toMatchObject({ status: 0 });
    return cwd;
  }

  describe.each(RECIPES)("$name", ({ files, setup, counts }) => {
    test.each(COMMITS)("$name", ({ staged: changes, unstaged = {}, refused }) => {
      const cwd = teamWith({ ...files, ...BEFORE }, setup);
      addFiles(cwd, changes);
      git(cwd, "add", "--all");
      addFiles(cwd, unstaged);
      const { status, stdout, stderr } = run("git", ["commit", "-m", "After"], cwd, env);
      if (refused !== null) expect((stdout + stderr).replace(/\s+/g, " ")).toContain(refused);
      expect(status).toBe(refused === null ? 0 : 1);
    });

    test(`a change that is not staged, in another file: ${counts ? "counts" : "does not count"}`, () => {
      const cwd = teamWith({ ...files, ...BEFORE }, setup);
      addFiles(cwd, { "topsheet.config.yaml": limitedTo(4) });
      git(cwd, "add", "--all");
      addFiles(cwd, { "media/a.batch.yaml": batchOf(2) });
      expect(run("git", ["commit", "-m", "After"], cwd, env).status).toBe(counts ? 1 : 0);
      expect(git(cwd, "diff", "--name-only")).toBe("media/a.batch.yaml\n");
    });

    test("400 batches: one report", () => {
      const cwd = teamWith({ ...files, "topsheet.config.yaml": limitedTo(1199) }, setup);
      addFiles(cwd, Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`media/${at}.batch.yaml`, batchOf(10)])));
      git(cwd, "add", "--all");
      const { status, stdout, stderr } = run("git", ["commit", "-m", "After"], cwd, env);
      expect((stdout + stderr).match(/(?<=^\s*)(Passed|Failed): .*/gm)).toEqual(["Failed: 1 error in 400 planned jobs, 400 batches and 400 files."]);
      expect(status).toBe(1);
    });
  });
});
