import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { addFiles, git, type Ran } from "../cli/topsheet.js";

export const ROOT = resolve(import.meta.dirname, "../..");
const RECIPES = join(ROOT, "docs/recipes");
/** Where the recipes say that topsheet is; git is told to find it on this machine. */
const ADDRESS = "https://github.com/OWNER/topsheet";

/** A folder that a file of tests shares, and an environment for the programs it runs that has nothing of the developer's own. */
export interface Bench {
  readonly folder: string;
  /** topsheet's repository, as others get it. */
  readonly published: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Lays out a folder with the files of this repository in one commit, under the tags that the recipes name. */
export function createBench(): Bench {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "topsheet-hooks-")));
  const published = join(folder, "published");
  const files = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  for (const file of files) if (file !== "" && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(published, file));
  const config = `[user]\nname = T\nemail = t@example.com\n[init]\ndefaultBranch = main\n[url "${published}"]\ninsteadOf = ${ADDRESS}\n`;
  addFiles(folder, { "home/.gitconfig": config, "published/package.json": withoutTools(join(published, "package.json")) });
  git(published, "init", "-q");
  git(published, "add", "--all");
  git(published, "commit", "-q", "-m", "Everything");
  for (const tag of ["v1", "v1.0.0"]) git(published, "tag", tag);
  return { folder, published, env: { PATH: process.env.PATH ?? "", HOME: join(folder, "home"), GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C.UTF-8" } };
}

/** Before 4.6.1, pre-commit fetches the packages for a repository's own development too, although a hook needs none of them. */
function withoutTools(path: string): string {
  return JSON.stringify({ ...(JSON.parse(readFileSync(path, "utf8")) as object), devDependencies: {} });
}

/** A repository of a team, with these files staged. */
export function staged({ folder }: Bench, files: Readonly<Record<string, string>>): string {
  const team = mkdtempSync(join(folder, "team-"));
  addFiles(team, files);
  git(team, "init", "-q");
  git(team, "add", "--all");
  return team;
}

/** What one of the recipes says. */
export function recipe(name: string): string {
  return readFileSync(join(RECIPES, name), "utf8");
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: { ...env }, encoding: "utf8", maxBuffer: 1 << 28 });
  if (error) throw error;
  return { status, stdout, stderr };
}
