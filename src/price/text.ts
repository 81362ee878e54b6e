import { isMapping } from "../model/mapping.js";
import { isNumeric, toRational } from "../model/number.js";
import { add, compare, max, min, type Rational, subtract, ZERO } from "../model/rational.js";
import type { Bounded } from "../model/range.js";

/** Characters as people count them when they pay by the character: code points, so that an emoji is one. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

/** When something is heard, in seconds. */
interface Cue {
  readonly start: Rational;
  readonly end: Rational;
}

/**
 * How long speech is by its cue times, in seconds: low without the pauses between cues, high with them (cues that overlap
 * may be heard together or one after the other, so there it is the other way round). Null when there are no cues, or
 * when any is not understood: a part of the speech would be left out.
 */
export function spokenLength(value: unknown, start: string, end: string): Bounded | null {
  const cues = typeof value === "string" ? srtCues(value) : Array.isArray(value) ? value.map((entry) => listCue(entry, start, end)) : [];
  let together = ZERO;
  let last = ZERO;
  for (const cue of cues) {
    if (cue === null || compare(cue.end, cue.start) < 0) return null;
    together = add(together, subtract(cue.end, cue.start));
    last = max(last, cue.end);
  }
  const [low, high] = [min(together, last), max(together, last)];
  return compare(low, ZERO) > 0 ? { low, high } : null;
}

const CUE_TIMES = /^\s*(\d{1,3}):([0-5]\d):([0-5]\d)[,.](\d{3})\s+-->\s+(\d{1,3}):([0-5]\d):([0-5]\d)[,.](\d{3})(?:\s|$)/;

/**
 * Two times with an arrow that is none, `00:00:02,000 –> 00:59:00,000`: to the second anywhere, or from the start of the
 * line. Clock times that somebody speaks of, "from 10:30 to 11:45", are neither.
 */
const TWO_TIMES = /\d:\d\d[:.,]\d.*\d:\d\d[:.,]\d|^\s*\d+:\d\d.*\d:\d\d/;

/** The times of SRT subtitles; null stands for a line of times that cannot be read. */
function srtCues(text: string): (Cue | null)[] {
  // A number that ends the text is a cue cut short: its line of times is the empty one that is put behind it.
  const lines = `${text}\n`.split(/\r\n?|\n/);
  return lines.filter((line, i) => line.includes("-->") || TWO_TIMES.test(line) || isNumbered(lines, i)).map(srtCue);
}

/** Whether the number of a cue stands right above the line, so that it must hold times. */
function isNumbered(lines: readonly string[], line: number): boolean {
  return /^\d+$/.test((lines[line - 1] ?? "").trim()) && (lines[line - 2] ?? "").trim() === "";
}

function srtCue(line: string): Cue | null {
  const [, ...parts] = CUE_TIMES.exec(line) ?? [];
  return parts.length === 0 ? null : { start: clock(parts.slice(0, 4)), end: clock(parts.slice(4)) };
}

/** Hours, minutes, seconds and milliseconds, in seconds. */
function clock(parts: readonly string[]): Rational {
  const [hours = "", minutes = "", seconds = "", thousandths = ""] = parts;
  return { n: ((BigInt(hours) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)) * 1000n + BigInt(thousandths), d: 1000n };
}

function listCue(entry: unknown, start: string, end: string): Cue | null {
  if (!isMapping(entry)) return null;
  const [from, to] = [entry[start], entry[end]];
  return isNumeric(from) && isNumeric(to) ? { start: toRational(from), end: toRational(to) } : null;
}
