import type { Rule } from "../model/rule.js";
import type { RunResult } from "../model/run.js";

/** What a reporter has to know about where its text goes. */
export interface ReporterContext {
  readonly color: boolean;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
  /** The way from the repository's root to the working directory, `media/2026`; empty or left out where they are one. */
  readonly prefix?: string;
  /** What links to files begin with, `https://github.com/owner/name/blob/<commit>/`; without it they start at the repository's root. */
  readonly links?: string;
  /** Most bytes of a text that a host holds; those of a comment without it. */
  readonly mostBytes?: number;
  /** Most annotations of a level, where others need places of their own; without it, as many as the host shows. */
  readonly annotations?: number;
  /** Every rule there is, for formats that explain them. */
  readonly rules?: readonly Rule[];
}

/** Turns a run into text, in chunks: the report of a million jobs must not become one string. */
export type Reporter = (result: RunResult, context: ReporterContext) => Iterable<string>;

/** Length from which gathered text is handed on, in UTF-16 units. */
const CHUNK = 64 * 1024;

/** Gathers short pieces into chunks of about 64 KiB, each piece followed by `end`. */
export function* inChunks(pieces: Iterable<string>, end: string): Iterable<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece + end;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
