import type { Assumptions } from "./assumption.js";
import type { TaskInfo } from "./catalog.js";
import type { Cost } from "./cost.js";
import type { Path } from "./place.js";
import type { Range } from "./range.js";

/** The fields of a job as the file gives them, after defaults, matrix and the removal of nulls. */
export type Fields = Readonly<Record<string, unknown>>;

/** An entry of `jobs`. */
export interface WrittenJob {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly id: string;
  readonly task: TaskInfo;
  /** `["jobs", index]`. */
  readonly path: Path;
  /** Fields given by defaults and job, without those of the matrix. */
  readonly fields: Fields;
  /** Where each of `fields` is written, without those that stand in the job under their own name. */
  readonly origins: ReadonlyMap<string, Path>;
  readonly labels: Readonly<Record<string, string>>;
  readonly assume: Assumptions;
  readonly expectedCost: { readonly low: Range["low"]; readonly high: Range["low"]; readonly path: Path } | null;
  readonly deadline: string | null;
  readonly skip: string | null;
  readonly note: string | null;
  /** The fields that its matrix sets. */
  readonly matrixFields: readonly string[];
  /** True where a fault hides some of its fields, so that nothing can be said to be missing. */
  readonly partial: boolean;
  /** Takes of each combination. */
  readonly repeat: number;
  /** In document order of the matrix, then of takes; never empty for a job that is not itself faulty. */
  readonly planned: readonly PlannedJob[];
}

/** One API call to come. */
export interface PlannedJob {
  /** `keynote[targetLanguage=es]`. */
  readonly id: string;
  readonly written: WrittenJob;
  /** All fields, the matrix's among them. Takes of one combination share the object. */
  readonly fields: Fields;
  /** Where the matrix's fields are written; null without a matrix. */
  readonly matrixOrigins: ReadonlyMap<string, Path> | null;
  /** Set by the pipeline: a shape fault was found, so it is not priced. */
  valid: boolean;
  /** Set by the pipeline once priced. Takes of one combination share the object. */
  cost: Cost;
}

/** Where a field of a planned job is written; the job itself where it is written nowhere. */
export function originOf(job: PlannedJob, field: string): Path {
  const own = job.written.path;
  return job.matrixOrigins?.get(field) ?? job.written.origins.get(field) ?? (Object.hasOwn(job.fields, field) ? [...own, field] : own);
}
