// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { Validator } from "./types.js";

/** Makes the validator of a type, by full name. */
export declare const LOADERS: Readonly<Record<string, () => Validator>>;
