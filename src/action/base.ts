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
  const { ok, stdout } = await askGit(["rev-list", "--max-count=2", "--first-parent", "--format=raw", "HEAD"], io);
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
  if (!head) throw new UsageError("The working directory is in no clone of the repository, so the pull request cannot be compared with its base.", "Run `actions/checkout` in a step before this one.");
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
  throw notHeld(commit, depth);
}

function notHeld(commit: string, depth: string): UsageError {
  return new UsageError(
    `The clone does not hold the base, ${commit.slice(0, 10)}, so neither its budgets nor what changes can be known, and a branch is not judged by its own budget.`,
    `Add \`fetch-depth: ${depth}\` below \`with:\` of \`actions/checkout\`.`,
  );
}
