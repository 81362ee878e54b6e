// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { TaskInfo } from "../../model/catalog.js";
import type { RateCard } from "../types/rate-card.js";
import type { Validator } from "../validators/types.js";

/** Makes the validator of a task's fields. */
export declare const validatorOf: (task: string) => Validator;
/** Reads the fields of a task. */
export declare const fieldsOf: (task: string) => TaskInfo["fields"];
/** Reads the tasks of the rate card. */
export declare const prices: () => RateCard["tasks"];
