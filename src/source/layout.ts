import type { Span } from "../model/place.js";
import { endOfLine, isBlank } from "./scan.js";

/** What stands within a span, without the white space around it. */
export function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim();
}

/** The offset at which the line of `offset` begins. */
export function startOfLine(text: string, offset: number): number {
  // `lastIndexOf` takes a negative start for 0, and would find a line feed that is the first character.
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The line of `offset`, without the white space around it. */
export function lineOf(text: string, offset: number): Span {
  return lineFrom(text, startOfLine(text, offset));
}

/** From the first character at or after `start` that is not blank to the end of its line. */
export function lineFrom(text: string, start: number): Span {
  let from = start;
  while (from < text.length && isBlank(text.charCodeAt(from))) from += 1;
  let end = endOfLine(text, from);
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start: from, end };
}

/**
 * The line above the one that holds `offset`, where it is indented less than its neighbours on both sides, which stand in one
 * column: then it is out of line, though yaml stumbles only over the next. Null where the line at `offset` itself may be.
 */
export function outdentedAbove(text: string, offset: number): Span | null {
  const column = offset - startOfLine(text, offset);
  const above = contentAbove(text, offset);
  const below = lineFrom(text, endOfLine(text, offset));
  if (!above || columnOf(text, above) >= column || columnOf(text, below) === columnOf(text, above) || /^-\s/.test(cut(text, above))) return null;
  let before = contentAbove(text, above.start);
  while (before && columnOf(text, before) > column) before = contentAbove(text, before.start);
  if (!before) return null;
  const dashes = /^(?:- +)*/.exec(cut(text, before))?.[0].length ?? 0;
  const isSameColumn = columnOf(text, before) === column || columnOf(text, before) + dashes === column;
  return isSameColumn ? above : null;
}

/** The nearest line above that is neither blank nor a comment. */
function contentAbove(text: string, offset: number): Span | null {
  for (let start = startOfLine(text, offset); start > 0; ) {
    start = startOfLine(text, start - 1);
    const line = lineFrom(text, start);
    if (line.start < offset && startOfLine(text, line.start) === start && text[line.start] !== "#") return line;
  }
  return null;
}

function columnOf(text: string, line: Span): number {
  return line.start - startOfLine(text, line.start);
}
