import type { Io } from "./io.js";

/**
 * What git was asked for: its answer, with the folders that it could not look into, or why there is none (null where there
 * simply is no work tree, or no git).
 */
export type GitFiles = { readonly files: readonly string[]; readonly closed: readonly string[] } | { readonly failure: string | null };

/**
 * A repository is read, never changed, and decides nothing about how: no program that it names is started, and a folder that
 * only looks like a repository, as a branch can have one among its files, is none.
 */
export const SAFE = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"];

/**
 * The environment in which git is asked. Nothing is fetched from elsewhere (a clone may hold only part of its objects), and no
 * commit stands in for another. To hooks in a linked work tree git names its own folder (`GIT_DIR`), but not the
 * work tree, which it would then take to be whatever folder it is asked in; where nothing is named it finds both.
 */
export function gitEnvironment({ env }: Io): NodeJS.ProcessEnv {
  const { GIT_DIR: folder, GIT_WORK_TREE: workTree, ...others } = env;
  return { ...others, ...(workTree !== undefined && { GIT_DIR: folder, GIT_WORK_TREE: workTree }), LC_ALL: "C", ...ALONE };
}

/** `GIT_ALLOW_PROTOCOL` outweighs what a config says of each protocol; of `GIT_NO_LAZY_FETCH` only newer versions know. */
const ALONE = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };

/**
 * The files of a folder that git tracks, and (without `trackedOnly`) those that it would not ignore; paths start at the
 * folder. `patterns` are pathspecs. Files that git tracks but somebody deleted are among them.
 */
export async function gitFiles(folder: string, io: Io, trackedOnly: boolean, patterns: readonly string[]): Promise<GitFiles> {
  const { execFile } = await import("node:child_process");
  const args = [...SAFE, "ls-files", "-z", "--cached", ...(trackedOnly ? [] : ["--others", "--exclude-standard"]), "--", ...patterns];
  const options = { cwd: folder, env: gitEnvironment(io), maxBuffer: Infinity };
  return await new Promise((resolve) => {
    execFile("git", args, options, (error, stdout, stderr) => {
      const closed = [...stderr.matchAll(/could not open directory '(.*?)\/?':/g)].flatMap(([, folder]) => folder ?? []);
      if (!error) return resolve({ files: stdout.split("\0").filter((file) => file !== ""), closed });
      const isPlainFolder = error.code === "ENOENT" || /not a git repository|must be run in a work tree/.test(stderr);
      resolve({ failure: isPlainFolder ? null : (stderr.trim().split("\n")[0] ?? "") });
    });
  });
}
