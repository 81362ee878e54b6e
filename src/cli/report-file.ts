import { closeSync, mkdirSync, openSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { BatchFile } from "./files.js";
import type { Output } from "./formats.js";
import { type Io, UsageError } from "./io.js";
import { tell } from "./output.js";
import { reasonOf } from "./read.js";

/** Width of a report where there is no terminal, so that what a pipe gets is the same everywhere. */
export const COLUMNS = 80;

/** A report must not take the place of a batch that it is about. */
export function refuseInput({ format, file }: Pick<Output, "file"> & { readonly format: string }, files: readonly BatchFile[], io: Io): void {
  if (file === null) return;
  const real = realPath(resolve(io.cwd, file));
  if (!files.some(({ path }) => realPath(path) === real)) return;
  throw new UsageError(`\`--format ${format}=${file}\` would overwrite a batch file.`, "Give the report a name of its own.");
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Writes a report to a file, with the folders that lead to it; false, and said, where that fails. */
export async function writeReport(file: string, chunks: Iterable<string>, io: Io): Promise<boolean> {
  try {
    const path = resolve(io.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    const open = openSync(path, "w");
    try {
      for (const chunk of chunks) writeFileSync(open, chunk);
    } finally {
      closeSync(open);
    }
    return true;
  } catch (error) {
    await tell(io, `topsheet: The report \`${file}\` cannot be written: ${reasonOf(error)}`);
    return false;
  }
}
