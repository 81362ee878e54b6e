import type { Replacement } from "../model/config.js";
import { startOfLine } from "./layout.js";
import { EMPTY, FOLDED, LITERAL, MAPPING, type Tape } from "./tape.js";

/** Keys of a mapping, or entries of a list, that are to be cut out of it; some are left. */
export interface Cut {
  readonly collection: number;
  /** The collection around it, null for none. */
  readonly around: number | null;
  /** All of its keys or entries, in order. */
  readonly units: readonly number[];
  readonly removed: ReadonlySet<number>;
}

/** A key with its value, or an entry of a list with its dash, in the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly goes: boolean;
  /** It ends with a block of text, to which the line breaks behind it may belong. */
  readonly endsInText: boolean;
}

/** What may follow on the last line of what goes: its comment, which goes with it. */
const REST = /(?:[ \t]+#[^\n]*|[ \t]*)(?:\r?\n|$)/y;
/** A comment on a line of its own may be about more than what goes. */
const COMMENT_LINE = /\n[ \t]*#/;
const COMMA = /^\s*,\s*$/;

/**
 * The edits that cut units out of a collection: whole lines in block style, with the comma in flow style. Null for layouts in which
 * something else would go with them or change its meaning.
 */
export function cutOut(tape: Tape, cut: Cut): Replacement[] | null {
  const { text } = tape;
  const isFlow = isInFlow(tape, cut.collection);
  if (!isFlow && cut.around !== null && isInFlow(tape, cut.around)) return null;
  const stretches = cut.units.map((unit) => stretchOf(tape, cut, unit, isFlow));
  if (stretches.includes(null) || stretches.some((one) => one?.goes && COMMENT_LINE.test(text.slice(one.start, one.end)))) return null;
  return (isFlow ? fromFlow : fromBlock)(text, stretches as Stretch[]);
}

function isInFlow(tape: Tape, collection: number): boolean {
  return "[{".includes(tape.text.charAt(tape.start(collection)));
}

function stretchOf(tape: Tape, { collection, removed }: Cut, unit: number, isFlow: boolean): Stretch | null {
  const { text } = tape;
  const goes = removed.has(unit);
  const isPair = tape.kind(collection) === MAPPING;
  const value = isPair ? unit + 1 : unit;
  if (goes && isPair && tape.isAnchored(unit)) return null;
  let end = tape.end(value);
  const last = tape.kind(tape.next(value) - 1);
  const endsInText = last === LITERAL || last === FOLDED;
  if (isPair && tape.kind(value) === EMPTY) {
    const colon = text.slice(tape.end(unit)).match(/^[ \t]*:/);
    end = Math.max(end, tape.end(unit) + (colon?.[0].length ?? 0));
  }
  if (isPair || isFlow) return { start: tape.start(unit), end, goes, endsInText };
  // Only what stands right behind its dash, without an anchor, is sure to be no more than that.
  const dash = /-[ \t]+$/.exec(text.slice(startOfLine(text, tape.start(unit)), tape.start(unit)));
  if (!dash) return goes ? null : { start: tape.start(unit), end, goes, endsInText };
  return { start: tape.start(unit) - dash[0].length, end, goes, endsInText };
}

function fromFlow(text: string, stretches: readonly Stretch[]): Replacement[] | null {
  const first = stretches.findIndex(({ goes }) => !goes);
  const edits: Replacement[] = [];
  for (const [at, { start, end, goes }] of stretches.entries()) {
    const isLeading = at < first;
    const other = stretches[isLeading ? at + 1 : at - 1];
    if (!goes || !other) continue;
    const between = isLeading ? text.slice(end, other.start) : text.slice(other.end, start);
    if (!COMMA.test(between) || /\?\s*$/.test(text.slice(0, start).slice(-8))) return null;
    edits.push(isLeading ? { start, end: other.start, text: "" } : { start: other.end, end, text: "" });
  }
  return edits;
}

function fromBlock(text: string, stretches: readonly Stretch[]): Replacement[] | null {
  const edits: Replacement[] = [];
  for (const [at, { start, end, goes }] of stretches.entries()) {
    if (!goes) continue;
    const lineStart = startOfLine(text, start);
    const before = text.slice(lineStart, start);
    REST.lastIndex = end;
    const rest = REST.exec(text)?.[0];
    if (rest === undefined) return null;
    const next = stretches[at + 1];
    if (before.trim() === "") {
      const isLast = !rest.endsWith("\n");
      if (isLast && stretches[at - 1]?.endsInText) return null;
      edits.push({ start: isLast ? endOfLineBefore(text, lineStart) : lineStart, end: end + rest.length, text: "" });
    } else if (next && at === 0 && /^[ ]*(?:- +)+$/.test(before) && text.slice(end + rest.length, next.start).trim() === "" && !next.goes) {
      // The first key behind a dash: the next one takes its place.
      edits.push({ start, end: next.start, text: "" });
    } else return null;
  }
  return edits;
}

/** Where the last line above that is not blank ends: the last line of a file takes the line breaks before it along, so that the file ends as it did. */
function endOfLineBefore(text: string, lineStart: number): number {
  for (let start = lineStart; start > 0; ) {
    const end = text.charCodeAt(start - 2) === 0x0d ? start - 2 : start - 1;
    start = startOfLine(text, end);
    if (text.slice(start, end).trim() !== "") return end;
  }
  return 0;
}
