import type { Span } from "./place.js";

/** A comment of a file that speaks to the tool, with the nodes that it stands at. */
export interface Comment {
  /** What stands behind `#`, without white space around it. */
  readonly text: string;
  /** Where {@link text} stands. */
  readonly span: Span;
  /** Spans of the nodes that it is about; empty where it stands at none. */
  readonly covers: readonly Span[];
}
