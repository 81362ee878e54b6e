import { readBounded } from "../cli/read.js";
import { UsageError } from "../cli/io.js";

/** A pull request, as far as an event tells of it. */
export interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly isFork: boolean;
}

/** What started the workflow. */
export interface Event {
  readonly name: string;
  readonly pullRequest: PullRequest | null;
  /** What the merge queue puts its changes on; null outside of one. */
  readonly queuedOn: string | null;
}

const MOST_BYTES = 32 * 1024 * 1024;
const SHA = /^[0-9a-f]{40,64}$/;

/** Reads the event of a runner. Throws UsageError where a pull request or the merge queue does not tell its base and nobody names one. */
export function readEvent(env: Readonly<Record<string, string | undefined>>, isBaseNamed: boolean): Event {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  const pullRequest = pullRequestOf(part(payload, "pull_request"), env.GITHUB_REPOSITORY ?? "");
  const queuedOn = shaOf(part(part(payload, "merge_group"), "base_sha"));
  const isExpected = (name.startsWith("pull_request") && !pullRequest) || (name === "merge_group" && queuedOn === null);
  if (isExpected && !isBaseNamed) throw new UsageError(`The event \`${name}\` does not tell what the changes are to go into, so nothing can be compared with it.`, "Name the base with the input `base`, such as `origin/main`.");
  return { name, pullRequest, queuedOn };
}

function payloadOf(path: string | undefined): unknown {
  if (path === undefined) return null;
  try {
    return JSON.parse(Buffer.from(readBounded(path, MOST_BYTES)).toString());
  } catch {
    return null;
  }
}

function pullRequestOf(value: unknown, repository: string): PullRequest | null {
  const number = part(value, "number");
  const [base, head] = ["base", "head"].map((side) => shaOf(part(part(value, side), "sha")));
  if (typeof number !== "number" || !Number.isSafeInteger(number) || !base || !head) return null;
  return { number, base, head, isFork: part(part(part(value, "head"), "repo"), "full_name") !== repository };
}

function shaOf(value: unknown): string | null {
  return typeof value === "string" && SHA.test(value) ? value : null;
}

function part(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
}
