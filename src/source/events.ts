import {
  type Event,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  parseEvents,
  YAMLException,
} from "js-yaml";
import type { Limits } from "../model/limits.js";
import { Refusal, syntaxFault } from "./faults.js";
import { endOfHeader } from "./scan.js";
import { DOUBLE_QUOTED, LITERAL, MAPPING, PLAIN, SEQUENCE, type Tape } from "./tape.js";
import { TapeWriter } from "./tape-writer.js";

/** Why the fast reader leaves a file to the one that has the last word. */
export class Bail extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** js-yaml counts its attempts to read a node as a key as levels too; the exact count is made on the tape. */
const SPARE_LEVELS = 3;

/**
 * What js-yaml takes for something else than YAML says: carriage returns alone, byte order marks inside, directives, ends of
 * documents, tabs among indicators, lines that begin with a comma, blanks before the first or after the last character that
 * counts.
 */
const STRANGE = /\r(?!\n)|\ufeff|^%|^\.\.\.|^[ ?:-]*\t|^ *,|(?<![^])[ \t]|[ \t](?![^])/m;

/** YAML limits keys to 1024 characters with all that belongs to them; the thorough reader counts them exactly. */
const LONGEST_KEY = 1000;

const ABSENT = -1;

type ScalarEvent = Extract<Event, { type: typeof EVENT_SCALAR }>;

/**
 * The fast reader: js-yaml's events. Throws a {@link Refusal} for what is nested too deep, which must never reach the other
 * reader, and a {@link Bail} for what is wrong or so unusual that the two may read it differently.
 */
export function tapeFromEvents(text: string, limits: Limits): Tape {
  const strange = text.search(STRANGE);
  if (strange !== -1) throw new Bail("an unusual line", strange);
  const events = eventsOf(text, limits.depth);
  const writer = new TapeWriter(text, events.length);
  for (const event of events) write(event, text, writer);
  return writer.tape();
}

function write(event: Event, text: string, writer: TapeWriter): void {
  switch (event.type) {
    case EVENT_SCALAR:
      writeScalar(event, text, writer);
      break;
    case EVENT_POP:
      writer.end();
      checkRest(writer.position, text);
      break;
    case EVENT_MAPPING:
    case EVENT_SEQUENCE:
      if (event.tagStart !== ABSENT) throw new Bail("a tag", event.tagStart);
      if (writer.atKey) throw new Bail("a list or mapping as a key", event.start);
      writer.begin(event.type === EVENT_MAPPING ? MAPPING : SEQUENCE, event.start, anchorOf(event, text));
      break;
    case EVENT_ALIAS:
      if (writer.atKey) throw new Bail("an alias as a key", event.anchorStart);
      checkNameEnd(event.anchorEnd, text);
      checkRest(event.anchorEnd, text);
      writer.alias(event.anchorStart - 1, event.anchorEnd);
      break;
    case EVENT_DOCUMENT:
      writer.beginDocument();
  }
}

function writeScalar(event: ScalarEvent, text: string, writer: TapeWriter): void {
  const { style, valueStart, valueEnd } = event;
  if (event.tagStart !== ABSENT) throw new Bail("a tag", event.tagStart);
  const anchor = anchorOf(event, text);
  if (writer.atKey) checkKey(event, text);
  if (valueStart === ABSENT) {
    if (anchor !== null) throw new Bail("an anchor of nothing", event.anchorStart);
    return writer.empty(null);
  }
  if (style === DOUBLE_QUOTED && !event.fast && /\\[\r\n]/.test(text.slice(valueStart, valueEnd))) throw new Bail("an escaped line break", valueStart);
  const decoded = event.fast ? null : getScalarValue(text, event);
  if (style === PLAIN) return writer.scalar(PLAIN, valueStart, valueEnd, decoded, anchor);
  if (style < LITERAL) {
    checkRest(valueEnd + 1, text);
    return writer.scalar(style, valueStart - 1, valueEnd + 1, decoded, anchor);
  }
  const start = writer.block(style, valueEnd, decoded ?? "", anchor, null);
  if (/\d/.test(text.slice(start, endOfHeader(text, start)))) throw new Bail("an indentation written out", start);
}

/** Leaves keys that are empty, anchored, blocks of text, too long, or parted from their colon by the end of a line. */
function checkKey({ style, valueStart, valueEnd, anchorStart }: ScalarEvent, text: string): void {
  if (valueStart === ABSENT || anchorStart !== ABSENT || style >= LITERAL) throw new Bail("an unusual key", Math.max(0, valueStart));
  let at = style === PLAIN ? valueEnd : valueEnd + 1;
  while (text[at] === " ") at += 1;
  const isParted = text[at] === "#" || text[at] === "\n" || text[at] === "\r";
  if ((isParted && style === PLAIN) || at - valueStart > LONGEST_KEY) throw new Bail("a key that is long or without its colon", valueStart);
}

/** js-yaml takes `b: 1` in `- [a] b: 1` for a key of the mapping around the list. */
function checkRest(end: number, text: string): void {
  let at = end;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at += 1;
  switch (text.charAt(at)) {
    case "":
    case "\n":
    case "\r":
    case "#":
    case ":":
    case ",":
    case "]":
    case "}":
      return;
  }
  throw new Bail("something behind a value", at);
}

function anchorOf(event: { readonly anchorStart: number; readonly anchorEnd: number }, text: string): string | null {
  if (event.anchorStart === ABSENT) return null;
  checkNameEnd(event.anchorEnd, text);
  return text.slice(event.anchorStart, event.anchorEnd);
}

/** `&a:` may be meant as the anchor of a key without a name; `&a[` must not follow on one another. */
function checkNameEnd(end: number, text: string): void {
  const next = text[end];
  if (text[end - 1] === ":" || next === "[" || next === "{") throw new Bail("an anchor that ends in an unusual way", end - 1);
}

function eventsOf(text: string, depth: number): Event[] {
  try {
    return parseEvents(text, { maxDepth: depth + SPARE_LEVELS });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    if (error.reason.startsWith("nesting exceeded maxDepth")) {
      throw new Refusal([syntaxFault("tooDeep", { start: offset, end: offset + 1 }, { limit: String(depth) })]);
    }
    throw new Bail(error.reason, offset);
  }
}
