import type { Ask } from "./github.js";
import { Refused } from "./github.js";
import { isLater, type Mark, readMark, withMark } from "./mark.js";

/** A comment to keep on a pull request. */
export interface Wanted {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly mark: Mark;
  readonly page: string;
  /** False: only a comment that is there is brought up to date. */
  readonly create: boolean;
}

/** What was done about it. */
export type Done = "written" | "updated" | "as before" | "not needed" | "left to a later run";

/** GitHub has a page of comments for so many. */
const PER_PAGE = 100;
const MOST_PAGES = 100;

const FIND = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: ${PER_PAGE}, after: $after) { pageInfo { hasNextPage endCursor } nodes { id body viewerDidAuthor } }
    }
  }
}`;
const ADD = "mutation($subject: ID!, $body: String!) { addComment(input: {subjectId: $subject, body: $body}) { clientMutationId } }";
const UPDATE = "mutation($id: ID!, $body: String!) { updateIssueComment(input: {id: $id, body: $body}) { clientMutationId } }";
const REMOVE = "mutation($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }";

interface Found {
  /** The pull request. */
  readonly subject: string;
  /** The comments of that key that this token wrote: one, or more where runs at the same time each found none. */
  readonly comments: readonly { readonly id: string; readonly mark: Mark; readonly page: string }[];
}

/** Writes or updates the one comment of a key. Somebody else's is never touched, whatever it says of itself. */
export async function keepComment(wanted: Wanted, ask: Ask): Promise<Done> {
  const { mark, page, create } = wanted;
  const { subject, comments } = await find(wanted, ask);
  const body = withMark(mark, page);
  const [kept, ...others] = comments;
  if (!kept) {
    if (!create) return "not needed";
    await ask(ADD, { subject, body }, false);
    return "written";
  }
  if (comments.some((one) => isLater(one.mark, mark))) return "left to a later run";
  for (const { id } of others) await ask(REMOVE, { id }, false);
  if (stored(kept.page) === stored(page)) return "as before";
  await ask(UPDATE, { id: kept.id, body }, true);
  return "updated";
}

/** A text as a host may keep it. */
function stored(text: string): string {
  return text.replaceAll("\r\n", "\n").trimEnd();
}

/** An answer to FIND. What could not be found out is null. */
interface Page {
  readonly repository?: {
    readonly pullRequest?: {
      readonly id: string;
      readonly comments?: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly ({ readonly id: string; readonly body: string; readonly viewerDidAuthor: boolean } | null)[] | null;
      } | null;
    } | null;
  } | null;
}

async function find({ owner, name, number, mark }: Wanted, ask: Ask): Promise<Found> {
  const comments: Found["comments"][number][] = [];
  let after: string | null = null;
  for (let at = 0; at < MOST_PAGES; at++) {
    const page: Page = (await ask(FIND, { owner, name, number, after }, true)) as Page;
    const found = page.repository?.pullRequest;
    if (!found) throw new Refused("GitHub does not find the pull request, or does not show it to this token.");
    // Without them it is not known whether there is one to update, and a second one is worse than none.
    if (!found.comments?.nodes) throw new Refused("GitHub does not tell which comments there are.");
    for (const node of found.comments.nodes) {
      const read = node?.viewerDidAuthor ? readMark(node.body) : null;
      if (node && read?.mark.key === mark.key) comments.push({ id: node.id, ...read });
    }
    const { hasNextPage, endCursor } = found.comments.pageInfo;
    if (!hasNextPage || endCursor === null) return { subject: found.id, comments };
    after = endCursor;
  }
  throw new Refused(`the pull request has more than ${PER_PAGE * MOST_PAGES} comments.`);
}
