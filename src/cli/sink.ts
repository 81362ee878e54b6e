import { fstatSync, writeSync } from "node:fs";
import type { Sink } from "./io.js";

const BUSY = "EAGAIN";

/**
 * Standard output (1) or error (2). Where it leads to a file or another program it is written directly, because Node takes a
 * tenth of a short run to set up its stream; a terminal, and whatever else there may be, gets that stream.
 */
export function sinkFor(descriptor: 1 | 2, stream: () => Sink): Sink {
  return leadsAway(descriptor) ? direct(descriptor, stream) : stream();
}

function leadsAway(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/** Waits as a stream does on a pipe until all is taken; where the other side made that impossible, Node's stream goes on. */
function direct(descriptor: number, stream: () => Sink): Sink {
  let instead: Sink | null = null;
  return {
    write(text, done) {
      if (instead) return instead.write(text, done);
      let rest: Uint8Array = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        if (!isBusy(error)) return done(error as Error);
        instead = stream();
        return instead.write(rest, done);
      }
      return done();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === BUSY;
}
