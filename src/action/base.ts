import { askGit } from "../cli/base/repository.js";
import { type Io, UsageError } from "../cli/io.js";
import type { Event } from "./event.js";

/** What a run is compared with, and whether it is a branch that is judged. */
export interface BaseRef {
  readonly ref: string;
  /** True where the changes are somebody's who must not raise their own limit. */
  readonly isProposal: boolean;
}

/**
 * The base: what the workflow names, else what the event tells; null where there is none. Throws UsageError where there is
 * one that the clone does not hold: to judge a branch by its own budget instead would be no judgement.
 */
export async function baseOf(named: string | null, event: Event, io: Io): Promise<BaseRef | null> {
  const { pullRequest, queuedOn } = event;
  const isProposal = pullRequest !== null || queuedOn !== null;
  if (named !== null) return { ref: named, isProposal };
  if (queuedOn !== null) return { ref: await held(queuedOn, "0", io), isProposal };
  if (!pullRequest) return null;
  const [base, head, ...others] = await parentsOfCheckout(io);
  // The merge that GitHub makes for a pull request has the base as its first parent: two commits of history are enough.
  const isMerge = base !== undefined && head === pullRequest.head && others.length === 0;
  return { ref: isMerge ? await held(base, "2", io) : await held(pullRequest.base, "0", io), isProposal };
}

/** The parents of the commit that is checked out, which it names also where the clone ends with it. */
async function parentsOfCheckout(io: Io): Promise<string[]> {
  const { ok, stdout } = await askGit(["cat-file", "commit", "HEAD"], io);
  if (!ok) throw new UsageError("The working directory is in no clone of the repository, so the pull request cannot be compared with its base.", "Run `actions/checkout` in a step before this one.");
  const [head = ""] = stdout.split("\n\n");
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}

/** The commit that is checked out; null outside of a clone. */
export async function checkedOutCommit(io: Io): Promise<string | null> {
  const { ok, stdout } = await askGit(["rev-parse", "--verify", "--quiet", "HEAD"], io);
  return ok ? stdout.trim() : null;
}

async function held(commit: string, depth: string, io: Io): Promise<string> {
  const { ok } = await askGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`], io);
  if (ok) return commit;
  throw new UsageError(
    `The clone does not hold the base, ${commit.slice(0, 10)}, so neither its budgets nor what changes can be known, and a branch is not judged by its own budget.`,
    `Add \`fetch-depth: ${depth}\` below \`with:\` of \`actions/checkout\`.`,
  );
}
