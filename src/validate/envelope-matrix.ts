import { isMapping } from "../model/mapping.js";

/** True for a list of combinations that holds lists of values, and for a mapping of lists that has a name. */
export function isMixedMatrix(matrix: unknown): boolean {
  if (Array.isArray(matrix)) return matrix.some((entry) => isMapping(entry) && Object.values(entry).some((value) => Array.isArray(value)));
  return isMapping(matrix) && Object.hasOwn(matrix, "as") && !Array.isArray(matrix["as"]);
}
