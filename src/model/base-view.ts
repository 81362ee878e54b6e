import type { Batch } from "./batch.js";
import type { Config } from "./config.js";
import type { Finding } from "./finding.js";

/** The base as a run over the branch sees it. */
export interface BaseView {
  readonly batches: readonly Batch[];
  /** What comments suppressed there. */
  readonly suppressed: readonly Finding[];
  readonly config: Config;
  /** Files of the base that the branch does not have any more: renamed, or removed. */
  readonly gone: ReadonlySet<string>;
  /** True: the base's budgets, config and suppressions are in force, so that a branch cannot move its own limits. */
  readonly inForce: boolean;
}
