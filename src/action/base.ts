import { askGit } from "../cli/base/repository.js";
import { type Io, UsageError } from "../cli/io.js";
import type { Event } from "./event.js";

/** What a run is compared with, and whether it is a branch that is judged. */
export interface BaseRef {
  readonly ref: string;
  /** True where the changes are somebody's who must not raise their own limit. */
  readonly isProposal: boolean;
}

/** The commit that is checked out. */
export interface CheckedOut {
  readonly commit: string;
  /** Its parents, which it names also where the clone ends with it. */
  readonly parents: readonly string[];
  /** Whether the clone holds the first of them. */
  readonly holdsFirst: boolean;
}

/** What is checked out; null outside of a clone. */
export async function checkedOut(io: Io): Promise<CheckedOut | null> {
  const { ok, stdout } = await askGit(["rev-list", "--max-count=2", "--first-parent", "--format=raw", "HEAD", "--"], io);
  // Each commit is a head of lines, then its message, which is indented.
  const [head = "", next] = stdout.split(/^(?=commit )/m);
  const [commit] = namedIn(head, "commit");
  return ok && commit !== undefined ? { commit, parents: namedIn(head, "parent"), holdsFirst: next !== undefined } : null;
}

function namedIn(head: string, key: string): string[] {
  return [...head.matchAll(new RegExp(`^${key} ([0-9a-f]+)$`, "gm"))].flatMap(([, commit]) => commit ?? []);
}

/**
 * The base: what the workflow names, else what the event tells; null where there is none. Throws UsageError where there is
 * one that the clone does not hold: to judge a branch by its own budget instead would be no judgement.
 */
export async function baseOf(named: string | null, { pullRequest, queuedOn }: Event, here: Promise<CheckedOut | null>, io: Io): Promise<BaseRef | null> {
  const isProposal = pullRequest !== null || queuedOn !== null;
  if (named !== null) return { ref: named, isProposal };
  if (queuedOn !== null) return { ref: await held(queuedOn, "0", io), isProposal };
  if (!pullRequest) return null;
  const head = await here;
  if (!head) throw await noClone(io);
  if (head.commit === pullRequest.base && pullRequest.head !== pullRequest.base) {
    throw new UsageError("What is checked out is the base of the pull request, without its changes, so nothing of them can be judged.", "Run on `pull_request`, and leave out `ref` of `actions/checkout`.");
  }
  // The merge that GitHub makes for a pull request has the base as its first parent: two commits of history are enough.
  const [base, branch, ...others] = head.parents;
  const isMerge = base !== undefined && branch === pullRequest.head && others.length === 0;
  if (!isMerge) return { ref: await held(pullRequest.base, "0", io), isProposal };
  if (!head.holdsFirst) throw notHeld(base, "2");
  return { ref: base, isProposal };
}

async function held(commit: string, depth: string, io: Io): Promise<string> {
  const { ok } = await askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`], io);
  if (ok) return commit;
  const isClone = (await askGit(["rev-parse", "--is-inside-work-tree"], io)).ok;
  throw isClone ? notHeld(commit, depth) : await noClone(io);
}

/** Why git finds nothing: there is no clone, or one that it does not read. */
async function noClone(io: Io): Promise<UsageError> {
  const { complaint } = await askGit(["rev-parse", "--is-inside-work-tree"], io);
  if (/not a git repository|^$/.test(complaint)) return new UsageError("The working directory is in no clone of the repository, so the changes cannot be compared with their base.", "Run `actions/checkout` in a step before this one.");
  const mend = /dubious ownership/.test(complaint) ? ' In a step before this one, run `git config --global --add safe.directory "$GITHUB_WORKSPACE"`.' : "";
  return new UsageError("git does not read what is checked out, so the changes cannot be compared with their base.", `git says: ${complaint}.${mend}`);
}

function notHeld(commit: string, depth: string): UsageError {
  return new UsageError(
    `The clone does not hold the base, \`${commit.slice(0, 10)}\`, so neither its budgets nor what changes can be known, and a branch is not judged by its own budget.`,
    `Add \`fetch-depth: ${depth}\` below \`with:\` of \`actions/checkout\`.`,
  );
}
