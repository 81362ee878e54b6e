import type { Scalar } from "./condition.js";
import type { Path, Place, SourceRange, Span } from "./place.js";
import type { Range } from "./range.js";
import type { JudgedBudget } from "./verdict.js";

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

/** One step of a change, by document path: a key gets another name, a scalar another value, text its quotes, or a key or an entry of a list goes. */
export type Op =
  | { readonly op: "rename"; readonly path: Path; readonly to: string }
  | { readonly op: "replace"; readonly path: Path; readonly value: Scalar }
  | { readonly op: "quote"; readonly path: Path }
  | { readonly op: "remove"; readonly path: Path };

/** A change that would mend a fault, before it is known how the text is to be edited for it, or whether it can be. */
export interface Change {
  /** `safe`: the plan means the same; `unsafe`: what is made, or charged, changes. */
  readonly kind: "safe" | "unsafe";
  /** What it does, as a sentence: `Rename it to durationSeconds.` It quotes nothing of the file. */
  readonly description: string;
  readonly ops: readonly Op[];
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
  /** How it can be mended, where that can be told. */
  readonly fix?: Change | null;
  /** The budget that is broken, where it is about one. */
  readonly budget?: JudgedBudget;
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
  /** The same stretch in lines and columns. */
  readonly range: SourceRange;
}

/** A change that mends a finding. */
export interface Fix extends Pick<Change, "description" | "kind"> {
  /** In the order of the text, none overlapping. */
  readonly edits: readonly Edit[];
}

/** The comment by which a finding does not count. */
export interface Suppression {
  readonly reason: string;
  /** It stands for the whole file. */
  readonly wholeFile: boolean;
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
  /** Which document of the file, from 0: a job's id is unique in its document only. */
  readonly document: number | null;
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
  /** The budget that is broken, where it is about one. */
  readonly budget?: JudgedBudget;
}
