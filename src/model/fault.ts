import type { Fault } from "./finding.js";
import type { Path, Place } from "./place.js";

/** Rule and message of a fault, `schema/missing`, apart. */
export type FaultName = readonly [ruleId: string, messageId: string];

/** A fault at a path that concerns no planned job yet; the pipeline adds those it was found through. */
export function faultAt(name: FaultName, path: Path, at: Place["at"], data: Fault["data"] = {}, more: Partial<Fault> = {}): Fault {
  const [ruleId, messageId] = name;
  return { ruleId, messageId, data, place: { path, at }, jobId: null, plannedJobs: 0, atStake: null, related: [], ...more };
}
