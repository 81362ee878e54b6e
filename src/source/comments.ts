import type { Comment } from "../model/comment.js";
import type { Span } from "../model/place.js";
import { startOfLine } from "./layout.js";
import { endOfLine, isBlank } from "./scan.js";
import { EMPTY, LITERAL, MAPPING, SEQUENCE, type Tape } from "./tape.js";

/** A node that something is written of. */
interface Node {
  readonly start: number;
  readonly end: number;
  /** End of all that belongs to it: of a key, that of its value. */
  readonly reach: number;
  /** A list or mapping without brackets; what it holds is found by its parts. */
  readonly isBlock: boolean;
  readonly isCollection: boolean;
  /** From where its text may hold a `#` that begins no comment; behind the header of a block of text. */
  readonly textFrom: number;
}

/**
 * Comments that begin with `marker`, each with its nodes: alone on a line, the entry or item that comes next, whole; behind
 * something, what starts on that line. A file without the marker costs one search of its text.
 */
export function commentsOf(tape: Tape, marker: string): Comment[] {
  const { text } = tape;
  let at = text.indexOf(marker);
  if (at === -1) return [];
  const nodes = nodesOf(tape);
  const comments: Comment[] = [];
  while (at !== -1) {
    const hash = hashBefore(text, at, nodes);
    if (hash !== null && text.slice(hash, at).replace(/^#+[ \t]*/, "") === "") comments.push(commentAt(text, hash, at, nodes));
    at = text.indexOf(marker, hash === null ? at + marker.length : endOfLine(text, at));
  }
  return comments;
}

function commentAt(text: string, hash: number, at: number, nodes: readonly Node[]): Comment {
  let end = endOfLine(text, hash);
  while (end > at && isBlank(text.charCodeAt(end - 1))) end -= 1;
  const lineStart = startOfLine(text, hash);
  const first = contentFrom(text, lineStart);
  const covers = first >= hash ? nextNode(text, contentFrom(text, end), nodes) : nodesOnLine(text, { start: first, end: hash }, nodes);
  return { text: text.slice(at, end), span: { start: at, end }, covers };
}

/** Where the comment begins that holds the offset; null where the offset lies in no comment. */
function hashBefore(text: string, at: number, nodes: readonly Node[]): number | null {
  const lineStart = startOfLine(text, at);
  for (let hash = text.indexOf("#", lineStart); hash !== -1 && hash < at; hash = text.indexOf("#", hash + 1)) {
    if (hash > lineStart && !isBlank(text.charCodeAt(hash - 1))) continue;
    const node = nodes[firstFrom(nodes, hash + 1) - 1];
    if (!node || node.isCollection || hash < node.textFrom || hash >= node.end) return hash;
  }
  return null;
}

/** The entry or item that begins at an offset where something is written. */
function nextNode(text: string, from: number, nodes: readonly Node[]): Span[] {
  if (isDash(text, from)) {
    const item = nodes[firstFrom(nodes, from + 1)];
    return item ? [{ start: from, end: item.reach }] : [];
  }
  let index = firstFrom(nodes, from);
  while (nodes[index]?.isBlock) index += 1;
  const node = nodes[index];
  return node ? [{ start: node.start, end: node.reach }] : [];
}

/** What starts on a line; where nothing does, the item of its dash, or else what ends there. */
function nodesOnLine(text: string, line: Span, nodes: readonly Node[]): Span[] {
  const from = firstFrom(nodes, line.start);
  const to = firstFrom(nodes, line.end);
  const starting = nodes.slice(from, to).filter((node) => !node.isBlock);
  if (starting.length > 0) return starting.map(({ start, reach }) => ({ start, end: reach }));
  if (isDash(text, line.start)) return nextNode(text, line.start, nodes);
  const last = nodes[from - 1];
  return last && !last.isBlock && last.end > line.start && last.end <= line.end ? [{ start: last.start, end: last.reach }] : [];
}

/** The first character from an offset on that is neither blank nor part of a comment. */
function contentFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  // On the comment's own line the search ends at its `#`; below, comments in between are passed over.
  while (text[at] === "#" && startOfLine(text, at) > from) {
    at = endOfLine(text, at);
    while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  }
  return at;
}

function isDash(text: string, at: number): boolean {
  return text[at] === "-" && (at + 1 === text.length || isBlank(text.charCodeAt(at + 1)));
}

/** Index of the first node that starts at or after an offset. */
function firstFrom(nodes: readonly Node[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The nodes of all documents in the order of the text, without those of which nothing is written. */
function nodesOf(tape: Tape): Node[] {
  const nodes: Node[] = [];
  const take = (entry: number, reach: number): void => {
    const kind = tape.kind(entry);
    if (kind === EMPTY) return;
    const start = tape.start(entry);
    const isCollection = tape.isCollection(entry);
    const isBlock = isCollection && tape.text[start] !== (kind === MAPPING ? "{" : "[");
    const isText = kind >= LITERAL && kind < EMPTY;
    nodes.push({ start, end: tape.end(entry), reach, isCollection, isBlock, textFrom: isText ? endOfLine(tape.text, start) : start });
    if (kind === SEQUENCE) for (let item = entry + 1; item < tape.next(entry); item = tape.next(item)) take(item, tape.end(item));
    if (kind !== MAPPING) return;
    for (let key = entry + 1; key < tape.next(entry); key = tape.next(key + 1)) {
      take(key, Math.max(tape.end(key), tape.end(key + 1)));
      take(key + 1, tape.end(key + 1));
    }
  };
  for (const { root } of tape.documents) take(root, tape.end(root));
  return nodes;
}
