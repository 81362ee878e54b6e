import type { Condition, Scalar } from "./condition.js";

/** What the tool knows of a provider's tasks, generated from the job schemas; see schemas/README.md for the annotations. */
export interface Catalog {
  /** By full name, `provider/task`. */
  readonly tasks: Readonly<Record<string, TaskInfo>>;
  readonly providers: readonly string[];
}

export interface TaskInfo {
  /** `subclip/dub`. */
  readonly type: string;
  readonly provider: string;
  readonly task: string;
  /** Other names of the task, without the provider. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** In the order in which the schema lists them. */
  readonly fields: Readonly<Record<string, FieldInfo>>;
}

/** `length`: seconds, a number above 0 or a range. `count`: a whole number ≥ 0 or a range. `flag`: a boolean. */
export type FieldKind = "flag" | "length" | "count" | "number" | "enum" | "text" | "object" | "list";

export interface FieldInfo {
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  /** The provider's documented default. */
  readonly default?: Scalar;
  /** The values of an `enum`. */
  readonly values?: readonly Scalar[];
  /** Bounds of a number, a count or a list's entries, both included; whether it is always whole. A rate card's tables are held against them. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: true;
  /** The provider's API does not take it (or its name there is not published); only the price depends on it. */
  readonly planFact?: true;
  /** Seen only in the provider's own client. */
  readonly clientOnly?: true;
  /** What makes a job the same as another: where its media comes from, or what is said in it. */
  readonly identity?: "source" | "content";
  /** The flag asks for a voice clone, whose fee nobody should forget. */
  readonly voiceClone?: true;
  /** The field says that a transcript is supplied; `transcribe-once` prices the job with it. */
  readonly suppliesTranscript?: true;
  /** Does nothing unless the condition holds. */
  readonly noEffectUnless?: { readonly when: Condition; readonly because: string; readonly source: string };
  /** The provider has switched the feature off; `values` are those that ask for it. */
  readonly disabled?: { readonly values: readonly Scalar[]; readonly because: string; readonly source: string };
  /** A value that may cost less, and what choosing it means; null removes the field. What it saves comes from the rate card. */
  readonly cheaper?: { readonly value: Scalar | null; readonly advice: string };
}
