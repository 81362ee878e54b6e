import { CATALOG } from "../generated/catalog.js";
import { JOB_VALIDATORS } from "../generated/validators/jobs.js";
import type { Validator } from "../generated/validators/types.js";
import type { Catalog } from "../model/catalog.js";

/** The types of jobs that a run knows, and what checks the fields of each. */
export interface JobTypes {
  readonly catalog: Catalog;
  /** The validator of a type's fields, by its full name. */
  validatorOf(type: string): Validator;
}

const ANYTHING: Validator = () => true;

/** The types that come with the tool. */
export const SHIPPED_TYPES: JobTypes = { catalog: CATALOG, validatorOf: (type) => JOB_VALIDATORS[type] ?? ANYTHING };
