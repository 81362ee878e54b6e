import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { ROOT } from "./publishing.js";

const SCHEMA = join(ROOT, "../shared/schemas/pre-commit-hooks.json");

interface Hook {
  readonly id: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
}
const HOOKS = load(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];

describe("the hooks that a git repository offers", () => {
  test.skipIf(!existsSync(SCHEMA))("are valid against ../shared/schemas/pre-commit-hooks.json", () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
    expect(validate(HOOKS), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(HOOKS.map(({ id, files }) => ({ id, files })))).toBe(false);
  });

  test.each([
    ["a.batch.yaml", true, true],
    ["media/2026/a.batch.yml", true, true],
    ["a.batch.yaml.orig", false, false],
    ["abatch.yaml", false, false],
    ["topsheet.config.yaml", false, true],
    ["media/topsheet.config.yaml", false, true],
    ["old-topsheet.config.yaml", false, false],
    ["rates/subclip.rates.yaml", false, true],
    ["deploy.yaml", false, false],
  ])("%s runs the one for its file: %s, the one for the plan: %s", (path, forFile, forPlan) => {
    expect(HOOKS.map(({ files }) => new RegExp(files).test(path))).toEqual([forFile, forPlan]);
  });

  // npm runs such scripts when it installs from git, for which it first fetches every package of the development.
  test("install without running a script of the package", () => {
    const { scripts, bin, dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<string, Record<string, string> | undefined>;
    expect(Object.keys(scripts ?? {}).filter((name) => /^(pre|post)?(install|prepare|pack|publish|build|dependencies)(Only)?$/.test(name))).toEqual([]);
    expect(dependencies).toBeUndefined();
    expect(existsSync(join(ROOT, bin?.topsheet ?? "?"))).toBe(true);
  });
});
