import type { Combinations } from "./combinations.js";
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
  /** Names that people write for fields, but that are none: those of an older API, or of another thing. */
  readonly renamed?: Readonly<Record<string, Successor>>;
  readonly atOnce?: AtOnce;
  /** In the order in which the schema lists them. */
  readonly fields: Readonly<Record<string, FieldInfo>>;
  /** What the figures of an older denomination of the currency have to be multiplied by. */
  readonly formerCredits?: Reason & { readonly times: number };
  /** Which values of several fields go together; every table must be kept to. */
  readonly combinations?: readonly Combinations[];
}

/** `length`: seconds, a number above 0 or a range. `count`: a whole number ≥ 0 or a range. `flag`: a boolean. */
export type FieldKind = "flag" | "length" | "count" | "number" | "enum" | "text" | "object" | "list";

export interface FieldInfo {
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  /** The provider's documented default. */
  readonly default?: Scalar;
  /** Defaults of some jobs, the first that holds; `default` is that of all others. */
  readonly defaultBy?: readonly { readonly when: Condition; readonly value: Scalar }[];
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
  /** Does nothing unless the condition holds; of several, the first that does not is the one to tell. */
  readonly noEffectUnless?: readonly Need[];
  /** The same of fields that stand in the entries of a list. */
  readonly entries?: Readonly<Record<string, { readonly noEffectUnless: readonly Need[] }>>;
  /** The provider has switched the feature off, or does not offer it to jobs that meet `when`; `values` are those that ask for it. */
  readonly disabled?: { readonly values: readonly Scalar[]; readonly when?: Condition; readonly because: string; readonly source: string };
  /** A value that may cost less, and what choosing it means; null removes the field. What it saves comes from the rate card. */
  readonly cheaper?: { readonly value: Scalar | null; readonly advice: string };
  /** Leaving it out costs what its default costs, which nobody may have thought of. */
  readonly defaultCosts?: true;
  /** It may add a charge that nobody should overlook; `without` is the value that does not. */
  readonly costs?: Reason & { readonly without: Scalar; readonly advice: string };
  /** A value that is cheaper for jobs that can wait for so many hours. */
  readonly waits?: Reason & { readonly value: Scalar; readonly hours: number };
  /** Other `values` that may take the place of those of `of`, to be suggested where they cost less for the same job. */
  readonly rivals?: Reason & { readonly of: readonly Scalar[]; readonly values: readonly Scalar[] };
  /** What a text of another form has to be, as a phrase. */
  readonly form?: string;
  /** Values that belong to an older form of the API. */
  readonly renamed?: Readonly<Record<string, Successor>>;
  /** Only these plans have it; with `values`, only for them. */
  readonly plan?: Reason & { readonly needs: readonly string[]; readonly values?: readonly Scalar[] };
  /** Values that are known to work, where nobody has the whole list; the first list whose `unless` does not hold counts. */
  readonly listed?: readonly Listed[];
  /** Hosts of links that are known to work, and those that no longer are. */
  readonly hosts?: Reason & { readonly known: readonly string[]; readonly former: readonly string[]; readonly formerly: string };
  /** What is no URL is the name of something that serves one job only. */
  readonly singleUse?: Reason;
  /** The text calls entries of a list by name, as `@name`; `list` is that field, `key` the name in each entry. */
  readonly calls?: Reason & { readonly list: string; readonly key: string };
  /** A name given to something that is made; no other may have it. */
  readonly uniqueName?: Reason;
  /** Endings of the files that can be sent. */
  readonly formats?: Reason & { readonly extensions: readonly string[] };
  /** Nobody but others than the documentation says that it works here. */
  readonly unconfirmed?: Reason & { readonly advice: string };
  /** It bounds how much a job makes, so leaving it out (while the condition holds) bounds nothing. */
  readonly bounds?: Reason & { readonly when?: Condition; readonly advice: string };
  /** Jobs that differ in nothing else each pay the whole price. */
  readonly eachPays?: Reason & { readonly advice: string };
}

/** Why something is so, a sentence, and the page that says it. */
export interface Reason {
  readonly because: string;
  readonly source: string;
}

/** A condition without which a field, or only some `values` of it, does nothing. */
export interface Need extends Reason {
  readonly when: Condition;
  readonly values?: readonly Scalar[];
}

/** What took the place of a name or a value; null where nothing did. */
export interface Successor extends Reason {
  readonly to: string | null;
}

/** Values that are known to work, and what is meant by some that are not. */
export interface Listed extends Reason {
  readonly unless?: Condition;
  readonly values: readonly string[];
  readonly meant?: Readonly<Record<string, readonly string[]>>;
}

/** How much a provider takes at once. */
export interface AtOnce extends Reason {
  readonly jobs: number;
  readonly requestsPerMinute?: number;
  /** How often it advises to ask for the result of a job. */
  readonly pollSeconds?: number;
}
