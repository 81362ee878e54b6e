import type { BaseView } from "./base-view.js";
import type { Batch } from "./batch.js";
import type { Config } from "./config.js";
import type { Comparison } from "./diff.js";
import type { Finding } from "./finding.js";
import type { Limits } from "./limits.js";
import type { Credits } from "./money.js";
import type { Funding, JudgedBudget, MoneyTotal, Total } from "./verdict.js";

/** A rate card used by a run. */
export interface CardInfo {
  readonly provider: string;
  /** The provider's name as it writes it itself. */
  readonly title?: string;
  readonly checked: string;
  readonly sha256: string;
  readonly sources: readonly string[];
  /** The file of a card of the team's own; absent for those that come with the tool. */
  readonly file?: string;
}

export interface BatchResult {
  readonly batch: Batch;
  readonly budgets: readonly JudgedBudget[];
  readonly totals: readonly Total[];
  /** Line of each written job in the file, by its index. */
  readonly lineOf: (jobIndex: number) => number;
}

/** A file that could not be read at all. */
export interface Unreadable {
  readonly file: string;
  readonly reason: string;
}

/** Everything a reporter needs; nothing in it depends on the order of arguments. */
export interface RunResult {
  readonly version: string;
  readonly asOf: string;
  readonly cards: readonly CardInfo[];
  /** Files looked at, sorted. */
  readonly files: readonly string[];
  readonly unreadable: readonly Unreadable[];
  readonly batches: readonly BatchResult[];
  readonly totals: readonly Total[];
  /** All totals in money; null where no credit has a known price and no budget is in money. */
  readonly money: MoneyTotal | null;
  /** What credits cost in money. */
  readonly credits: Credits;
  /** Those of the batches, then those of the run, then those of the config. */
  readonly budgets: readonly JudgedBudget[];
  /** The config as shown to people; null without one. */
  readonly configFile: string | null;
  /** Budgets of the config that this run did not judge, in words. */
  readonly notJudged: readonly string[];
  /** What the balances of the config lack, by currency. */
  readonly funding: readonly Funding[];
  /** Those that count, sorted by file, line, column, rule, job id, message. */
  readonly findings: readonly Finding[];
  /** Those that a comment suppresses, sorted likewise: counted, and shown only where asked for. */
  readonly suppressed: readonly Finding[];
  readonly exitStatus: 0 | 1 | 2;
  /** What the branch changes; null for a run that is held against no base. */
  readonly comparison: Comparison | null;
  /** Whose terms were in force and what was to fail the run; null without a base. */
  readonly terms: Terms | null;
  /** False for `estimate`: prices only, budgets are not held against them. */
  readonly judged: boolean;
}

/** What of a branch fails a run: a total over its budget, an increase over what is allowed, or either. */
export type FailOn = "total" | "increase" | "both";

/** How a branch is judged. */
export interface Terms {
  /** Whose budgets, config and suppressions are in force. */
  readonly budgetFrom: "head" | "base";
  readonly failOn: FailOn;
}

/** What a run does with each file, as `--stats` names it. */
export type Stage = "parse" | "validate" | "expand" | "price" | "roll up" | "rules" | "suppress";

/** How a run is to judge. */
export interface LintOptions {
  /** The only clock: `2026-11-22`. */
  readonly asOf: string;
  readonly version: string;
  /** Budgets over the whole run; `limit` is a decimal. */
  readonly runBudgets: readonly { readonly currency: string; readonly limit: string }[];
  /** Files that were named but could not be read; looked at when the run finishes. */
  readonly unreadable: readonly Unreadable[];
  /** False: price only, hold nothing against budgets and run no rule beyond those that make a job count. */
  readonly judged: boolean;
  readonly maxWarnings: number | null;
  readonly limits: Limits;
  /** What the team has set; without it, nothing. */
  readonly config?: Config;
  /** Whether the run covers the files of the config, that is, was given no paths: only then are the config's budgets judged. */
  readonly coversConfig?: boolean;
  /** What the run is held against; null or left out for nothing. */
  readonly base?: BaseView | null;
  /** False: comments that suppress findings are not obeyed. */
  readonly ignores?: boolean;
  /** Called when a stage ends with its name, for whoever takes the time; no clock here. */
  readonly mark?: (stage: Stage) => void;
}

/** Files of which not everything is in the result. */
export function lostFiles({ files, batches, unreadable }: RunResult): string[] {
  const whole = new Set(batches.map(({ batch }) => batch.file));
  for (const { batch } of batches) if (batch.incomplete) whole.delete(batch.file);
  return [...unreadable.map(({ file }) => file), ...files.filter((file) => !whole.has(file))];
}
