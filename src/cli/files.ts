import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { NO_CONFIG } from "../model/config.js";
import { matchesGlob } from "../model/glob.js";
import type { Unreadable } from "../model/run.js";
import { count, quote } from "../model/words.js";
import { isWithin, type Team } from "./config.js";
import { type GitFiles, gitFiles } from "./git.js";
import { type Io, UsageError } from "./io.js";
import { isBehindLink, isLink, isMisspelt, shownAs } from "./paths.js";
import { codeOf, NotAFile, reasonOf } from "./read.js";

/** A file to read: where it is, and its path as people see it (from the working directory, with `/`). */
export interface BatchFile {
  readonly shown: string;
  readonly path: string;
}

/** What the paths of a command line come to. */
export interface Selection {
  /** Each file once, sorted by `shown` in order of code units. */
  readonly files: readonly BatchFile[];
  readonly unreadable: readonly Unreadable[];
  /** Those of `unreadable` where there simply is nothing, by their names. */
  readonly absent: ReadonlySet<string>;
  /** What people should know about how the files were found. */
  readonly notes: readonly string[];
}

export interface SearchOptions {
  /** Of folders and globs, take only files that git tracks. */
  readonly tracked: boolean;
  /** Whose files are meant where no path is given. */
  readonly team?: Pick<Team, "config" | "folder" | "root">;
}

const NO_TEAM: SearchOptions["team"] & object = { config: NO_CONFIG, folder: null, root: "/" };

/** Names of batch files, as a regular expression and as pathspecs of git. */
export const BATCH_NAME = /\.batch\.ya?ml$/;
const BATCH_PATHSPECS = [":(glob)**/*.batch.yaml", ":(glob)**/*.batch.yml"];
/** Folders of others, searched only where git lists what is in them. */
const FOREIGN = ["node_modules", ".git"];

/**
 * Finds the files that paths name: a file outright, every batch file below a folder, or the matches of a glob; none means
 * the files of the config, else its folder, else the working directory. A path that leads to no file is in `unreadable`: a run that did not see it must not pass.
 */
export async function findFiles(paths: readonly string[], io: Io, { tracked, team = NO_TEAM }: SearchOptions): Promise<Selection> {
  const search = new Search(io, tracked);
  const { folder, root, config } = team;
  if (paths.length === 0 && folder !== null && config.files) await search.takeGlobsOf(config.files, folder, root);
  else for (const path of paths.length > 0 ? paths : [folder ?? "."]) await search.take(path);
  return search.selection();
}

class Search {
  /** By real path, so that two spellings or links of one file are one. */
  private readonly found = new Map<string, BatchFile>();
  private readonly unreadable = new Map<string, string>();
  private readonly absent = new Set<string>();
  private readonly notes = new Set<string>();

  constructor(
    private readonly io: Io,
    private readonly tracked: boolean,
  ) {}

  async take(path: string): Promise<void> {
    if (path === "") throw new UsageError("A path is empty.", "Is a variable of your script not set?");
    const absolute = resolve(this.io.cwd, path);
    try {
      const stat = statSync(absolute);
      if (stat.isDirectory()) await this.takeFolder(absolute);
      else if (stat.isFile()) this.add(absolute);
      else throw new NotAFile(stat);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      const { isDynamicPattern } = await import("tinyglobby");
      if (codeOf(error) === "ENOENT" && isDynamicPattern(path)) await this.takeGlob(path);
      else this.miss(absolute, error);
    }
  }

  private async takeFolder(folder: string): Promise<void> {
    const listed = this.listed(folder, await gitFiles(folder, this.io, this.tracked, BATCH_PATHSPECS));
    const files = listed?.map((file) => resolve(folder, file)) ?? this.walk(folder);
    const added = files.filter((file) => BATCH_NAME.test(file) && this.addIfThere(file));
    if (added.length === 0) this.lack(shownAs(folder, this.io.cwd), `it holds no \`*.batch.yaml\` or \`*.batch.yml\`${this.leftOut(listed)}.`);
  }

  private async takeGlob(pattern: string): Promise<void> {
    const { glob, isDynamicPattern } = await import("tinyglobby");
    const ignore = FOREIGN.map((folder) => `**/${folder}/**`);
    const matches = await glob(pattern, { cwd: this.io.cwd, dot: true, absolute: true, expandDirectories: false, ignore });
    const segments = pattern.split("/");
    const fixed = segments.slice(0, segments.findIndex((segment) => isDynamicPattern(segment)));
    const base = resolve(this.io.cwd, pattern.startsWith("/") ? "/" : "", ...fixed);
    const listed = matches.length > 0 ? this.listed(base, await gitFiles(base, this.io, this.tracked, [])) : null;
    const allowed = listed && new Set(listed.map((file) => resolve(base, file)));
    // Git has no say in what lies behind a link.
    const added = matches.filter((file) => (!allowed || allowed.has(file) || (!this.tracked && isBehindLink(file))) && this.addIfThere(file));
    if (added.length === 0) this.lack(pattern, `no file matches it${this.leftOut(listed)}.`);
  }

  /** The files of a config: within its folder, and not by way of a link within the repository. */
  async takeGlobsOf(globs: readonly string[], folder: string, root: string): Promise<void> {
    const listed = this.listed(folder, await gitFiles(folder, this.io, this.tracked, []));
    const paths = listed?.map((file) => resolve(folder, file)) ?? this.walk(folder);
    const inside = realpathSync.native(root);
    const idle = new Set(globs);
    for (const path of paths) {
      const name = relative(folder, path).split(sep).join("/");
      const matching = globs.filter((glob) => matchesGlob(name, glob));
      if (matching.length === 0) continue;
      const leadsOut = isLink(path) && !isWithin(realPath(path), inside);
      if (leadsOut) this.unreadable.set(shownAs(path, this.io.cwd), "it is a link that leads out of the repository.");
      if (leadsOut || this.addIfThere(path)) for (const glob of matching) idle.delete(glob);
    }
    const none = [...idle].map(quote).join(", ");
    if (idle.size === globs.length) this.lack(shownAs(folder, this.io.cwd), `no file matches ${none}, the \`files\` of the config${this.leftOut(listed)}.`);
    else if (idle.size > 0) this.notes.add(`No file matches ${none}, ${count(idle.size, "glob")} of the config's \`files\`.`);
  }

  /** Everything below a folder but links to folders. */
  private walk(folder: string): string[] {
    const files: string[] = [];
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      try {
        for (const entry of readdirSync(at, { withFileTypes: true })) {
          if (!entry.isDirectory()) files.push(join(at, entry.name));
          else if (!FOREIGN.includes(entry.name)) open.push(join(at, entry.name));
        }
      } catch (error) {
        this.miss(at, error);
      }
    }
    return files;
  }

  /** What git lists; null where git has no say. */
  private listed(folder: string, answer: GitFiles): readonly string[] | null {
    if ("files" in answer) {
      for (const closed of answer.closed) this.unreadable.set(shownAs(resolve(folder, closed), this.io.cwd), "git could not look into it.");
      return answer.files;
    }
    if (this.tracked) {
      throw new UsageError("`--tracked` needs a git work tree.", answer.failure === null ? "Leave it out to search the folder itself." : `git says: ${answer.failure}`);
    }
    if (answer.failure !== null) this.notes.add(`Files that git ignores are not left out, because git could not list them: ${answer.failure}`);
    return null;
  }

  private leftOut(listed: readonly string[] | null): string {
    if (listed === null) return "";
    return this.tracked ? " that git tracks" : " (files that git ignores are left out; name one outright to check it)";
  }

  /** Adds a file that a search came upon; false for what is there no more (git lists deleted files) or is no file. */
  private addIfThere(path: string): boolean {
    try {
      if (!statSync(path).isFile()) return false;
      this.add(path);
    } catch (error) {
      if (codeOf(error) === "ENOENT" && !isMisspelt(path) && !isLink(path)) return false;
      this.miss(path, error);
    }
    return true;
  }

  private lack(name: string, why: string): void {
    this.unreadable.set(name, why);
    this.absent.add(name);
  }

  private miss(path: string, error: unknown): void {
    if (codeOf(error) === "ENOENT" && !isMisspelt(path) && !isLink(path)) return this.lack(shownAs(path, this.io.cwd), reasonOf(error));
    const why = isMisspelt(path) ? "its name is not UTF-8." : codeOf(error) === "ENOENT" && isLink(path) ? "it is a link that leads nowhere." : reasonOf(error);
    this.unreadable.set(shownAs(path, this.io.cwd), why);
  }

  private add(path: string): void {
    const real = realpathSync.native(path);
    const file = { shown: shownAs(path, this.io.cwd), path };
    if (this.io.within !== undefined && !isWithin(real, this.io.within)) return void this.unreadable.set(file.shown, "it leads out of the workspace, and nothing out there is read.");
    const earlier = this.found.get(real);
    // The order of arguments must change nothing: of several names the file's own is kept, or else the first in order.
    const isBetter = !earlier || (earlier.path !== real && (path === real || file.shown < earlier.shown));
    if (isBetter) this.found.set(real, file);
  }

  selection(): Selection {
    const files = [...this.found.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
    return { files, unreadable: [...this.unreadable].map(([file, reason]) => ({ file, reason })), absent: this.absent, notes: [...this.notes] };
  }
}

/** Where a path leads; the path itself where that is nowhere. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
