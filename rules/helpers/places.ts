import type { WrittenJob } from "../../src/model/job.js";
import type { Path, Place } from "../../src/model/place.js";

/** The `id` of a job: the place of what the job lacks, and of what concerns it as a whole. */
export function atId(job: WrittenJob): Place {
  return { path: [...job.path, "id"], at: "value" };
}

/** The key at a path; an entry of a list has none, so there the entry itself. */
export function atKey(path: Path): Place {
  return { path, at: typeof path.at(-1) === "number" ? "value" : "key" };
}

/** The value at a path. */
export function atValue(path: Path): Place {
  return { path, at: "value" };
}
