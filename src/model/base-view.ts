import type { Batch } from "./batch.js";
import type { Config } from "./config.js";
import type { Finding, Suppression } from "./finding.js";

/** The base as a run over the branch sees it. */
export interface BaseView {
  /** What a batch of the branch was there; null for a new one. */
  readonly originOf: (batch: Batch) => Batch | null;
  /** Whether the same comment suppressed the same there: in what its batch was, or for a whole file in that one or one that the branch does not have any more. */
  readonly isSuppressed: (finding: Finding, by: Suppression, file: string, origin: Batch | null) => boolean;
  readonly config: Config;
  /** True: the base's budgets, config and suppressions are in force, so that a branch cannot move its own limits. */
  readonly inForce: boolean;
}
