import type { Excerpt } from "../../model/finding.js";
import type { Style } from "../style.js";
import { clip, padEnd, padStart } from "../text/fit.js";
import { printable } from "../text/printable.js";
import { width } from "../text/width.js";

const TAB = 4;
/** Longest piece of a line that is shown, in UTF-16 units; no terminal is wider. */
const LONGEST = 1000;

/** The line meant, with its number, and carets under the part meant: two lines. */
export function frame(excerpt: Excerpt, line: number, look: (carets: string) => string, { paint, columns }: Style, indent: string): [string, string] {
  const number = String(line);
  const room = columns - indent.length - number.length - 3;
  const { before, marked, after } = fit(partsOf(excerpt), room);
  const carets = "^".repeat(Math.max(1, width(marked)));
  return [
    `${indent}${paint.dim(`${number} │`)} ${before}${marked}${after}`,
    `${indent}${paint.dim(`${padStart("", number.length)} │`)} ${padEnd("", width(before))}${look(carets)}`,
  ];
}

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts the line at the ends of the part meant and makes each piece harmless, with tabs as spaces up to the next stop. */
function partsOf({ text, column, length }: Excerpt): Parts {
  let at = 0;
  const show = (piece: string): string => {
    const shown = piece.split("\t").map((part) => printable(part, LONGEST)).reduce((line, part) => {
      const stop = line + " ".repeat(TAB - ((at + width(line)) % TAB));
      return stop + part;
    });
    at += width(shown);
    return shown;
  };
  const end = column + length;
  return { before: show(text.slice(0, column)), marked: show(text.slice(column, end)), after: show(text.slice(end)) };
}

/** Cuts a line that is too wide on both sides of the part meant, which keeps two thirds of the room and some of its surroundings. */
function fit(parts: Parts, room: number): Parts {
  const { before, marked, after } = parts;
  if (width(before) + width(marked) + width(after) <= room) return parts;
  const mark = clip(marked, Math.floor((room * 2) / 3));
  const behind = Math.min(width(after), Math.floor(room / 6));
  const front = clip(before, room - width(mark) - behind, "start");
  return { before: front, marked: mark, after: clip(after, room - width(front) - width(mark)) };
}
