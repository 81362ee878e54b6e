/** Why GitHub could not be asked, or did not do it: the end of a sentence, with its full stop. */
export class Refused extends Error {}

/** Longest time for one answer, and for all that is asked, in milliseconds: a job is not held up by a comment. */
const MOST_FOR_ONE = 8_000;
const MOST_FOR_ALL = 25_000;
/** Longest rest before asking once more. */
const MOST_REST = 5_000;
/** A hundred comments as long as GitHub takes them have room. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Asks GitHub's GraphQL API; `repeat` says whether asking twice does no harm. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>, repeat: boolean) => Promise<unknown>;

/** Asks with Node's own `fetch`, in bounded time. Every failure is a {@link Refused}. */
export function connect(token: string, env: NodeJS.ProcessEnv): Ask {
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Refused("there is no token. Leave the input `token` out for that of the workflow.");
  const url = env.GITHUB_GRAPHQL_URL || `${env.GITHUB_API_URL || "https://api.github.com"}/graphql`;
  const end = Date.now() + MOST_FOR_ALL;
  const once = async (body: string): Promise<Answer> => {
    const left = Math.min(MOST_FOR_ONE, end - Date.now());
    if (left <= 0) throw new Refused(TOO_SLOW);
    try {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "user-agent": "topsheet" };
      const late = Date.now() + left;
      const response = await fetch(url, { method: "POST", headers, body, redirect: "error", signal: AbortSignal.timeout(left) });
      return { status: response.status, retryAfter: Number(response.headers.get("retry-after") ?? NaN), text: await textOf(response, late) };
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw new Refused(unreachable(error, env));
    }
  };
  return async (query, variables, repeat) => {
    const body = JSON.stringify({ query, variables });
    const first = await once(body);
    const rest = restBefore(first, repeat);
    if (rest === null || Date.now() + rest > end) return dataOf(first);
    await new Promise((settle) => setTimeout(settle, rest));
    return dataOf(await once(body));
  };
}

/** The body, in bounded time and size. (The signal of a fetch does not reach its body for sure: it may be gone with the garbage.) */
async function textOf({ body }: Response, late: number): Promise<string> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let room = MOST_BYTES;
  const cancel = (): void => void reader?.cancel().catch(() => {});
  const timer = setTimeout(() => {
    room = -1;
    cancel();
  }, late - Date.now());
  try {
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      room -= next.value.length;
      if (room < 0) break;
      chunks.push(next.value);
    }
  } finally {
    clearTimeout(timer);
  }
  if (room >= 0) return Buffer.concat(chunks).toString();
  cancel();
  throw new Refused(TOO_SLOW);
}

interface Answer {
  readonly status: number;
  /** Seconds; NaN where GitHub does not name any. */
  readonly retryAfter: number;
  readonly text: string;
}

/** Milliseconds after which to ask once more; null where that is of no use. What GitHub turned down for its rate it has not done. */
function restBefore({ status, retryAfter }: Answer, repeat: boolean): number | null {
  if (retryAfter >= 0 && (status === 429 || status === 403 || (repeat && status >= 500))) return retryAfter * 1000 <= MOST_REST ? retryAfter * 1000 : null;
  return repeat && status >= 500 ? 500 : null;
}

const TOO_SLOW = "GitHub did not answer in time.";

function dataOf({ status, text }: Answer): unknown {
  const { data, errors } = parsed(text);
  const [error] = Array.isArray(errors) ? (errors as { readonly type?: unknown }[]) : [];
  if (status === 200 && !error && data) return data;
  throw new Refused(reasonOf(status, typeof error?.type === "string" ? error.type : "", text));
}

function parsed(text: string): { readonly data?: unknown; readonly errors?: unknown } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}

/** What GitHub says itself stays unsaid: it is not known what is in there. */
function reasonOf(status: number, type: string, text: string): string {
  const kind = status === 200 ? type || "an answer of another form" : `HTTP ${status}`;
  if (status === 429 || type === "RATE_LIMITED" || (status === 403 && /rate limit/i.test(text))) return `GitHub takes no more requests for now (${kind}).`;
  if (status === 401) return `GitHub does not know the token (${kind}).`;
  if (status === 403 || type === "FORBIDDEN") {
    return `the token may not comment on pull requests (${kind}). It takes \`permissions: {pull-requests: write}\`; a pull request from a fork has a token that only reads, whatever the workflow says.`;
  }
  if (status === 404 || type === "NOT_FOUND") return `GitHub does not find the pull request, or does not show it to this token (${kind}).`;
  if (status === 422 || type === "UNPROCESSABLE") return `GitHub does not take the comment (${kind}).`;
  return status >= 500 ? `GitHub has a fault (${kind}).` : `GitHub refused it (${kind}).`;
}

function unreachable(error: unknown, env: NodeJS.ProcessEnv): string {
  if (error instanceof Error && error.name === "TimeoutError") return TOO_SLOW;
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
  const hasProxy = [env.HTTPS_PROXY, env.https_proxy, env.HTTP_PROXY, env.http_proxy].some(Boolean) && env.NODE_USE_ENV_PROXY !== "1";
  const proxy = hasProxy ? " A proxy is set in the environment, which Node uses only where the step sets `NODE_USE_ENV_PROXY: 1` as well." : "";
  return `GitHub cannot be reached${code}.${proxy}`;
}
