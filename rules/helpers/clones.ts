import type { Cost, Missing } from "../../src/model/cost.js";
import type { Fields, PlannedJob, WrittenJob } from "../../src/model/job.js";
import type { Range } from "../../src/model/range.js";
import { compare } from "../../src/model/rational.js";
import { changed, fieldFinder } from "./fields.js";

/** Flags of a job that are on and ask for a voice clone. */
export function cloneFlags(): (job: PlannedJob) => readonly string[] {
  const flagsOf = fieldFinder((info) => info.voiceClone === true);
  return ({ written, fields }) => flagsOf(written.task).flatMap(([name]) => (fields[name] === true ? [name] : []));
}

/** The fields without these flags. */
export function without(fields: Fields, flags: readonly string[]): Fields {
  return flags.reduce((left, flag) => changed(left, flag, null), fields);
}

/** What is missing in `cost` and was not in `bare`: here, the fee of the clone that `bare` does without. */
export function newlyMissing(cost: Cost, bare: Cost): Missing[] {
  const known = new Set(bare.missing.map(({ item }) => item.id));
  return cost.missing.filter(({ item }) => !known.has(item.id));
}

/**
 * Whether the author's figure agrees with a cost. It does when it lies within the computed range, a figure with two ends
 * with both of them; where high is open, when it is at least low.
 */
export function agrees(expected: NonNullable<WrittenJob["expectedCost"]>, cost: Range): boolean {
  return compare(expected.low, cost.low) >= 0 && (cost.high === null || compare(expected.high, cost.high) <= 0);
}
