import { quote } from "../../model/words.js";
import { gitEnvironment, SAFE } from "../git.js";
import { type Io, UsageError } from "../io.js";

/** What a call of git came to. */
export interface Answer {
  readonly ok: boolean;
  readonly stdout: string;
  /** Its first line of complaint. */
  readonly complaint: string;
}

/** The arguments and surroundings of a call of git. What people type never becomes an option, and a name that could mean two commits is told. */
export function gitCall(args: readonly string[], io: Io): { args: string[]; options: { cwd: string; env: NodeJS.ProcessEnv } } {
  return { args: [...SAFE, "-c", "core.warnAmbiguousRefs=true", ...args], options: { cwd: io.cwd, env: gitEnvironment(io) } };
}

/** Asks git, without a shell. */
export async function askGit(args: readonly string[], io: Io): Promise<Answer> {
  const { execFile } = await import("node:child_process");
  const call = gitCall(args, io);
  return await new Promise((resolve, reject) => {
    execFile("git", call.args, { ...call.options, maxBuffer: Infinity }, (error, stdout, stderr) => {
      if (error?.code === "ENOENT") return reject(new UsageError("`--base` is read through git, and there is no command `git` here.", "Install git, or set PATH so that it is found."));
      resolve({ ok: error === null, stdout, complaint: stderr.trim().split("\n")[0] ?? "" });
    });
  });
}

/** Where the working directory lies in its repository: empty at the root, else `media/2026`. */
export async function prefixOf(io: Io): Promise<string> {
  const { ok, stdout, complaint } = await askGit(["rev-parse", "--is-inside-work-tree", "--show-prefix"], io);
  const [inside, prefix = ""] = stdout.split("\n");
  if (ok && inside === "true") return prefix.replace(/\/$/, "");
  const isPlainFolder = ok || /not a git repository/.test(complaint);
  throw new UsageError(
    "`--base` names a commit, and the working directory is in no work tree of a git repository.",
    isPlainFolder ? "Run it in a clone. Without `--base`, `topsheet lint` takes the files as they are." : `git says: ${complaint}`,
  );
}

/** The commit that two lines of history have in common: what the branch started from. */
export async function baseCommit(ref: string, io: Io): Promise<string> {
  const named = await commitOf(ref, io);
  if (named === null) throw await missing(ref, io);
  const head = await commitOf("HEAD", io);
  if (head === null) throw new UsageError("Nothing is committed here yet, so there is nothing to compare with.", "Commit first. Without `--base`, `topsheet lint` takes the files as they are.");
  const { ok, stdout } = await askGit(["merge-base", "--end-of-options", named, head], io);
  if (ok) return stdout.trim();
  if (await isShallow(io)) {
    throw new UsageError(`This clone is shallow, and where the branch left ${quote(ref)} lies beyond what it holds.`, DEEPEN);
  }
  throw new UsageError(`${quote(ref)} and what is checked out have no commit in common, so there is no base to compare with.`, "Name a branch that this one started from.");
}

const DEEPEN = "Fetch the history: `git fetch --unshallow`, or `fetch-depth: 0` where actions/checkout makes the clone.";

async function commitOf(ref: string, io: Io): Promise<string | null> {
  const { ok, stdout, complaint } = await askGit(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`], io);
  // A tag comes before a branch of the same name, so whoever may push one could choose what a branch is judged by.
  if (ok && /is ambiguous\.$/.test(complaint) && !isId(ref)) {
    throw new UsageError(`More than one branch or tag is called ${quote(ref)}, so it cannot be told which is the base.`, `Write the whole name, such as ${quote(`--base ${ref.includes("/") ? "refs/remotes" : "refs/heads"}/${ref}`)}.`);
  }
  return ok && /^[0-9a-f]{40,64}\n?$/.test(stdout) ? stdout.trim() : null;
}

/** The id of a commit in full, which git never takes for a name. */
function isId(ref: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
}

async function isShallow(io: Io): Promise<boolean> {
  return (await askGit(["rev-parse", "--is-shallow-repository"], io)).stdout.trim() === "true";
}

async function missing(ref: string, io: Io): Promise<UsageError> {
  const remote = `origin/${ref}`;
  if ((await commitOf(`refs/remotes/${remote}`, io)) !== null) return new UsageError(`There is no commit ${quote(ref)} in this clone, only ${quote(remote)}.`, `Write ${quote(`--base ${remote}`)}.`);
  if (await isShallow(io)) return new UsageError(`There is no commit ${quote(ref)} in this clone, which is shallow: it holds only the latest part of the history.`, DEEPEN);
  return new UsageError(`There is no commit ${quote(ref)} in this clone.`, "Name a branch, a tag or a commit that `git log` knows; `git fetch` brings those of others.");
}
