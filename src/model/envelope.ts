/** Keys of a job that are about the plan; every other key is a field of the job's type. */
export const ENVELOPE_KEYS: ReadonlySet<string> = new Set([
  "id",
  "type",
  "labels",
  "matrix",
  "exclude",
  "repeat",
  "assume",
  "expectedCost",
  "deadline",
  "skip",
  "note",
  "fields",
]);
