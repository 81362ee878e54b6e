import type { Span } from "../model/place.js";

/** Kinds of entries; the first five are the scalar styles as js-yaml numbers them. */
export const PLAIN = 1;
export const SINGLE_QUOTED = 2;
export const DOUBLE_QUOTED = 3;
export const LITERAL = 4;
export const FOLDED = 5;
export const EMPTY = 6;
export const ALIAS = 7;
export const SEQUENCE = 8;
export const MAPPING = 9;

const KIND_BITS = 0x0f;
/** The entry carries an anchor, named in `anchors`. */
export const ANCHORED = 0x10;
/** The scalar's text differs from what stands in the file and is kept in `decoded`. */
export const DECODED = 0x20;

/** A document of the file: `index` counts empty ones too, `root` is its entry, `end` the entry after its last. */
export interface TapeDocument {
  readonly index: number;
  readonly root: number;
  readonly end: number;
}

/** The columns of a tape; see {@link Tape}. */
export interface Columns {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For a collection the entry after its last; for an alias, once values are built, the entry that it stands for. */
  readonly links: Int32Array;
}

/** Columns for so many entries. */
export function columnsOf(capacity: number): Columns {
  return {
    kinds: new Uint8Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    links: new Int32Array(capacity),
  };
}

/** The same columns with room for more. */
export function grown(columns: Columns): Columns {
  const larger = columnsOf(Math.max(64, columns.kinds.length * 2));
  larger.kinds.set(columns.kinds);
  larger.starts.set(columns.starts);
  larger.ends.set(columns.ends);
  larger.links.set(columns.links);
  return larger;
}

/**
 * The nodes of a file in the order of the text. Both readers write it; values and positions come from it alone. A mapping's
 * children are key, value, key, value, where keys are scalars. Thirteen bytes an entry, where the readers' own trees take
 * hundreds, are what makes it cheap to keep until a position is asked for.
 */
export class Tape {
  constructor(
    readonly text: string,
    readonly documents: readonly TapeDocument[],
    readonly anchors: ReadonlyMap<number, string>,
    private readonly columns: Columns,
    private readonly decoded: ReadonlyMap<number, string>,
  ) {}

  kind(entry: number): number {
    return (this.columns.kinds[entry] as number) & KIND_BITS;
  }

  isAnchored(entry: number): boolean {
    return ((this.columns.kinds[entry] as number) & ANCHORED) !== 0;
  }

  /** True where {@link textOf} is not a slice of the file. */
  isDecoded(entry: number): boolean {
    return ((this.columns.kinds[entry] as number) & DECODED) !== 0;
  }

  /** A plain `<<`; in quotes it is a key like any other. */
  isMergeKey(key: number): boolean {
    return this.kind(key) === PLAIN && this.end(key) - this.start(key) === 2 && this.text.startsWith("<<", this.start(key));
  }

  isCollection(entry: number): boolean {
    return this.kind(entry) >= SEQUENCE;
  }

  start(entry: number): number {
    return this.columns.starts[entry] as number;
  }

  end(entry: number): number {
    return this.columns.ends[entry] as number;
  }

  span(entry: number): Span {
    return { start: this.start(entry), end: this.end(entry) };
  }

  /** The entry after `entry` and all that it holds. */
  next(entry: number): number {
    return this.isCollection(entry) ? (this.columns.links[entry] as number) : entry + 1;
  }

  /** What an alias stands for; any other entry itself. */
  resolve(entry: number): number {
    return this.kind(entry) === ALIAS ? (this.columns.links[entry] as number) : entry;
  }

  /** Notes what an alias stands for. */
  setTarget(alias: number, target: number): void {
    this.columns.links[alias] = target;
  }

  /** The name that an alias gives, without its asterisk. */
  aliasName(entry: number): string {
    return this.text.slice(this.start(entry) + 1, this.end(entry));
  }

  /** The text of a scalar, folded and unescaped. */
  textOf(entry: number): string {
    const kind = this.columns.kinds[entry] as number;
    if (kind & DECODED) return this.decoded.get(entry) ?? "";
    switch (kind & KIND_BITS) {
      case PLAIN:
        return this.text.slice(this.start(entry), this.end(entry));
      case SINGLE_QUOTED:
      case DOUBLE_QUOTED:
        return this.text.slice(this.start(entry) + 1, this.end(entry) - 1);
      default:
        return "";
    }
  }
}
