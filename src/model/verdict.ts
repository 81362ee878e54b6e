import type { Budget } from "./batch.js";
import type { PlannedJob } from "./job.js";
import type { Range } from "./range.js";

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
}

/** A budget held against what it covers. */
export interface JudgedBudget extends Range {
  readonly budget: Budget;
  /** `job` judges each planned job by `perJob`; low and high are then those of the dearest. */
  readonly scope: "batch" | "run" | "job";
  readonly limit: Range["low"];
  readonly verdict: Verdict;
  /** What it covers, in document order. */
  readonly jobs: readonly PlannedJob[];
  /** Files or jobs left out by faults: the sum cannot be proven whatever the rest says. */
  readonly incomplete: boolean;
}
