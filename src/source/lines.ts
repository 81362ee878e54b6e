import type { Excerpt } from "../model/finding.js";
import type { Position, SourceRange, Span } from "../model/place.js";

/** A line longer than this is clipped around the part meant: a name of a megabyte must not become a page of it. */
const LONGEST_EXCERPT = 160;
/** Characters kept before the part meant. */
const LEAD = 40;

/** Turns offsets of a text into lines and columns. A line ends with a line feed, as for the reader that has the last word. */
export class Lines {
  private starts: number[] | null = null;

  constructor(private readonly text: string) {}

  /** Line from 1. */
  lineAt(offset: number): number {
    return this.indexAt(offset) + 1;
  }

  rangeOf(span: Span): SourceRange {
    const start = this.clamp(span.start);
    return { start: this.position(start), end: this.position(Math.max(start, this.clamp(span.end))) };
  }

  /** The line on which a span starts, with the part of it that the span covers. */
  excerptOf(span: Span): Excerpt {
    const start = this.clamp(span.start);
    const index = this.indexAt(start);
    const lineStart = this.startOf(index);
    const lineEnd = this.endOf(index);
    const end = Math.min(Math.max(start, this.clamp(span.end)), Math.max(start, lineEnd));
    const from = lineEnd - lineStart <= LONGEST_EXCERPT ? lineStart : this.whole(Math.max(lineStart, Math.min(start - LEAD, lineEnd - LONGEST_EXCERPT)));
    const to = this.whole(Math.min(lineEnd, from + LONGEST_EXCERPT));
    const column = start - from;
    const text = this.text.slice(from, to);
    return { text, column, length: Math.max(0, Math.min(end - start, text.length - column)) };
  }

  private position(offset: number): Position {
    const index = this.indexAt(offset);
    return { line: index + 1, column: offset - this.startOf(index) + 1, offset };
  }

  private clamp(offset: number): number {
    return Math.max(0, Math.min(offset, this.text.length));
  }

  /** Never between the two halves of a character. */
  private whole(offset: number): number {
    const code = this.text.charCodeAt(offset);
    return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
  }

  private startOf(index: number): number {
    return this.table()[index] ?? 0;
  }

  private endOf(index: number): number {
    const next = this.table()[index + 1];
    if (next === undefined) return this.text.length;
    return this.text.charCodeAt(next - 2) === 0x0d ? next - 2 : next - 1;
  }

  /** Index of the last line that starts at or before `offset`. */
  private indexAt(offset: number): number {
    const starts = this.table();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private table(): readonly number[] {
    if (this.starts === null) {
      this.starts = [0];
      for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) this.starts.push(at + 1);
    }
    return this.starts;
  }
}
