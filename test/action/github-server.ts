import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment on the one pull request that there is. */
export interface Comment {
  readonly id: string;
  author: string;
  body: string;
}

/** Who asks, by token. */
interface User {
  readonly login: string;
  readonly mayWrite: boolean;
}

/** How an answer goes wrong: a status with headers, an error that GraphQL tells with status 200, silence, a body without an end, a broken line, or an answer that leaves out what was asked for. */
export type Fault = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string } | { readonly error: string } | "hangs" | "trickles" | "hangs up" | "keeps the comments to itself" | "says nothing of sense";

/** Longest body of a comment, in characters. */
const LONGEST = 65_536;
const MOST_PER_PAGE = 100;

/**
 * The few parts of GitHub's GraphQL API that comments need, over HTTP on loopback, with comments in memory: it pages, knows
 * who wrote what, refuses tokens that only read and bodies that are too long, and can be told to fail.
 */
export class GitHubServer {
  comments: Comment[] = [];
  readonly users = new Map<string, User>();
  /** What was asked for, in order. */
  readonly log: string[] = [];
  /** Faults of the next answers, one after the other; the last stays. */
  faults: Fault[] = [];
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private next = 1;

  /** Starts it; `stop` ends it with every connection that is still open. */
  static async start(): Promise<GitHubServer> {
    const github = new GitHubServer();
    github.users.set("token-that-writes", { login: "github-actions", mayWrite: true });
    github.users.set("token-that-reads", { login: "github-actions", mayWrite: false });
    await new Promise<void>((done) => github.server.listen(0, "127.0.0.1", done));
    return github;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Forgets everything. */
  reset(): void {
    this.comments = [];
    this.log.length = 0;
    this.faults = [];
    this.next = 1;
  }

  add(author: string, body: string): Comment {
    const comment = { id: `IC_${this.next++}`, author, body };
    this.comments.push(comment);
    return comment;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(typeof body === "string" ? body : JSON.stringify(body));
    };
    const fault = this.faults.length > 1 ? this.faults.shift() : this.faults[0];
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: Record<string, unknown> };
    const operation = /addComment|updateIssueComment|deleteIssueComment|comments/.exec(query)?.[0] ?? "?";
    this.log.push(operation);
    if (fault === "hangs") return;
    if (fault === "trickles") {
      const drops = setInterval(() => response.write(" "), 500);
      return void response.on("close", () => clearInterval(drops));
    }
    if (fault === "keeps the comments to itself") return send(200, { data: { repository: { pullRequest: { id: "PR_7", comments: null } } } });
    if (fault === "hangs up") return void request.socket.destroy();
    if (fault === "says nothing of sense") return send(200, "<html>");
    if (fault && "error" in fault) return send(200, { data: null, errors: [{ type: fault.error, message: "No." }] });
    if (fault && fault.status !== 200) return send(fault.status, fault.body ?? { message: "No." }, fault.headers);
    const user = this.users.get(/^Bearer (.*)$/.exec(request.headers.authorization ?? "")?.[1] ?? "");
    if (request.method !== "POST" || request.url !== "/graphql") return send(404, { message: "Not Found" });
    if (!user) return send(401, { message: "Bad credentials" });
    send(200, this.answer(operation, variables, user));
  }

  private answer(operation: string, { owner, name, number, after, subject, id, body }: Record<string, unknown>, user: User): unknown {
    const error = (type: string): unknown => ({ data: null, errors: [{ type, message: "No." }] });
    if (operation === "comments") {
      if (owner !== "acme" || name !== "films" || typeof number !== "number") return error("NOT_FOUND");
      const start = after === null ? 0 : Number(after);
      const nodes = this.comments.slice(start, start + MOST_PER_PAGE).map((one) => ({ id: one.id, body: one.body, viewerDidAuthor: one.author === user.login }));
      const end = start + nodes.length;
      return { data: { repository: { pullRequest: { id: `PR_${number}`, comments: { pageInfo: { hasNextPage: end < this.comments.length, endCursor: String(end) }, nodes } } } } };
    }
    if (!user.mayWrite) return error("FORBIDDEN");
    if (operation === "deleteIssueComment") {
      this.comments = this.comments.filter((one) => one.id !== id);
      return { data: { deleteIssueComment: { clientMutationId: null } } };
    }
    if (typeof body !== "string" || body.length > LONGEST) return error("UNPROCESSABLE");
    if (operation === "addComment") {
      if (!/^PR_\d+$/.test(String(subject))) return error("NOT_FOUND");
      this.add(user.login, body);
      return { data: { addComment: { clientMutationId: null } } };
    }
    const comment = this.comments.find((one) => one.id === id);
    if (!comment) return error("NOT_FOUND");
    comment.body = body;
    return { data: { updateIssueComment: { clientMutationId: null } } };
  }
}
