import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Config, NO_CONFIG } from "../model/config.js";
import { DEFAULT_LIMITS } from "../model/limits.js";
import { quote } from "../model/words.js";
import { type Setup, SHIPPED } from "../setup/index.js";
import type { Problem } from "../setup/shape.js";
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
}

/** The config that `--config` names, or else the nearest one from the working directory up to the root of the repository. Throws SetupError, with a line for each thing that is wrong with it. */
export async function loadTeam(values: Values, io: Io): Promise<Team> {
  const path = values.config === undefined ? findConfig(io.cwd) : resolve(io.cwd, values.config);
  if (path === null) return { config: NO_CONFIG, setup: SHIPPED, folder: null, root: repositoryOf(io.cwd) ?? io.cwd };
  const folder = dirname(path);
  const root = repositoryOf(folder) ?? folder;
  const shown = shownAs(path, io.cwd);
  const file = await readSetupFile(path, shown, root, "config");
  const cardAt = async (given: string): Promise<SetupFile | null> => {
    const card = resolve(folder, given);
    return await readSetupFile(card, shownAs(card, io.cwd), root, "rate card").catch((error: unknown) => {
      if (existsSync(card)) throw error;
      return null;
    });
  };
  const workingDirectory = slashed(relative(folder, io.cwd));
  return { ...(await setUp(file, { workingDirectory, shownCard: (given) => shownAs(resolve(folder, given), io.cwd), cardAt })), folder, root };
}

/** What a config needs of its surroundings. */
export interface Standing {
  /** The working directory as seen from the config's folder. */
  readonly workingDirectory: string;
  /** A path of the config as people see it. */
  readonly shownCard: (given: string) => string;
  /** A rate card by its path from the config's folder; null where there is none. */
  readonly cardAt: (given: string) => Promise<SetupFile | null>;
}

/** Reads a config with the rate cards that it names. Throws SetupError, with a line for each thing that is wrong. */
export async function setUp({ text, value }: SetupFile, standing: Standing): Promise<Pick<Team, "config" | "setup">> {
  const { checkConfigShape, readConfig } = await import("../setup/config.js");
  refuse(text, checkConfigShape(value));
  const setup = await loadRates((value as { rates?: Readonly<Record<string, string>> }).rates ?? {}, text, standing);
  const { config, problems } = readConfig(value, { file: text.shown, places: text.places, workingDirectory: standing.workingDirectory }, setup);
  refuse(text, problems);
  return { config, setup };
}

/** The nearest config, from a folder up to the root of its repository; outside of one, in the folder only. */
function findConfig(start: string): string | null {
  const root = repositoryOf(start) ?? start;
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

/** The root of the repository that a folder belongs to; null outside of any. */
function repositoryOf(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** A file that a run is set up with, for telling where in it something is wrong. */
export interface SetupText {
  readonly shown: string;
  readonly places: Config["places"] & object;
  readonly document: number;
}

/** A config or a card, read. */
export interface SetupFile {
  readonly text: SetupText;
  readonly value: unknown;
  readonly bytes: Uint8Array;
}

/** Reads a config or a card: one document, within the repository (anywhere without a root), not larger than anyone writes. */
export async function readSetupFile(path: string, shown: string, root: string | null, what: string): Promise<SetupFile> {
  return await parseSetupFile(readWithin(path, shown, root, what), shown, what);
}

/** The same from its bytes, which are refused where they are too many. */
export async function parseSetupFile(bytes: Uint8Array, shown: string, what: string): Promise<SetupFile> {
  if (bytes.length > MOST_SETUP_BYTES) throw new SetupError([`${shown}: The ${what} is larger than ${MOST_MIB} MiB, so it is none that somebody wrote.`]);
  const [{ readSource }, { faultInWords }] = await Promise.all([import("../source/index.js"), import("../setup/shape.js")]);
  const source = await readSource(bytes, DEFAULT_LIMITS);
  const [document, ...others] = source.documents;
  const text: SetupText = { shown, places: source, document: document?.index ?? 0 };
  if (source.faults.length > 0) {
    throw new SetupError(source.faults.map((fault) => `${shown}:${positionOf(text, fault.place && "start" in fault.place ? fault.place : START)}: ${faultInWords(fault)}`));
  }
  if (!document) throw new SetupError([`${shown}:1:1: The ${what} is empty. Write something into it, or remove it.`]);
  if (others.length > 0) throw new SetupError([`${shown}:1:1: A ${what} is one document; this file holds ${others.length + 1}.`]);
  return { text, value: document.value, bytes };
}

const START = { start: 0, end: 0 };

function readWithin(path: string, shown: string, root: string | null, what: string): Uint8Array {
  try {
    const real = realpathSync.native(path);
    if (root !== null && !isWithin(real, realpathSync.native(root))) throw new SetupError([`${shown}: The ${what} leads out of the repository, and nothing out there is read. Put the file itself there.`]);
    return readBounded(real, MOST_SETUP_BYTES);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new SetupError([`${shown}: The ${what} cannot be read: ${error instanceof NotAFile ? "it is no file." : reasonOf(error)}`]);
  }
}

/** Whether a path is a folder or lies below it; both are real paths. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

function positionOf({ places }: SetupText, span: { readonly start: number; readonly end: number }): string {
  const { line, column } = places.rangeOf(span).start;
  return `${line}:${column}`;
}

/** Ends the command where anything is wrong. */
export function refuse(text: SetupText, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SetupError(problemLines(text, problems));
}

export function problemLines(text: SetupText, problems: readonly Problem[]): string[] {
  return problems.map((problem) => `${text.shown}:${positionOf(text, text.places.locate(text.document, problem))}: ${problem.text}`);
}

/** A config or a card that cannot be used: told line by line, each with its place, with exit status 2. */
export class SetupError extends UsageError {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/** The setup with the team's own rate cards in it. */
async function loadRates(rates: Readonly<Record<string, string>>, text: SetupText, { shownCard, cardAt }: Standing): Promise<Setup> {
  const entries = Object.entries(rates);
  if (entries.length === 0) return SHIPPED;
  const { addCard } = await import("../setup/card.js");
  let setup = SHIPPED;
  for (const [provider, given] of entries) {
    const file = await cardAt(given);
    // A card that is not there is a mistake of the config.
    if (!file) throw new SetupError(problemLines(text, [{ path: ["rates", provider], at: "value", text: `There is no rate card ${quote(shownCard(given))}. Paths start at the folder of the config.` }]));
    const added = addCard(file, provider, setup);
    if ("problems" in added) throw new SetupError(problemLines(file.text, added.problems));
    setup = added.setup;
  }
  return setup;
}
