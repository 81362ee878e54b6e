import type { WrittenJob } from "../model/job.js";
import type { Mapping } from "../model/mapping.js";
import { exclude } from "./exclude.js";
import type { BrokenMatrix, Combination, Matrix } from "./matrix.js";
import { report, type Scope } from "./scope.js";

/** Ids longer than this weigh as much as several planned jobs, so that a name of a megabyte is not repeated a million times. */
const ID_LENGTH_PER_JOB = 250;

/** The combinations to plan: null without a matrix, undefined where a fault leaves none to go on with. */
export function combine(value: Mapping, job: WrittenJob, matrix: Matrix | BrokenMatrix | null, scope: Scope): readonly Combination[] | null | undefined {
  const { path, fields, origins, matrixFields } = job;
  const excluded = value["exclude"];
  if (!matrix) {
    if (excluded !== undefined && excluded !== null) report(scope, ["schema", "excludeWithoutMatrix"], [...path, "exclude"], "key");
    if (job.repeat > 1) return fits(job, 1n, 0, scope) ? null : undefined;
    scope.room--;
    return null;
  }
  for (const field of matrixFields) {
    const inJob = Object.hasOwn(fields, field) && origins.get(field)?.[0] !== "defaults";
    if (inJob) reportGiven(field, job, scope);
  }
  if (matrix.count === null || !fits(job, matrix.count, matrix.nameLength, scope)) return undefined;
  return exclude(matrix.combinations(), excluded, [...path, "exclude"], matrixFields, scope) ?? undefined;
}

function reportGiven(field: string, job: WrittenJob, scope: Scope): void {
  const related = [{ message: "The matrix that sets it is here.", place: { path: [...job.path, "matrix"], at: "key" as const } }];
  report(scope, ["schema", "fieldInMatrix"], job.origins.get(field) ?? [...job.path, field], "key", { field }, { related });
}

/** Takes room for so many planned jobs; without enough of it, says so and takes none. Nothing has been expanded yet. */
function fits(job: WrittenJob, combinations: bigint, nameLength: number, scope: Scope): boolean {
  const count = combinations * BigInt(job.repeat);
  const weight = count * BigInt(1 + Math.floor((job.id.length + nameLength) / ID_LENGTH_PER_JOB));
  if (weight <= BigInt(scope.room)) {
    scope.room -= Number(weight);
    return true;
  }
  const path = [...job.path, combinations > 1n ? "matrix" : "repeat"];
  const data = { count: inWords(count), left: inWords(BigInt(scope.room)) };
  report(scope, ["schema", count > BigInt(scope.room) ? "tooManyJobs" : "tooLongIds"], path, "key", data);
  return false;
}

/** `1,000,000`, without a locale: the same on every machine. */
export function inWords(count: bigint): string {
  return count > 10n ** 15n ? "more than a quadrillion" : count.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}
