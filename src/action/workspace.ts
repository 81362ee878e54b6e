import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isWithin } from "../cli/config.js";
import { UsageError } from "../cli/io.js";
import { reasonOf } from "../cli/read.js";
import { quote } from "../model/words.js";

/** The workspace as the only place that paths of the inputs lead to; `root` and `cwd` are real paths. */
export interface Workspace {
  readonly root: string;
  readonly cwd: string;
}

/** The workspace with the folder to run in. Throws UsageError where it is not there or leads elsewhere. */
export function openWorkspace(root: string, workingDirectory: string): Workspace {
  const real = realpathSync.native(root);
  const cwd = existing(resolve(real, workingDirectory), "working-directory", workingDirectory);
  if (!isWithin(cwd, real)) throw leadsOut("working-directory", workingDirectory);
  if (!statSync(cwd).isDirectory()) throw new UsageError(`The input \`working-directory\` is ${quote(workingDirectory)}, which is no folder.`, "Name a folder of the repository.");
  return { root: real, cwd };
}

/** Refuses a file to read that lies outside, or leads there by a link. That it is there is for the command to say. */
export function refuseOutside({ root, cwd }: Workspace, input: string, path: string): void {
  const meant = resolve(cwd, path);
  if (!isWithin(meant, root) || !isWithin(realPath(meant) ?? meant, root)) throw leadsOut(input, path);
}

/**
 * Refuses a file to write that lies outside, or that has a link on its way: a branch could put one there, and have a report
 * written over a file that nobody meant.
 */
export function refuseToWrite({ root, cwd }: Workspace, input: string, path: string): void {
  const meant = resolve(cwd, path);
  if (!isWithin(meant, root)) throw leadsOut(input, path);
  for (let at = meant; at !== root; at = dirname(at)) {
    if (isLink(at)) throw new UsageError(`The input ${quote(input)} would write to ${quote(path)} by way of a link, which a branch can point anywhere.`, "Name a file that is none.");
  }
}

function existing(path: string, input: string, shown: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw new UsageError(`The input ${quote(input)} is ${quote(shown)}: ${reasonOf(error)}`, "Check its spelling, and that a step before this one runs `actions/checkout`.");
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function leadsOut(input: string, path: string): UsageError {
  return new UsageError(`The input ${quote(input)} leads out of the workspace: ${quote(path)}.`, "Name something within the repository that the workflow has checked out.");
}
