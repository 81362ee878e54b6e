// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { Validator } from "./types.js";

export declare const config: Validator;
