import type { RunResult } from "../model/run.js";

/** Whether a run has something to say that its base does not: a cost, a budget or a finding. Without a base nobody knows, so it has. */
export function isRelevant(result: RunResult): boolean {
  return result.comparison === null;
}
