import { printable } from "../reporters/text/printable.js";
import { type Io, type Sink, UsageError } from "./io.js";
import { reasonOf } from "./read.js";

/** Longest line told on standard error; a path may be long and still be meant. */
const LONGEST_LINE = 4000;

/**
 * Writes chunks one after the other, each only when the one before is taken, so that a slow reader bounds the memory used.
 * A reader that goes away early (`| head`) ends the writing and nothing else. Throws UsageError when writing fails otherwise.
 */
export async function print(out: Sink, chunks: Iterable<string>): Promise<void> {
  if (!out.listeners?.("error").includes(ignore)) out.on?.("error", ignore);
  for (const text of chunks) {
    const error = await write(out, text);
    if (error && "code" in error && ["EPIPE", "ERR_STREAM_DESTROYED"].includes(String(error.code))) return;
    if (error) throw new UsageError(`The output cannot be written: ${reasonOf(error)}`);
  }
}

/** Tells people something on standard error, a line each; whoever closed it does not want to hear. */
export async function tell(io: Io, ...lines: readonly string[]): Promise<void> {
  await print(io.stderr, [lines.map((line) => `${printable(line, LONGEST_LINE)}\n`).join("")]).catch(ignore);
}

function write(out: Sink, text: string): Promise<Error | null | undefined> {
  return new Promise((resolve) => out.write(text, resolve));
}

/** Errors of a stream come to the callback of `write` as well; without a listener the second telling would end the process. */
function ignore(): void {}
