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
  // Of a list of thousands, only what goes and its neighbours are looked at.
  const stretches: Stretches = (index) => {
    const unit = cut.units[index];
    return unit === undefined ? null : stretchOf(tape, cut, unit, isFlow);
  };
  const edits: Replacement[] = [];
  for (const index of [...cut.removed].map((unit) => cut.units.indexOf(unit)).sort((a, b) => a - b)) {
    const stretch = stretches(index);
    const edit = stretch && !COMMENT_LINE.test(text.slice(stretch.start, stretch.end)) ? (isFlow ? fromFlow : fromBlock)(text, stretch, index, stretches) : null;
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

type Stretches = (index: number) => Stretch | null;

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

function fromFlow(text: string, { start, end }: Stretch, index: number, at: Stretches): Replacement | null {
  let before = index - 1;
  while (at(before)?.goes) before -= 1;
  // Everything before it goes as well: then it takes the comma behind it along, else the one before it.
  const isLeading = before < 0;
  const other = at(isLeading ? index + 1 : index - 1);
  if (!other) return null;
  const between = isLeading ? text.slice(end, other.start) : text.slice(other.end, start);
  if (!COMMA.test(between) || /\?\s*$/.test(text.slice(Math.max(0, start - 8), start))) return null;
  return isLeading ? { start, end: other.start, text: "" } : { start: other.end, end, text: "" };
}

function fromBlock(text: string, { start, end }: Stretch, index: number, at: Stretches): Replacement | null {
  const lineStart = startOfLine(text, start);
  const before = text.slice(lineStart, start);
  REST.lastIndex = end;
  const rest = REST.exec(text)?.[0];
  if (rest === undefined) return null;
  if (before.trim() === "") {
    const isLast = !rest.endsWith("\n");
    if (isLast && at(index - 1)?.endsInText) return null;
    return { start: isLast ? endOfLineBefore(text, lineStart) : lineStart, end: end + rest.length, text: "" };
  }
  const next = at(index + 1);
  const takesPlace = next && !next.goes && index === 0 && /^[ ]*(?:- +)+$/.test(before) && text.slice(end + rest.length, next.start).trim() === "";
  // The first key behind a dash: the next one takes its place.
  return takesPlace ? { start, end: next.start, text: "" } : null;
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
