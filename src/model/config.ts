import { posix } from "node:path";
import type { Assumptions } from "./assumption.js";
import type { Excerpt, Op, Severity } from "./finding.js";
import { matchesGlob } from "./glob.js";
import { DEFAULT_LIMITS, type Limits } from "./limits.js";
import type { Path, Place, SourceRange, Span } from "./place.js";
import type { Rational } from "./rational.js";
import { list } from "./words.js";

/** What `topsheet.config.yaml` says, read and checked. Everything in it is data; nothing of it is executed. */
export interface Config {
  /** The file as shown to people; null where there is none and everything below is a default. */
  readonly file: string | null;
  /** The way from a path in the file to its text, for findings that stand there; null where there is none. */
  readonly places: Places | null;
  /** The working directory as seen from the config's folder, empty where they are the same: `media/2026`. */
  readonly workingDirectory: string;
  /** Globs of batch files, relative to the config's folder; null for the default. */
  readonly files: readonly string[] | null;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** The plan that the team has with a provider, by provider. */
  readonly plans: Readonly<Record<string, string>>;
  /** By full type name, then parameter. */
  readonly assume: ReadonlyMap<string, Assumptions>;
  readonly budgets: readonly ConfigBudget[];
  /** Credits that are left, by currency. */
  readonly balances: Readonly<Record<string, Rational>>;
  /** How much more a change may cost, by currency. */
  readonly maxIncrease: Readonly<Record<string, Allowance>>;
  readonly limits: Limits;
}

/** Turns paths of a document into places of its text. */
export interface Places {
  locate(document: number, place: Place): Span;
  rangeOf(span: Span): SourceRange;
  excerptOf(span: Span): Excerpt;
  /** How the text is edited for changes of a document; null for those that cannot be made without touching anything else. */
  editsFor(document: number, changes: readonly SharedChange[]): readonly (readonly Replacement[] | null)[];
}

/** A change, and by how many of its users it is asked for: content behind an anchor is changed for all of them or not at all. */
export interface SharedChange {
  readonly ops: readonly Op[];
  readonly users: number;
}

/** Text to stand in place of a stretch of the text. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A rule's severity as set by the team, and its options. */
export interface RuleSetting {
  /** Null where only options are set. */
  readonly severity: Severity | "off" | null;
  readonly options: Readonly<Record<string, unknown>>;
  /** Where it is written in the config. */
  readonly path: Path;
  /** True where the severity is that of the command line. */
  readonly byCommand?: boolean;
}

/** A budget over all planned jobs that it matches: keys are ANDed, the values of one key ORed; an empty key matches all. */
export interface ConfigBudget {
  readonly currency: string;
  readonly limit: Rational | null;
  readonly warnAt: Rational;
  readonly perJob: Rational | null;
  readonly match: {
    readonly labels: Readonly<Record<string, readonly string[]>>;
    /** Full type names. */
    readonly types: readonly string[];
    readonly providers: readonly string[];
    /** Globs, relative to the config's folder; ask `isFileMatched`. */
    readonly files: readonly string[];
  };
  /** Where it is written in the config, `["budgets", 0]`. */
  readonly path: Path;
  /** It is in force as one of the base, and the branch has it not. */
  readonly ofBase?: true;
}

/** The most that a change may add: an amount, or a share of what was planned before. */
export interface Allowance {
  readonly value: Rational;
  readonly isShare: boolean;
}

/** Where there is no config: every default. */
export const NO_CONFIG: Config = {
  file: null,
  places: null,
  workingDirectory: "",
  files: null,
  rules: new Map(),
  plans: {},
  assume: new Map(),
  budgets: [],
  balances: {},
  maxIncrease: {},
  limits: DEFAULT_LIMITS,
};

/** Whether one of the config's globs holds for a file, which is given as people see it: from the working directory. */
export function isFileMatched(file: string, globs: readonly string[], { workingDirectory }: Config): boolean {
  const path = posix.join(workingDirectory, file);
  return globs.some((glob) => matchesGlob(path, glob));
}

/** The same text for what covers the same jobs, in whatever order it names them; globs start at the folder of their config. */
export function matchKey({ providers, types, labels, files }: ConfigBudget["match"], { workingDirectory }: Pick<Config, "workingDirectory">): string {
  const named = Object.entries(labels).map(([name, values]) => [name, [...values].sort()] as const);
  return JSON.stringify([[...providers].sort(), [...types].sort(), named.sort(([a], [b]) => (a < b ? -1 : 1)), ...(files.length > 0 ? [[...files].sort(), workingDirectory] : [])]);
}

/** ` for campaign spring`, ` in media/2026-11/**`, or nothing for a budget over everything: what follows its limit. */
export function coverInWords(match: ConfigBudget["match"]): string {
  const covered = matchInWords(match);
  const isPlace = match.files.length > 0 && covered?.startsWith("in ");
  return covered === null ? "" : isPlace ? ` ${covered}` : ` for ${covered}`;
}

/** `campaign spring in media/2026-11/**`: what a budget covers, as a person would point it out; null for one over everything. */
export function matchInWords({ providers, types, labels, files }: ConfigBudget["match"]): string | null {
  const what = list([...providers, ...types, ...Object.entries(labels).map(([name, values]) => `${name} ${list(values, "or")}`)]);
  const where = files.length > 0 ? `in ${list(files, "or")}` : "";
  return [what, where].filter((part) => part !== "").join(" ") || null;
}
