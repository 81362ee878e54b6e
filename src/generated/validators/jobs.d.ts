// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { Validator } from "./types.js";

/** The validator of each type's fields, by full name, made when it is first asked for. */
export declare const JOB_VALIDATORS: Readonly<Record<string, Validator>>;
