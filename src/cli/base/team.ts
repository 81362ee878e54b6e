import { posix, relative, resolve } from "node:path";
import { NO_CONFIG } from "../../model/config.js";
import type { Base } from "../../model/diff.js";
import { quote } from "../../model/words.js";
import { addCard } from "../../setup/card.js";
import { SHIPPED } from "../../setup/index.js";
import type { Values } from "../args.js";
import { readSetup, SetupError, type SetupFile, setUp } from "../../team.js";
import { CONFIG_FILE, MOST_SETUP_BYTES, refuseSize, type Team } from "../config.js";
import { type Io, UsageError } from "../io.js";
import { followed, readBlob, type Tree } from "./tree.js";

/** A commit as a run reads it: its files, and where the working directory lies in it. */
export interface Commit {
  readonly base: Base;
  readonly tree: Tree;
  readonly prefix: string;
  readonly io: Io;
}

/** What the base is priced and judged with; `folder` is the config's, from the root of the repository, `bytes` are its text; both null without a config. */
export type BaseTeam = Pick<Team, "config" | "setup"> & { readonly folder: string | null; readonly bytes: Uint8Array | null };

const NO_TEAM: BaseTeam = { config: NO_CONFIG, setup: SHIPPED, folder: null, bytes: null };

/** The path in the repository of one that is typed in the working directory; null where it leads out of it. */
export function pathInTree(path: string, { prefix, io }: Commit): string | null {
  const way = relative(io.cwd, resolve(io.cwd, path)).replaceAll("\\", "/");
  const joined = posix.join(prefix || ".", way || ".").replace(/\/$/, "");
  return joined === ".." || joined.startsWith("../") ? null : joined;
}

/** A path of the repository as people see it: from the working directory. */
export function shownIn(path: string, { prefix }: Commit): string {
  return posix.relative(`/${prefix}`, `/${path}`);
}

/** The config of the base with its rate cards, found as that of the working tree is. */
export async function loadBaseTeam(values: Values, commit: Commit): Promise<BaseTeam> {
  const path = values.config === undefined ? findConfig(commit) : namedConfig(values.config, commit);
  if (path === null) return NO_TEAM;
  const folder = posix.dirname(path);
  const inRepository = (given: string): string => posix.join(folder, given);
  try {
    const file = await setupFile(path, "config", commit);
    if (!file) return NO_TEAM;
    const workingDirectory = posix.relative(`/${folder}`, `/${commit.prefix}`);
    const findCard = async (given: string): Promise<SetupFile | string> => (await setupFile(inRepository(given), "rate card", commit)) ?? shownIn(inRepository(given), commit);
    return { ...(await setUp(file, workingDirectory, findCard, addCard)), folder, bytes: file.bytes };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    const { ref, commit: id } = commit.base;
    throw new SetupError([
      `topsheet: The config of the base ${quote(ref)} (commit ${id.slice(0, 10)}) cannot be used, so nobody can tell what the plan cost there:`,
      ...error.lines.map((line) => `  ${line}`),
      "Compare with a commit in which it is sound: `--base <commit>`.",
    ]);
  }
}

function findConfig({ prefix, tree }: Commit): string | null {
  for (let folder = prefix || "."; ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, CONFIG_FILE);
    if (tree.has(path)) return path;
    if (folder === ".") return null;
  }
}

function namedConfig(given: string, commit: Commit): string {
  const path = pathInTree(given, commit);
  if (path === null) throw new UsageError(`The config ${quote(given)} lies outside of the repository, so the base has none to compare with.`, "Name one within it.");
  return path;
}

async function setupFile(path: string, what: string, commit: Commit): Promise<SetupFile | null> {
  const { tree, io } = commit;
  const target = await followed(path, tree, io);
  const blob = target === null ? undefined : tree.get(target);
  if (!blob) return null;
  const bytes = await readBlob(blob.id, MOST_SETUP_BYTES, io);
  if (!bytes) throw new SetupError([`${shownIn(path, commit)}: The ${what} is not in this clone, which holds only part of the files of older commits.`]);
  refuseSize(bytes, shownIn(path, commit), what);
  return await readSetup(bytes, shownIn(path, commit), what);
}
