import { remove, replace } from "../../src/model/change.js";
import type { Batch } from "../../src/model/batch.js";
import type { Scalar } from "../../src/model/condition.js";
import type { Change } from "../../src/model/finding.js";
import { originOf, type PlannedJob } from "../../src/model/job.js";
import { isMapping } from "../../src/model/mapping.js";
import type { Path } from "../../src/model/place.js";

/** Where a field of a job is written, for a job without a matrix that has it itself: a change there concerns this job alone. */
export function ownPath(job: PlannedJob, name: string): Path | null {
  const path = originOf(job, name);
  return path[0] === "jobs" && job.written.matrixFields.length === 0 && path.at(-1) === name ? path : null;
}

/** Takes a field out of what a job says itself or inherits; null where an inherited value would come to light, or a matrix varies it. */
export function removal(origin: Path, { value }: Batch, kind: Change["kind"] = "safe"): Change | null {
  const name = String(origin.at(-1));
  const inherits = origin[0] === "jobs" && Object.values(isMapping(value) && isMapping(value["defaults"]) ? value["defaults"] : {}).some((entry) => isMapping(entry) && Object.hasOwn(entry, name));
  return inherits || origin[2] === "matrix" ? null : remove([origin], kind);
}

/** Gives a field that a job itself has another value; what is made, or charged, changes. */
export function otherValue(job: PlannedJob, name: string, value: Scalar): Change | null {
  const path = ownPath(job, name);
  return path && replace(path, value, "unsafe");
}

/** Several changes as one, where all of them can be made. */
export function allOf(changes: readonly (Change | null)[]): Change | null {
  const made = changes.flatMap((change) => change ?? []);
  const [first] = made;
  if (!first || made.length < changes.length) return null;
  return made.length === 1 ? first : { ...remove(made.flatMap(({ ops }) => ops.map(({ path }) => path)), first.kind) };
}
