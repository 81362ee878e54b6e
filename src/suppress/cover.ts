import type { Comment } from "../model/comment.js";
import type { Finding, Suppression } from "../model/finding.js";
import type { Span } from "../model/place.js";

/** A rule that a comment suppresses. */
export interface Active extends Suppression {
  readonly ruleId: string;
  readonly comment: Comment;
  /** Where the comment names the rule. */
  readonly span: Span;
  /** Whether the comment names no other rule. */
  readonly isAlone: boolean;
  used: boolean;
}

/** What all comments of a file suppress of one rule; a generated batch may have a comment at each of its thousands of jobs. */
export class Cover {
  private readonly ofFile: Active | null;
  /** By where they start, outer ones before those within. */
  private readonly spans: readonly (Span & { readonly active: Active })[];
  /** The furthest end of the spans up to each. */
  private readonly reach: readonly number[];

  constructor(active: readonly Active[]) {
    this.ofFile = active.find((one) => one.wholeFile) ?? null;
    this.spans = active.filter((one) => !one.wholeFile).flatMap((one) => one.comment.covers.map(({ start, end }) => ({ start, end, active: one })));
    this.spans = [...this.spans].sort((a, b) => a.start - b.start || b.end - a.end);
    let furthest = 0;
    this.reach = this.spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  }

  /** The nearest comment that covers the finding: that of the innermost node, or else of the file. */
  over({ range }: Finding): Active | null {
    if (range === null) return this.ofFile;
    for (let at = this.lastFrom(range.start.offset); at >= 0 && (this.reach[at] ?? 0) >= range.end.offset; at--) {
      const span = this.spans[at];
      if (span && span.end >= range.end.offset) return span.active;
    }
    return this.ofFile;
  }

  /** Index of the last span that starts at or before an offset, -1 where none does. */
  private lastFrom(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
