import { lstatSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";

/** A name that is not UTF-8 arrives with U+FFFD in it, which cannot be opened; the file is there all the same. */
export function isMisspelt(path: string): boolean {
  return path.includes("\ufffd");
}

/** Whether something is a link, wherever it leads. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a link stands anywhere on the way to a file. */
export function isBehindLink(path: string): boolean {
  try {
    return realpathSync.native(path) !== path;
  } catch {
    return false;
  }
}

/** A path as people see it: from the working directory, with `/`. */
export function shownAs(path: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, path)) || ".";
  return sep === "/" ? shown : shown.split(sep).join("/");
}
