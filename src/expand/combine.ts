import type { WrittenJob } from "../model/job.js";
import type { Mapping } from "../model/mapping.js";
import { exclude } from "./exclude.js";
import type { BrokenMatrix, Combination, Matrix } from "./matrix.js";
import { report, type Scope } from "./scope.js";

/**
 * What is repeated in every planned job counts against the room for them: a name of a megabyte or a thousand unknown
 * fields must not be copied a million times. Real jobs stay below both and weigh 1.
 */
const LIGHT_ID = 250;
const LIGHT_FIELDS = 50;

/** How many ordinary planned jobs one with so long an id and so many repeated fields is worth. */
export function weightOf(idLength: number, fieldCount: number): number {
  return 1 + Math.floor(idLength / LIGHT_ID) + Math.max(0, fieldCount - LIGHT_FIELDS);
}

/** The combinations to plan: null without a matrix, undefined where a fault leaves none to go on with. */
export function combine(value: Mapping, job: WrittenJob, matrix: Matrix | BrokenMatrix | null, scope: Scope): readonly Combination[] | null | undefined {
  const { path, fields, origins, matrixFields } = job;
  const excluded = value["exclude"];
  if (!matrix) {
    if (excluded !== undefined && excluded !== null) report(scope, ["schema", "excludeWithoutMatrix"], [...path, "exclude"], "key");
    return job.repeat === 1 || fits(job, 1n, 0, scope) ? null : undefined;
  }
  for (const field of matrixFields) {
    const inJob = Object.hasOwn(fields, field) && origins.get(field)?.[0] !== "defaults";
    if (inJob) reportGiven(field, job, scope);
  }
  if (matrix.count === null || !fits(job, matrix.count, matrix.nameLength, scope)) return undefined;
  return exclude(matrix.combinations(), excluded, job, scope) ?? undefined;
}

function reportGiven(field: string, job: WrittenJob, scope: Scope): void {
  const related = [{ message: "The matrix that sets it is here.", place: { path: [...job.path, "matrix"], at: "key" as const } }];
  report(scope, ["schema", "fieldInMatrix"], job.origins.get(field) ?? [...job.path, field], "key", { field }, { related });
}

/** Takes room for so many planned jobs; without enough of it, says so and takes none. Nothing has been expanded yet. */
function fits(job: WrittenJob, combinations: bigint, nameLength: number, scope: Scope): boolean {
  const count = combinations * BigInt(job.repeat);
  const weight = count * BigInt(weightOf(job.id.length + nameLength, Object.keys(job.fields).length));
  // The job itself has taken room for one already.
  if (weight <= BigInt(scope.room) + 1n) {
    scope.room -= Number(weight) - 1;
    return true;
  }
  const path = [...job.path, combinations > 1n ? "matrix" : "repeat"];
  const data = { count: inWords(count), left: inWords(BigInt(scope.room) + 1n) };
  report(scope, ["schema", count > BigInt(scope.room) + 1n ? "tooManyJobs" : "tooLargeJobs"], path, "key", data);
  return false;
}

/** `1,000,000`, without a locale: the same on every machine. */
export function inWords(count: bigint): string {
  return count > 10n ** 15n ? "more than a quadrillion" : count.toString().replace(/\B(?=(\d{3})+$)/g, ",");
}
