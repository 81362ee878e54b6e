import type { ParseArgsConfig } from "node:util";
import { list, quote } from "../model/words.js";
import { FORMATS } from "../reporters/formats.js";

const FORMATS_IN_WORDS = list(FORMATS.map((name) => (name === "stylish" ? `${quote(name)} (default)` : quote(name))), "or");

/** An option as `util.parseArgs` takes it, and as `--help` shows it. */
export interface OptionInfo {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** The value as `--help` writes it; every option of type string has one. */
  readonly value?: string;
  readonly description: string;
  /** Commands that take it; `all` for every one. */
  readonly commands: readonly string[] | "all";
}

/** Every option, once: arguments are parsed with this table and `--help` is written from it. */
export const OPTIONS = {
  format: {
    type: "string",
    multiple: true,
    value: "<name>[=<file>]",
    description: `How to report: ${FORMATS_IN_WORDS}; with a file, written there. Repeatable, one of them on standard output.`,
    commands: ["lint", "estimate", "diff"],
  },
  base: {
    type: "string",
    value: "<ref>",
    description: "The branch, tag or commit to compare with, such as `origin/main`.",
    commands: ["lint", "diff"],
  },
  "budget-from": {
    type: "string",
    value: "<side>",
    description: "With `--base`: whose budgets, config and suppressions count, `head` (default) or `base`, so that a branch cannot move its own limits.",
    commands: ["lint"],
  },
  "fail-on": {
    type: "string",
    value: "<what>",
    description: "With `--base`: `total` fails on every broken budget, `increase` on `maxIncrease` of the config alone, `both` (default) on `maxIncrease` and on budgets that the branch broke or made worse.",
    commands: ["lint"],
  },
  "group-by": {
    type: "string",
    value: "<key>",
    description: "Rows of the top sheet: `job` (default), `type`, `file` or `label.<name>`.",
    commands: ["estimate"],
  },
  budget: {
    type: "string",
    multiple: true,
    value: "<currency>=<limit>",
    description: "A budget over all files together, such as `subclip-credits=60`. Repeatable.",
    commands: ["lint", "diff"],
  },
  "max-warnings": {
    type: "string",
    value: "<number>",
    description: "Fail when there are more warnings than this.",
    commands: ["lint"],
  },
  fix: {
    type: "boolean",
    description: "Apply the safe fixes, by which the plan means the same, and report what remains.",
    commands: ["lint"],
  },
  "fix-unsafe": {
    type: "boolean",
    description: "Apply the fixes too that change what is made or charged.",
    commands: ["lint"],
  },
  diff: {
    type: "boolean",
    description: "Write nothing, and print what `--fix` (or `--fix-unsafe`, if given) would change as a unified diff.",
    commands: ["lint"],
  },
  rule: {
    type: "string",
    multiple: true,
    value: "<id>:<severity>",
    description: "The severity of a rule for this run: `error`, `warning`, `info` or `off`. Goes before the config. Repeatable.",
    commands: ["lint"],
  },
  "no-ignores": {
    type: "boolean",
    description: "Do not obey comments that suppress findings: show and count what they hide.",
    commands: ["lint"],
  },
  "as-of": {
    type: "string",
    value: "<date>",
    description: "The day on which to judge, such as `2026-11-22`. Default: today in UTC.",
    commands: ["lint", "estimate", "diff", "explain", "rates"],
  },
  config: {
    type: "string",
    value: "<path>",
    description: "The config. Default: the nearest `topsheet.config.yaml`, up to the root of the repository.",
    commands: ["lint", "estimate", "diff", "explain", "rules", "rates"],
  },
  "print-config": {
    type: "boolean",
    description: "Print the settings in force and where each comes from, as YAML or with `--format json` as JSON, and lint nothing.",
    commands: ["lint"],
  },
  tracked: {
    type: "boolean",
    description: "Of folders and globs, take only files that git tracks.",
    commands: ["lint", "estimate", "diff"],
  },
  "stdin-filename": {
    type: "string",
    value: "<path>",
    description: "What to call standard input when the path is `-`.",
    commands: ["lint", "estimate"],
  },
  stats: {
    type: "boolean",
    description: "Tell on standard error how long each stage took and what was seen.",
    commands: ["lint", "estimate"],
  },
  color: {
    type: "boolean",
    description: "Use colours even where standard output is no terminal.",
    commands: ["lint", "estimate", "diff"],
  },
  "no-color": {
    type: "boolean",
    description: "Use no colours. NO_COLOR and FORCE_COLOR in the environment work too.",
    commands: ["lint", "estimate", "diff"],
  },
  help: { type: "boolean", short: "h", description: "Print this help.", commands: "all" },
  version: { type: "boolean", description: "Print the version.", commands: "all" },
} as const satisfies NonNullable<ParseArgsConfig["options"]> & Record<string, OptionInfo>;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof OPTIONS;

/** The option of that name, null where there is none. */
export function optionNamed(name: string): OptionInfo | null {
  return Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : null;
}

/** True when a command takes the option; `command` is null where none is named. */
export function takes(command: string | null, option: OptionInfo): boolean {
  return option.commands === "all" || (command !== null && option.commands.includes(command));
}
