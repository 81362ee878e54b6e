import { clipMiddle } from "../reporters/text/fit.js";
import { printable } from "../reporters/text/printable.js";
import type { Io } from "./io.js";

/** A run that ends sooner shows nothing. */
const QUIET_MS = 500;
const BETWEEN_MS = 100;
/** A file of this size takes long enough to say so before it is read: nothing can be drawn while it is being worked on. */
const LARGE_BYTES = 2 * 1024 * 1024;

/** A line on standard error, where that is a terminal, that tells how far a run has come. */
export interface Progress {
  step(file: string, bytes: number): void;
  clear(): void;
}

/** Starts counting the files of a run. */
export function startProgress(io: Io, total: number): Progress {
  if (!io.stderr.isTTY) return { step() {}, clear() {} };
  const start = io.now().getTime();
  let done = 0;
  let drawn = -Infinity;
  const draw = (text: string): void => void io.stderr.write(`\r\u001b[2K${text}`, () => {});
  return {
    step(file, bytes) {
      done++;
      const now = io.now().getTime();
      if (bytes < LARGE_BYTES && (now - start < QUIET_MS || now - drawn < BETWEEN_MS)) return;
      drawn = now;
      const head = `Checking file ${done} of ${total}: `;
      draw(head + clipMiddle(printable(file), (io.stderr.columns ?? 80) - 1 - head.length));
    },
    clear() {
      if (drawn > -Infinity) draw("");
    },
  };
}
