import type { Range } from "./range.js";
import type { Config } from "./config.js";
import type { Rational } from "./rational.js";
import type { RunResult, Unreadable } from "./run.js";
import type { Increase, JudgedBudget } from "./verdict.js";

/** One side of a comparison: a run, and what it ran with. */
export interface Side {
  readonly result: RunResult;
  readonly config: Config;
  /** Hash of the bytes of each file of which not all could be read: the same bytes are the same unknown on both sides. */
  readonly lost: ReadonlyMap<string, string>;
  /** Tells the rates and assumptions of the side from others. */
  readonly rates: string;
}

/**
 * What sums change by: their low ends and their high ends, each on its own, so that differences add up exactly. Low may
 * exceed high; high is null where one of the two amounts is open.
 */
export type Difference = Range;

/** A difference and what it comes from: what the author changed in batches, and what changed in prices and assumptions. */
export interface Split {
  readonly difference: Difference;
  readonly byAuthor: Difference;
  readonly byRates: Difference;
}

/** A setting of a job that is not what it was; null where it is not set. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A line item whose price is not what it was; null where the job has no such line. */
export interface LineChange {
  readonly line: string;
  readonly label: string;
  readonly before: Range | null;
  readonly after: Range | null;
}

/** Where a planned job stands. */
export interface JobPlace {
  readonly file: string;
  readonly document: number;
  readonly batch: string;
  /** Line of the written job. */
  readonly line: number;
}

/** A planned job that is not what it was. */
export interface JobDiff extends Split {
  /**
   * `changed` by the author (and perhaps moved), `moved` and nothing else, `repriced` by rates or assumptions alone;
   * `unknown`: it stands on one side only, but not all of its file could be read on the other.
   */
  readonly kind: "added" | "removed" | "changed" | "moved" | "repriced" | "unknown";
  readonly id: string;
  readonly type: string;
  readonly currency: string;
  /** In the base; null for an added job. */
  readonly from: JobPlace | null;
  /** In the working tree; null for a removed job. */
  readonly to: JobPlace | null;
  readonly before: Range | null;
  readonly after: Range | null;
  readonly fields: readonly FieldChange[];
  readonly lines: readonly LineChange[];
}

/** A sum over all jobs in one currency, before and after. */
export interface TotalDiff extends Split {
  readonly currency: string;
  readonly before: Range;
  readonly after: Range;
}

/** A budget before and after; null on the side that does not have it. */
export interface BudgetDiff {
  readonly scope: JudgedBudget["scope"];
  readonly currency: string;
  /** The file that declares it, the later one where it moved; null for one of the command line. */
  readonly file: string | null;
  /** The batch that declares it; for a budget of the config what it matches, in words; null where that is everything. */
  readonly of: string | null;
  /** It stands on one side only, but not all of its file could be read on the other. */
  readonly unknown: boolean;
  readonly before: BudgetState | null;
  readonly after: BudgetState | null;
}

/** What a budget allows, what it covers, and its verdict. */
export interface BudgetState extends Pick<JudgedBudget, "low" | "high" | "limit" | "verdict"> {
  readonly warnAt: Rational;
}

/** What a run is compared with. */
export interface Base {
  /** As the command line names it. */
  readonly ref: string;
  /** The commit compared with: the last one that the named one and the checked out one have in common. */
  readonly commit: string;
}

/** A run held against a base. */
export interface Comparison {
  readonly version: string;
  readonly asOf: string;
  readonly base: Base;
  /** What is not as it was, by file, document and line; what is gone at its old place. */
  readonly jobs: readonly JobDiff[];
  readonly unchangedJobs: number;
  readonly totals: readonly TotalDiff[];
  readonly budgets: readonly BudgetDiff[];
  /** What it adds, held against `maxIncrease` of the config; empty where that is not judged. */
  readonly increases: readonly Increase[];
  readonly batches: { readonly before: number; readonly after: number };
  /** How many findings stand on one side only, wherever their lines are now. */
  readonly findings: { readonly added: number; readonly gone: number };
  /** Files of which something is unknown, on each side. What is the same unknown on both changes nothing. */
  readonly unknown: { readonly before: readonly Unreadable[]; readonly after: readonly Unreadable[] };
  /** Whether something unknown differs between the sides, which leaves every difference of totals open. */
  readonly open: boolean;
}
