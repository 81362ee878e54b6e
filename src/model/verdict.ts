import type { Budget } from "./batch.js";
import type { Allowance } from "./config.js";
import type { PlannedJob } from "./job.js";
import type { Credits } from "./money.js";
import type { Range } from "./range.js";
import type { Rational } from "./rational.js";

/** The outcome of holding a sum against a limit: the first that holds of exceeded, unproven, near, within. */
export type Verdict = "within" | "near" | "exceeded" | "unproven";

/** A sum of planned jobs in one currency. */
export interface Total extends Range {
  readonly currency: string;
  readonly status: "exact" | "range" | "unknown";
  /** How much of `high` (of the known part where it is open) rests on assumptions. */
  readonly assumed: Range["low"];
  /** Planned jobs whose cost is open or that are invalid. */
  readonly unpricedJobs: number;
  /** The same in money; null where nobody knows what a credit costs. */
  readonly money: Range | null;
}

/** What all credits of a run cost in money; `unknown` are the currencies whose credits have no known price. */
export interface MoneyTotal extends Range {
  readonly status: Total["status"];
  readonly unknown: readonly string[];
}

/** A balance held against what a run charges in its currency. */
export interface Funding {
  readonly currency: string;
  readonly balance: Rational;
  readonly need: Range;
  /** What the balance lacks; 0 where it is enough. */
  readonly missing: Range;
  /** How to buy what is missing (its high, its low where high is open); null where nothing is, or the card does not say how. */
  readonly topUp: Payments | null;
}

/** What a branch adds in one currency, held against what the config allows for it. */
export interface Increase {
  readonly currency: string;
  readonly allowed: Allowance;
  readonly before: Range;
  readonly after: Range;
  /** What the ends change by, each on its own; high is null where nobody knows. */
  readonly difference: Range;
  /** The most that each end may rise by: the same amount, or a share of each end before. */
  readonly limit: Range;
  /** `exceeded` where both ends rise by more, `unproven` where one does or may. */
  readonly verdict: Exclude<Verdict, "near">;
}

/** Payments that buy credits: so many of `each`, which give `credits` in all. */
export interface Payments {
  readonly count: bigint;
  readonly each: Rational;
  readonly credits: Rational;
  /** True where less money would do, but the provider takes no smaller payment. */
  readonly isLeast: boolean;
  /** Least and greatest payment that the provider takes, in money and in credits. */
  readonly bounds: { readonly min: Rational; readonly max: Rational; readonly minCredits: Rational; readonly maxCredits: Rational };
}

/** A budget held against what it covers. */
export interface JudgedBudget extends Range {
  readonly budget: Budget;
  /** `config` is a budget of the config over what it matches. `job` judges each planned job by `perJob`; low and high are then those of the dearest. */
  readonly scope: "batch" | "run" | "config" | "job";
  readonly limit: Range["low"];
  readonly verdict: Verdict;
  /** What it covers, in document order. */
  readonly jobs: readonly PlannedJob[];
  /** Files or jobs left out by faults: the sum cannot be proven whatever the rest says. */
  readonly incomplete: boolean;
  /** For a budget in money: what credits cost. Null for one in credits. */
  readonly credits: Credits | null;
}
