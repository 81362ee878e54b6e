// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
/** One way in which a value differs from its schema, as ajv reports it (all errors, with schemas and data, without messages). */
export interface ShapeError {
  /** Where the value stands, as a JSON pointer from the validated value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value of the keyword. */
  readonly schema: unknown;
  /** The schema that holds the keyword, with its description and annotations. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
  /** The value that is wrong; for a missing or an unknown key the object that lacks or has it. */
  readonly data: unknown;
}

/** True for a value that fits; the errors of the last call stand on the function. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}
