import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addFiles, batchOf, git, type Ran } from "../cli/topsheet.js";
import { type Bench, createBench, recipe, run, staged } from "./publishing.js";
import { limitedTo, SITUATIONS } from "./situations.js";

/**
 * The hooks, run by the real pre-commit from a git repository that holds what this one holds. npm is sent to an address
 * where nothing answers: an install needs no network beyond git's.
 */
const isThere = spawnSync("pre-commit", ["--version"]).status === 0;

/** The team's config of pre-commit: that of the recipe, with this hook and more of its keys. */
const using = (id: string, more = ""): Record<string, string> => ({ ".pre-commit-config.yaml": recipe("pre-commit-config.yaml").replace("- id: topsheet-budget\n", `- id: ${id}\n${more}`) });

describe.skipIf(!isThere)(isThere ? "pre-commit" : "pre-commit, which is not installed: `apt-get install pre-commit`", () => {
  let bench: Bench;
  let env: Record<string, string>;
  let installed: Ran;
  beforeAll(() => {
    bench = createBench();
    env = { ...bench.env, PRE_COMMIT_HOME: join(bench.folder, "pre-commit"), npm_config_registry: "http://127.0.0.1:9" };
    installed = preCommit(["install-hooks"], staged(bench, using("topsheet-budget")));
  });
  afterAll(() => rmSync(bench.folder, { recursive: true, force: true }));

  function preCommit(args: readonly string[], cwd: string): Ran {
    return run("pre-commit", args, cwd, env);
  }

  test("installs from a git repository, without a build and without a registry", () => {
    expect(installed).toMatchObject({ status: 0, stderr: "" });
  });

  test.each(SITUATIONS)("$hook: $name", ({ hook, more, before, staged: changes, unstaged = {}, says }) => {
    const cwd = staged(bench, { ...using(hook, more), ...before });
    git(cwd, "commit", "-q", "-m", "Before");
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) rmSync(join(cwd, path));
      else addFiles(cwd, { [path]: text });
    }
    git(cwd, "add", "--all");
    addFiles(cwd, unstaged);
    const { status, stdout } = preCommit(["run", "--color", "never"], cwd);
    expect(stdout.replace(/\s+/g, " ")).toContain(says);
    expect(status).toBe(says === "Passed" || says === "Skipped" ? 0 : 1);
  });

  test("a refused commit is not made, and the refusal is all that is printed", () => {
    const cwd = staged(bench, { ...using("topsheet", '        args: [--as-of, "2026-11-22", --]\n'), "topsheet.config.yaml": limitedTo(5), "a.batch.yaml": batchOf(2) });
    expect(preCommit(["install"], cwd).status).toBe(0);
    const refused = run("git", ["commit", "-m", "Over"], cwd, env);
    expect(refused).toEqual({ status: 1, stdout: "", stderr: REFUSAL });
    expect(() => git(cwd, "rev-parse", "--verify", "HEAD")).toThrow();
    addFiles(cwd, { "a.batch.yaml": batchOf(10) });
    git(cwd, "add", "--all");
    expect(run("git", ["commit", "-q", "-m", "Within"], cwd, env).status).toBe(0);
    expect(git(cwd, "log", "--format=%s")).toBe("Within\n");
  });

  /** Names of about 400 characters: as many as a command line takes are checked by one process, the rest by another. */
  const longNames = (limit: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`media/${"folder-".repeat(25)}/${"name-".repeat(40)}${at}.batch.yaml`, batchOf(at === 77 ? limit : 10)]));

  test.each([
    { name: "one faulty batch among 400", limit: 2, config: limitedTo(1200), verdicts: ["Failed", "Failed"] },
    { name: "400 sound batches that together cost too much", limit: 10, config: limitedTo(1199), verdicts: ["Passed", "Failed"] },
    { name: "400 sound batches that together just fit", limit: 10, config: limitedTo(1200), verdicts: ["Passed", "Passed"] },
  ])("$name: the verdict is right, however the list is split", ({ limit, config, verdicts }) => {
    const both = using("topsheet", "        verbose: true\n      - id: topsheet-budget\n        verbose: true\n");
    const { status, stdout } = preCommit(["run", "--all-files"], staged(bench, { ...both, "topsheet.config.yaml": config, ...longNames(limit) }));
    const hooks = stdout.split(/^(?=topsheet.*\.\.\.)/m).map((said) => ({
      verdict: /\.(Passed|Failed)$/m.exec(said)?.[1],
      reports: [...said.matchAll(/^(?:Passed|Failed): .* and (\d+) files\.$/gm)].map(([, files]) => Number(files)),
    }));
    expect(hooks.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(status).toBe(verdicts.includes("Failed") ? 1 : 0);
    // Split this list is, or the test would show nothing; the plan as a whole never is.
    const [perFile = [], whole] = hooks.map(({ reports }) => reports);
    expect(perFile.length).toBeGreaterThan(1);
    expect(perFile.reduce((sum, files) => sum + files)).toBe(400);
    expect(whole).toEqual([400]);
  });

  test("400 batches with names of a usual length get one report", () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`media/${at}.batch.yaml`, batchOf(at === 77 ? 2 : 10)]));
    const { stdout } = preCommit(["run", "--all-files"], staged(bench, { ...using("topsheet"), "topsheet.config.yaml": limitedTo(5), ...files }));
    expect(stdout.match(/were not judged/g)).toHaveLength(1);
    expect(stdout.match(/^(Passed|Failed):.*/gm)).toEqual(["Failed: 1 error in 400 planned jobs, 400 batches and 400 files."]);
  });

  test("both hooks can be tried before they are taken", () => {
    const cwd = staged(bench, { "a.batch.yaml": batchOf(2) });
    const { status, stdout } = preCommit(["try-repo", bench.published, "--all-files"], cwd);
    expect(status).toBe(1);
    expect(stdout.match(/- hook id: .*/g)).toEqual(["- hook id: topsheet", "- hook id: topsheet-budget"]);
    expect(stdout.match(/1 over the limit of 2/g)).toHaveLength(2);
  });

  test("no install at all is needed where Node is there anyway", () => {
    const cwd = staged(bench, { ...using("topsheet-budget", "        language: script\n        entry: dist/cli.js lint --tracked\n"), "a.batch.yaml": batchOf(2) });
    const { status, stdout } = preCommit(["run"], cwd);
    expect(stdout.replace(/\s+/g, " ")).toContain("This plan costs 3 subclip-credits, 1 over the limit of 2.");
    expect(status).toBe(1);
  });
});

/** What stands on the terminal of somebody whose commit is refused. */
const REFUSAL = `topsheet.................................................................Failed
- hook id: topsheet
- exit code: 1

topsheet: Paths were given, so budgets of \`topsheet.config.yaml\` were not judged: 5 subclip-credits. A run without paths judges them.
a.batch.yaml

  3:27  error  budget-exceeded  1 subclip-credits at stake
    This plan costs 3 subclip-credits, 1 over the limit of 2. Most of it is
    Generated speech 2.5 (83%) and Rounding to whole credits 0.5 (17%).
    3 │ budget: {subclip-credits: 2}
      │                           ^
    help: To come under the limit, keep \`voice\` to at most 24 seconds, which
          saves 1. Or raise the limit to 3.

Top sheet: a.batch.yaml

  job                     type   low   high   status   share
  voice                   tts      3      3   exact     100%
  ──────────────────────────────────────────────────────────
  total subclip-credits            3      3

  budget   ███████████████████████████████│████████████████  exceeded
           3 of 2 subclip-credits (150%), 1 over

Prices: Subclip, checked 2026-11-22
Failed: 1 error in 1 planned job, 1 batch and 1 file.

`;
