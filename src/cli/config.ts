import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Config, NO_CONFIG } from "../model/config.js";
import { quote } from "../model/words.js";
import { type Setup, SHIPPED } from "../setup/index.js";
import { readSetup, SetupError, type SetupFile, type SetupText, setUp } from "../team.js";
import type { Values } from "./args.js";
import { type Io, UsageError } from "./io.js";
import { shownAs } from "./paths.js";
import { codeOf, NotAFile, readBounded, reasonOf } from "./read.js";

/** The name under which a config is found. */
export const CONFIG_FILE = "topsheet.config.yaml";
/** Names that people give to it, and that are not looked for. */
const NOT_FOUND = ["topsheet.config.yml", ".topsheet.yaml", ".topsheet.yml"];

/** Largest config or rate card read, in MiB: nobody writes a larger one. */
const MOST_MIB = 1;
export const MOST_SETUP_BYTES = MOST_MIB * 1024 * 1024;

/** What a command runs with. */
export interface Team {
  readonly config: Config;
  readonly setup: Setup;
  /** The folder that paths of the config start at; null without a config. */
  readonly folder: string | null;
  /** Nothing outside of it is read on the config's word. */
  readonly root: string;
  /** The config as written; null without one. */
  readonly source: { readonly text: SetupText; readonly value: unknown; readonly bytes: Uint8Array } | null;
}

/** The config that `--config` names, or else the nearest one from the working directory up to the root of the repository. Throws SetupError, with a line for each thing that is wrong with it. */
export async function loadTeam(values: Values, io: Io): Promise<Team> {
  const path = values.config === undefined ? findConfig(io.cwd, io.within) : resolve(io.cwd, values.config);
  if (path === null) return { config: NO_CONFIG, setup: SHIPPED, folder: null, root: repositoryOf(io.cwd, io.within) ?? io.cwd, source: null };
  const folder = dirname(path);
  const root = repositoryOf(folder, io.within) ?? folder;
  const shown = shownAs(path, io.cwd);
  const file = await readSetupFile(path, shown, root, "config");
  const findCard = async (given: string): Promise<SetupFile | string> => {
    const card = resolve(folder, given);
    const name = shownAs(card, io.cwd);
    try {
      return await readSetupFile(card, name, root, "rate card");
    } catch (error) {
      // A card that is not there is a mistake of the config; whether one is there outside of the repository is not told.
      if (!isWithin(card, root) || existsSync(card)) throw error;
      return name;
    }
  };
  const { config, setup } = await setUp(file, slashed(relative(folder, io.cwd)), findCard, async (...card) => await (await import("./rare.js")).addCard(...card));
  return { config, setup, folder, root, source: { text: file.text, value: file.value, bytes: file.bytes } };
}

/** The nearest config, from a folder up to the root of its repository; outside of one, in the folder only. */
function findConfig(start: string, within?: string): string | null {
  const root = repositoryOf(start, within) ?? start;
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_FILE);
    if (isThere(path)) return path;
    const other = NOT_FOUND.find((name) => existsSync(join(folder, name)));
    if (other !== undefined) throw new UsageError(`${quote(shownAs(join(folder, other), start))} is not read, because a config is called ${quote(CONFIG_FILE)}.`, "Rename it.");
    if (folder === root) return null;
  }
}

/** Whether something stands there, a link that leads nowhere too. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return false;
    throw new UsageError(`It cannot be told whether there is a config: ${reasonOf(error)}`);
  }
}

/** The way from the root of the repository to a folder in it, with `/`; empty at the root and outside of any. */
export function wayFromRoot(folder: string, within?: string): string {
  return slashed(relative(repositoryOf(folder, within) ?? folder, folder));
}

/** The root of the repository that a folder belongs to, not looked for above `within`; null outside of any. */
function repositoryOf(start: string, within?: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === within || folder === dirname(folder)) return null;
  }
}

/** Reads a config or a card: one document, within the repository (anywhere without a root), not larger than anyone writes. */
export async function readSetupFile(path: string, shown: string, root: string | null, what: string): Promise<SetupFile> {
  return await readSetup(readWithin(path, shown, root, what), shown, what);
}

/** Throws SetupError for a config or a card that is larger than anyone writes. */
export function refuseSize(bytes: Uint8Array, shown: string, what: string): void {
  if (bytes.length > MOST_SETUP_BYTES) throw new SetupError([`${shown}: The ${what} is larger than ${MOST_MIB} MiB, so it is none that somebody wrote.`]);
}

function readWithin(path: string, shown: string, root: string | null, what: string): Uint8Array {
  try {
    if (root !== null && !isWithin(path, root)) throw leadsOut(shown, what);
    const real = realpathSync.native(path);
    if (root !== null && !isWithin(real, realpathSync.native(root))) throw leadsOut(shown, what);
    const bytes = readBounded(real, MOST_SETUP_BYTES);
    refuseSize(bytes, shown, what);
    return bytes;
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError([`${shown}: The ${what} cannot be read: ${error instanceof NotAFile ? "it is no file." : reasonOf(error)}`]);
  }
}

function leadsOut(shown: string, what: string): SetupError {
  return new SetupError([`${shown}: The ${what} leads out of the repository, and nothing out there is read. Put the file itself into the repository.`]);
}

/** Whether a path is a folder or lies below it; both are real paths. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
