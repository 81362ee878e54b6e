import type { Comment } from "../model/comment.js";
import type { Excerpt, Fault } from "../model/finding.js";
import type { Places } from "../model/config.js";
import type { Limits } from "../model/limits.js";
import type { Place, SourceRange, Span } from "../model/place.js";
import type { OddScalar } from "../model/rule.js";
import { Builder } from "./build.js";
import { commentsOf } from "./comments.js";
import { decode } from "./decode.js";
import { Editor } from "./edits.js";
import { Bail, tapeFromEvents } from "./events.js";
import { Refusal, syntaxFault } from "./faults.js";
import { Lines } from "./lines.js";
import { oddScalarsOf } from "./odd.js";
import { Positions } from "./positions.js";
import type { Tape } from "./tape.js";

/** One non-empty document of a file; `index` is its place among all of them. */
export interface SourceDocument {
  readonly index: number;
  /** Plain objects, lists, texts, booleans, null, and numbers: those that a double cannot carry are `LongNumber`s. */
  readonly value: unknown;
  readonly hasLongNumbers: boolean;
  /** Plain scalars that YAML 1.1 reads otherwise, in the order of the text. */
  oddScalars(): OddScalar[];
}

/** A file as read: its values, or what keeps it from being read, and the way from paths to places in its text. */
export interface Source {
  /** Empty where there are faults. */
  readonly documents: readonly SourceDocument[];
  readonly faults: readonly Fault[];
  /** Where a path leads, through aliases and merges; where it leads nowhere, its nearest ancestor. */
  locate(document: number, place: Place): Span;
  /** Comments that begin with `marker`, in the order of the text; none where the file has faults. */
  comments(marker: string): Comment[];
  rangeOf(span: Span): SourceRange;
  /** The line on which a span starts, clipped around it. */
  excerptOf(span: Span): Excerpt;
  readonly editsFor: Places["editsFor"];
}

/** Whatever the limits say: from about 1,000 levels on, yaml can exhaust the stack and abort the process on Node 20. */
const MOST_LEVELS = 500;

/** Reads the bytes of a file as YAML 1.2. Never throws for bad input: what is wrong with it comes as faults. */
export async function readSource(bytes: Uint8Array, asked: Limits): Promise<Source> {
  const limits = { ...asked, depth: Math.min(asked.depth, MOST_LEVELS) };
  const { text, fault } = decode(bytes, limits);
  const lines = new Lines(text);
  if (fault) return unreadable(lines, [fault]);
  try {
    return sourceOf(await tapeOf(text, lines, limits), lines, limits);
  } catch (error) {
    if (error instanceof Refusal) return unreadable(lines, error.faults);
    throw error;
  }
}

/** The tape of the fast reader, or, where that one hesitates, of the thorough one, which is only then loaded. */
async function tapeOf(text: string, lines: Lines, limits: Limits): Promise<Tape> {
  try {
    return tapeFromEvents(text, limits);
  } catch (error) {
    if (!(error instanceof Bail)) throw error;
    const thorough = await import("./document.js");
    try {
      return thorough.tapeFromDocument(text, lines, limits);
    } catch (failure) {
      if (!(failure instanceof thorough.TooLarge)) throw failure;
      throw new Refusal([syntaxFault("tooLargeToExplain", { start: error.offset, end: error.offset + 1 }, { reason: error.message })]);
    }
  }
}

function sourceOf(tape: Tape, lines: Lines, limits: Limits): Source {
  const builder = new Builder(tape, lines, limits);
  const built = tape.documents.map((document) => ({ document, ...builder.build(document) }));
  if (builder.faults.length > 0) throw new Refusal(builder.faults);
  const positions = new Positions(tape);
  const roots = new Map(tape.documents.map((document) => [document.index, document.root]));
  return {
    documents: built.map(({ document, value, hasLongNumbers }) => ({
      index: document.index,
      value,
      hasLongNumbers,
      oddScalars: () => oddScalarsOf(tape, document, positions),
    })),
    faults: [],
    locate(document, place) {
      const root = roots.get(document);
      return root === undefined ? { start: 0, end: 0 } : positions.locate(root, place);
    },
    comments: (marker) => commentsOf(tape, marker),
    rangeOf: (span) => lines.rangeOf(span),
    excerptOf: (span) => lines.excerptOf(span),
    editsFor: (index, changes) => {
      const document = tape.documents.find((one) => one.index === index);
      return document ? new Editor(tape, document, positions).editsFor(changes) : changes.map(() => null);
    },
  };
}

function unreadable(lines: Lines, faults: readonly Fault[]): Source {
  return {
    documents: [],
    faults,
    locate: () => ({ start: 0, end: 0 }),
    comments: () => [],
    rangeOf: (span) => lines.rangeOf(span),
    excerptOf: (span) => lines.excerptOf(span),
    editsFor: (_, changes) => changes.map(() => null),
  };
}
