import { Writable } from "node:stream";
import { info } from "@actions/core";
import { withoutCommand } from "../reporters/host/github.js";
import { printable } from "../reporters/text/printable.js";

/** Longest line that goes to the log. */
const LONGEST = 4000;

/** Writes lines to the log. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) info(withoutCommand(printable(line, LONGEST)));
}

/** What a command tells on standard error: written to the log, and kept for whoever has to say why nothing was judged. */
export class Told extends Writable {
  readonly lines: string[] = [];

  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    const lines = chunk.toString().split("\n").filter((line) => line !== "");
    this.lines.push(...lines);
    say(...lines);
    done();
  }
}
