import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const HOOK_TOOLS = "test/hooks/tools";

/**
 * Installs what the tests of hooks are tried with: Debian's pre-commit, where this may be done, and the npm tools of
 * test/hooks/tools. What cannot be had is said, and its tests are skipped by name.
 */
export function installTools(root: string): void {
  const isAdmin = process.getuid?.() === 0;
  if (!succeeds("pre-commit", ["--version"], root) && isAdmin && succeeds("apt-get", ["--version"], root)) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const wanted = [["update"], ["install", "--yes", "--no-install-recommends", "pre-commit"]];
    if (!wanted.every((args) => succeeds("apt-get", args, root, env))) console.error("pre-commit could not be installed, so its tests are skipped.");
  }
  const folder = join(root, HOOK_TOOLS);
  if (!isFresh(folder) && !succeeds("npm", ["ci"], folder)) console.error(`The tools of ${HOOK_TOOLS} could not be installed, so the tests of recipes are skipped.`);
}

/** npm writes its own copy of the lock file last, so an older copy means another state of packages. */
function isFresh(folder: string): boolean {
  const copy = join(folder, "node_modules/.package-lock.json");
  return existsSync(copy) && statSync(copy).mtimeMs > statSync(join(folder, "package-lock.json")).mtimeMs;
}

function succeeds(command: string, args: readonly string[], cwd: string, env = process.env): boolean {
  return spawnSync(command, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
