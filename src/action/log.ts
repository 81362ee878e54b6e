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

/** What a command tells on standard error: kept, because it is a note beside a result, but without one the reason why there is none. */
export class Told extends Writable {
  private text = "";

  get lines(): readonly string[] {
    return this.text.split("\n").filter((line) => line !== "");
  }

  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
