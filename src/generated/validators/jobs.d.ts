// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { Validator } from "./types.js";

export declare const SubclipCaptions: Validator;
export declare const SubclipClip: Validator;
export declare const SubclipDub: Validator;
export declare const SubclipEnhance: Validator;
export declare const SubclipRender: Validator;
export declare const SubclipTranscript: Validator;
export declare const SubclipTts: Validator;

/** The validator of each type's fields, by full name. */
export declare const JOB_VALIDATORS: Readonly<Record<string, Validator>>;
