import { accessSync, closeSync, constants, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isWithin } from "./config.js";

/** Thrown for a file that must not be written; its message is the end of a sentence. */
export class NotWritable extends Error {}

/**
 * Puts a text in the place of a file in one step, so that nobody ever sees half of it and a failure leaves the old one. Its mode
 * stays, and one that must not be written to is not replaced either. A link is followed, but not out of the repository.
 */
export function replaceFile(path: string, text: string, root: string): void {
  const real = realpathSync.native(path);
  if (isWithin(path, root) && !isWithin(real, realpathSync.native(root))) throw new NotWritable("it is reached by a link that leads out of the repository.");
  accessSync(real, constants.W_OK);
  const temporary = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  const { mode } = statSync(real);
  const file = openSync(temporary, "wx", 0o600);
  try {
    try {
      writeFileSync(file, text);
      fchmodSync(file, mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, real);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
