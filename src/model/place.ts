/** Keys and indexes from a document's root to a node. */
export type Path = readonly (string | number)[];

/** What rules point at: the key or the value that stands at a path of one document. */
export interface Place {
  readonly path: Path;
  readonly at: "key" | "value";
}

/** Offsets into a file's text (UTF-16 units, without its BOM); `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines and columns start at 1, offsets at 0, all in UTF-16 units; `end` is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}
