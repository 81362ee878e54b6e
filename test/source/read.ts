import { DEFAULT_LIMITS, type Limits } from "../../src/model/limits.js";
import type { Path, Place, Span } from "../../src/model/place.js";
import { readSource, type Source } from "../../src/source/index.js";

/** Reads a text as a file. */
export function readText(text: string, limits: Partial<Limits> = {}): Promise<Source> {
  return readSource(new TextEncoder().encode(text), { ...DEFAULT_LIMITS, ...limits });
}

/** Faults in one line each: where, what is marked, and which message. */
export function faultsOf(source: Source): string[] {
  return source.faults.map(({ messageId, place }) => {
    if (!place || "path" in place) throw new Error("a fault of this stage stands in the text");
    const { start } = source.rangeOf(place);
    return `${start.line}:${start.column} ${messageId} ⟨${marked(source, place)}⟩`;
  });
}

/** The part of its first line that a span marks. */
export function marked(source: Source, span: Span): string {
  const { text, column, length } = source.excerptOf(span);
  return text.slice(column, column + length);
}

export function atValue(...path: Path): Place {
  return { path, at: "value" };
}

export function atKey(...path: Path): Place {
  return { path, at: "key" };
}
