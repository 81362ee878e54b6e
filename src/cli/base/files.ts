import { posix } from "node:path";
import { matchesGlob } from "../../model/glob.js";
import type { Unreadable } from "../../model/run.js";
import { BATCH_NAME } from "../files.js";
import { type BaseTeam, type Commit, pathInTree, shownIn } from "./team.js";
import { followed } from "./tree.js";

/** A batch file of the base: its path as people see it, and the name of its content. */
export interface BaseFile {
  readonly shown: string;
  readonly id: string;
}

/** The batch files of the base. */
export interface BaseSelection {
  /** Each once, in order of `shown`. */
  readonly files: readonly BaseFile[];
  readonly unreadable: readonly Unreadable[];
  /** Those of the paths that lead to no file of the base. */
  readonly absent: ReadonlySet<string>;
}

/**
 * The files that paths name in the base: chosen as those of the working tree are, by the base's own config where there is no
 * path. Without a config, below the folder of the other side's, so that a config that comes or goes moves no file in or out.
 */
export async function baseFiles(paths: readonly string[], { config, folder }: BaseTeam, otherFolder: string | null, commit: Commit): Promise<BaseSelection> {
  const names = [...commit.tree.keys()];
  const absent = new Set<string>();
  const chosen = new Set<string>();
  if (paths.length === 0) {
    const start = folder ?? otherFolder ?? (commit.prefix || ".");
    const { files } = config;
    const below = names.filter((name) => isBelow(name, start));
    for (const name of below) if (files && folder !== null ? files.some((glob) => matchesGlob(posix.relative(`/${start}`, `/${name}`), glob)) : BATCH_NAME.test(name)) chosen.add(name);
  }
  for (const path of paths) {
    const found = await named(path, names, commit);
    if (found.length === 0) absent.add(path);
    for (const name of found) chosen.add(name);
  }
  return { ...(await resolved([...chosen].sort(), commit)), absent };
}

async function named(path: string, names: readonly string[], commit: Commit): Promise<readonly string[]> {
  const place = pathInTree(path, commit);
  if (place === null) return [];
  if (commit.tree.has(place) || (await followed(place, commit.tree, commit.io)) !== null) return [place];
  const below = names.filter((name) => isBelow(name, place));
  return below.length > 0 ? below.filter((name) => BATCH_NAME.test(name)) : names.filter((name) => !name.split("/").includes("node_modules") && matchesGlob(name, place));
}

function isBelow(name: string, folder: string): boolean {
  return folder === "." || name.startsWith(`${folder}/`);
}

/** A file under several names is one: under its own, or else the first in order. */
async function resolved(names: readonly string[], commit: Commit): Promise<Pick<BaseSelection, "files" | "unreadable">> {
  const found = new Map<string, BaseFile>();
  const unreadable: Unreadable[] = [];
  for (const name of names) {
    const target = await followed(name, commit.tree, commit.io);
    const blob = target === null ? undefined : commit.tree.get(target);
    const shown = shownIn(name, commit);
    if (target === null || !blob) unreadable.push({ file: shown, reason: "it is a link that leads to no file of the base." });
    else if (target === name || !found.has(target)) found.set(target, { shown, id: blob.id });
  }
  return { files: [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1)), unreadable };
}
