import type { Place, SourceRange, Span } from "./place.js";
import type { Range } from "./range.js";

export type Severity = "error" | "warning" | "info";

/** An amount in a currency: the excess of a budget, the saving of a hint, the cost of a mistake. */
export interface Stake extends Range {
  readonly currency: string;
}

/** A second place that helps to understand a finding. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

/** What a stage or rule found, before its message is written and its place is looked up. */
export interface Fault {
  readonly ruleId: string;
  /** Names a message of the rule. */
  readonly messageId: string;
  /** Fills the holes of that message. */
  readonly data: Readonly<Record<string, string>>;
  /** Null for what stands in no file; a span where the text could not be read as a document. */
  readonly place: Place | Span | null;
  /** Id of the written or planned job it concerns, null when it concerns none or the whole batch. */
  readonly jobId: string | null;
  /** How many planned jobs it concerns. */
  readonly plannedJobs: number;
  readonly atStake: Stake | null;
  readonly related: readonly Related[];
}

/** The line that a finding points at, clipped for display; `column` (from 0) and `length` mark the part meant. */
export interface Excerpt {
  readonly text: string;
  readonly column: number;
  readonly length: number;
}

/** A change of the text: what stands from `start` to `end` (UTF-16 units without BOM) gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A change that mends a finding. */
export interface Fix {
  /** What it does, as a sentence: `Rename it to durationSeconds.` */
  readonly description: string;
  /** `safe`: the plan means the same; `unsafe`: what is made changes. */
  readonly kind: "safe" | "unsafe";
  /** In the order of the text, none overlapping. */
  readonly edits: readonly Edit[];
}

/** The comment by which a finding does not count. */
export interface Suppression {
  readonly reason: string;
  /** The last day on which it holds, null for one without end. */
  readonly until: string | null;
  /** Line of the comment. */
  readonly line: number;
}

/** A fault with its words, its severity and its place in the file. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  readonly file: string | null;
  readonly range: SourceRange | null;
  readonly jobId: string | null;
  readonly plannedJobs: number;
  readonly atStake: Stake | null;
  readonly related: readonly { readonly message: string; readonly file: string; readonly range: SourceRange }[];
  readonly excerpt: Excerpt | null;
  /** Null where none is offered. */
  readonly fix: Fix | null;
  /** Null for a finding that counts. */
  readonly suppressed: Suppression | null;
}
