import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from "yaml";
import type { Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import type { Unclosed } from "./explain.js";
import { Refusal, syntaxFault } from "./faults.js";
import type { Lines } from "./lines.js";
import { mistakesOf } from "./mistakes.js";
import { Notes } from "./notes.js";
import { DOUBLE_QUOTED, FOLDED, LITERAL, MAPPING, PLAIN, SEQUENCE, SINGLE_QUOTED, type Tape } from "./tape.js";
import { TapeWriter } from "./tape-writer.js";

/** Control characters that yaml's lexer puts between the pieces of a text; they have no length in the file. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Pieces of a file that this reader takes in; at some 250 bytes each, more would cost gigabytes. */
const MOST_LEXEMES = 2_000_000;

/** The tree of yaml's parser holds the document and a scalar besides lists and mappings. */
const SPARE_LEVELS = 3;

const STYLES: Readonly<Record<string, number>> = {
  PLAIN,
  QUOTE_SINGLE: SINGLE_QUOTED,
  QUOTE_DOUBLE: DOUBLE_QUOTED,
  BLOCK_LITERAL: LITERAL,
  BLOCK_FOLDED: FOLDED,
};

type Token = Parameters<Composer["next"]>[0];

/** Thrown by {@link tapeFromDocument} for a text of too many pieces. */
export class TooLarge extends Error {}

/**
 * The thorough reader, with the last word on what is YAML: yaml's documents. Throws a {@link Refusal} with every mistake of
 * the file, or {@link TooLarge}.
 */
export function tapeFromDocument(text: string, lines: Lines, limits: Limits): Tape {
  const { tokens, faults, unclosed, tooDeepAt } = tokensOf(text, limits);
  // No schema: scalars are resolved by the stage's own resolver. No unique keys: that check takes quadratic time.
  const composer = new Composer({ schema: "failsafe", stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens)) {
    documents.push(document);
    if (documents.length > limits.documents) {
      throw new Refusal([syntaxFault("tooManyDocuments", { start: document.range[0], end: document.range[0] + 1 }, { limit: String(limits.documents) })]);
    }
  }
  const errors = [...composer.streamInfo().errors, ...documents.flatMap((one) => [...one.errors, ...one.warnings])];
  // Where the text was cut off it ends in the middle of something; what is wrong before is a better answer than "too deep".
  const mistakes = mistakesOf(errors.filter((error) => error.pos[0] < tooDeepAt), faults, lines, { text, unclosed });
  if (mistakes.length > 0) throw new Refusal(mistakes);
  if (tooDeepAt < Infinity) {
    throw new Refusal([syntaxFault("tooDeep", { start: tooDeepAt, end: tooDeepAt + 1 }, { limit: String(limits.depth) })]);
  }
  const writer = new TapeWriter(text, 0);
  for (const document of documents) writeDocument(document, writer);
  return writer.tape();
}

interface Tokens {
  readonly tokens: Token[];
  /** Tags, and directives that ask for another YAML. */
  readonly faults: Fault[];
  readonly unclosed: Unclosed[];
  /** Where reading stopped because lists and mappings nest too deeply, Infinity when it did not. */
  readonly tooDeepAt: number;
}

/**
 * Runs yaml's lexer and parser piece by piece. Neither recurses, so depth can be bounded here, before the composer: on
 * Node 20 and 22 several deep documents in one process abort it there beyond catching.
 */
function tokensOf(text: string, limits: Limits): Tokens {
  const parser = new Parser();
  const tokens: Token[] = [];
  const notes = new Notes();
  let offset = 0;
  let count = 0;
  let tooDeepAt = Infinity;
  for (const lexeme of new Lexer().lex(text)) {
    if ((count += 1) > MOST_LEXEMES) throw new TooLarge();
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + SPARE_LEVELS) {
      tooDeepAt = offset;
      break;
    }
    notes.take(lexeme, offset);
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  notes.end(offset);
  return { tokens, faults: notes.faults, unclosed: notes.unclosed, tooDeepAt };
}

function writeDocument(document: Document.Parsed, writer: TapeWriter): void {
  writer.beginDocument();
  if (document.contents) write(document.contents, writer);
  else writer.empty(null);
  writer.end();
}

function write(node: ParsedNode, writer: TapeWriter): void {
  const [start, end] = node.range;
  if (isAlias(node)) return writer.alias(start, end);
  const anchor = node.anchor ?? null;
  if (isScalar(node)) {
    const source = node.source ?? "";
    const kind = STYLES[node.type ?? "PLAIN"] ?? PLAIN;
    if (kind >= LITERAL) writer.block(kind, end, source, anchor, start);
    else if (start === end) writer.empty(anchor, start);
    else writer.scalar(kind, start, end, source, anchor);
    return;
  }
  writer.begin(isMap(node) ? MAPPING : SEQUENCE, start, anchor);
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      write(key, writer);
      if (value) write(value, writer);
      else writer.empty(null);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) write(item as ParsedNode, writer);
  }
  writer.end();
}
