import { endOfHeader, endOfLine, isBlank, seek } from "./scan.js";
import { ALIAS, ANCHORED, type Columns, columnsOf, DECODED, EMPTY, grown, LITERAL, MAPPING, PLAIN, Tape, type TapeDocument } from "./tape.js";

const NO_KEY = -1;

/** Writes the tape of a file, node by node, and works out where those nodes stand for which a reader gives no offsets. */
export class TapeWriter {
  private length = 0;
  private columns: Columns;
  private readonly documents: TapeDocument[] = [];
  private readonly anchors = new Map<number, string>();
  private readonly decoded = new Map<number, string>();
  /** Collections not yet closed, and the key that waited for its value in the one around each. */
  private readonly open: number[] = [];
  private readonly outerKeys: number[] = [];
  private inMapping = false;
  private key = NO_KEY;
  private cursor = 0;
  private documentCount = 0;

  constructor(
    private readonly text: string,
    capacity: number,
  ) {
    this.columns = columnsOf(capacity);
  }

  /** True where the next node is a key. */
  get atKey(): boolean {
    return this.inMapping && this.key === NO_KEY;
  }

  /** End of what has been written last; what comes next stands behind it. */
  get position(): number {
    return this.cursor;
  }

  /** The tape of all that has been written. */
  tape(): Tape {
    return new Tape(this.text, this.documents, this.anchors, this.columns, this.decoded);
  }

  beginDocument(): void {
    this.documents.push({ index: this.documentCount, root: this.length, end: this.length });
    this.documentCount += 1;
  }

  /** Ends the innermost collection, or else the document. */
  end(): void {
    if (this.open.length > 0) this.endCollection();
    else this.endDocument();
  }

  /** An empty document is left out. */
  private endDocument(): void {
    const begun = this.documents.pop();
    if (!begun) return;
    const isEmpty = this.length === begun.root + 1 && ((this.columns.kinds[begun.root] as number) & ~ANCHORED) === EMPTY;
    if (!isEmpty) this.documents.push({ ...begun, end: this.length });
  }

  /** A scalar from `start` to `end`, quotes included; `decoded` is null where its text surely stands in the file as it is. */
  scalar(kind: number, start: number, end: number, decoded: string | null, anchor: string | null): void {
    const differs = decoded !== null && !this.isWritten(kind, start, end, decoded);
    const entry = this.write(differs ? kind | DECODED : kind, start, end, anchor);
    if (differs) this.decoded.set(entry, decoded);
    this.cursor = end;
    this.finish(entry);
  }

  /**
   * A block scalar; it stands from its indicator to the end of its last line that is not blank. `contentEnd` may lie behind
   * that line; `start` is null for readers that do not know it. Returns the offset of the indicator.
   */
  block(kind: number, contentEnd: number, decoded: string, anchor: string | null, start: number | null): number {
    const indicator = start ?? seek(this.text, this.cursor, kind === LITERAL ? "|" : ">");
    const headerEnd = endOfLine(this.text, indicator);
    let end = contentEnd;
    while (end > headerEnd && isBlank(this.text.charCodeAt(end - 1))) end -= 1;
    if (end <= headerEnd) end = endOfHeader(this.text, indicator);
    this.scalar(kind, indicator, end, decoded, anchor);
    return indicator;
  }

  /**
   * A node of which nothing is written but, perhaps, its anchor: it stands there, at its key, or at its dash. A key that is
   * missing has no other place than `at`, where the reader sees it.
   */
  empty(anchor: string | null, at: number | null = null): void {
    let start = this.cursor;
    let end = this.cursor;
    if (anchor !== null) {
      start = seek(this.text, this.cursor, "&");
      end = start + 1 + anchor.length;
    } else if (this.inMapping && this.key !== NO_KEY) {
      start = this.columns.starts[this.key] as number;
      end = this.columns.ends[this.key] as number;
    } else if (this.open.length > 0) {
      start = this.inMapping ? (at ?? start) : seek(this.text, this.cursor, "-");
      end = start + 1;
    }
    this.cursor = Math.max(this.cursor, end);
    this.finish(this.write(EMPTY, start, end, anchor));
  }

  alias(start: number, end: number): void {
    this.cursor = end;
    this.finish(this.write(ALIAS, start, end, null));
  }

  begin(kind: number, start: number, anchor: string | null): void {
    this.open.push(this.write(kind, start, start, anchor));
    this.outerKeys.push(this.key);
    this.cursor = start;
    this.inMapping = kind === MAPPING;
    this.key = NO_KEY;
  }

  /** A collection ends behind its bracket, or at the end of its last node. */
  private endCollection(): void {
    const entry = this.open.pop() as number;
    const { kinds, starts, ends, links } = this.columns;
    const start = starts[entry] as number;
    // A pair in a list, `[a: 1]`, is a mapping without brackets.
    const closing = this.inMapping ? (this.text[start] === "{" ? "}" : null) : this.text[start] === "[" ? "]" : null;
    if (closing !== null) this.cursor = seek(this.text, Math.max(this.cursor, start + 1), closing) + 1;
    ends[entry] = this.cursor;
    links[entry] = this.length;
    const outer = this.open.at(-1);
    this.inMapping = outer !== undefined && ((kinds[outer] as number) & ~ANCHORED) === MAPPING;
    this.key = this.outerKeys.pop() as number;
    this.finish(entry);
  }

  private write(kind: number, start: number, end: number, anchor: string | null): number {
    const entry = this.length;
    if (entry === this.columns.kinds.length) this.columns = grown(this.columns);
    const { kinds, starts, ends } = this.columns;
    kinds[entry] = anchor === null ? kind : kind | ANCHORED;
    starts[entry] = start;
    ends[entry] = end;
    if (anchor !== null) this.anchors.set(entry, anchor);
    this.length = entry + 1;
    return entry;
  }

  private isWritten(kind: number, start: number, end: number, decoded: string): boolean {
    const quote = kind === PLAIN ? 0 : 1;
    return kind < LITERAL && decoded.length === end - start - 2 * quote && this.text.startsWith(decoded, start + quote);
  }

  private finish(entry: number): void {
    if (this.inMapping) this.key = this.key === NO_KEY ? entry : NO_KEY;
  }
}
