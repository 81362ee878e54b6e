import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { addFiles, folderWith, git } from "../cli/topsheet.js";

const ROOT = resolve(import.meta.dirname, "../..");
/** The action as a runner runs it. */
export const ACTION = join(ROOT, "dist/action.js");
/** The day on which all of this happens. */
export const TODAY = "2026-11-22";

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** action.yml, as a runner reads it. */
export const METADATA = load(readFileSync(join(ROOT, "action.yml"), "utf8")) as Metadata;

/** What starts a workflow. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

export interface Job {
  /** The folder that holds the checkout. */
  readonly workspace: string;
  readonly event: Event;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Where GitHub's API is; nowhere by default. */
  readonly api?: string;
  readonly run?: number;
  readonly attempt?: number;
  /** More of the environment; null takes one away. */
  readonly env?: Readonly<Record<string, string | null>>;
}

/** What is left of a step. */
export interface Step {
  readonly status: number | null;
  /** Both streams, as a log has them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly temp: string;
}

/** Runs the built action as a runner would: inputs with their defaults, files for outputs and summary, a clock that stands on TODAY. */
export async function runAction({ workspace, event, inputs = {}, token = "token-that-writes", api = "http://127.0.0.1:9", run = 1, attempt = 1, env = {} }: Job): Promise<Step> {
  const temp = folderWith({ output: "", summary: "", "event.json": JSON.stringify(event.payload), "clock.cjs": CLOCK, "temp/.keep": "" });
  const given = Object.entries(METADATA.inputs).map(([name, { default: value = "" }]) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? value.replace("${{ github.token }}", token)]);
  const all: Record<string, string | null> = {
    PATH: process.env.PATH ?? "",
    HOME: temp,
    NODE_OPTIONS: `--require ${join(temp, "clock.cjs")}`,
    GITHUB_ACTIONS: "true",
    CI: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "acme/films",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_RUN_ID: String(run),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    RUNNER_TEMP: join(temp, "temp"),
    ...Object.fromEntries(given),
    ...env,
  };
  const environment = Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  // A runner starts an action in the workspace.
  const child = spawn(process.execPath, [ACTION], { cwd: workspace, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (log += text));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, log, outputs: readOutputs(readFileSync(join(temp, "output"), "utf8")), summary: readFileSync(join(temp, "summary"), "utf8"), temp };
}

/** Moves the clock of a process to TODAY, from where it goes on. */
const CLOCK = `const moved = Date.parse("${TODAY}T12:00:00Z") - Date.now();
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { given.length === 0 ? super(Real.now() + moved) : super(...given); }
  static now() { return Real.now() + moved; }
};
`;

/** The file of outputs as a runner reads it: \`name<<delimiter\`, lines, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length - 1; at++) {
    const [, name = "", delimiter = ""] = /^([^<]+)<<(ghadelimiter_\S+)$/.exec(lines[at] ?? "") ?? [];
    if (name === "") throw new Error(`not an output: ${lines[at]}`);
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

export const PUSH: Event = { name: "push", payload: { ref: "refs/heads/main" } };

/** A folder with these files as a commit of a repository: what a push checks out. */
export function checkout(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  commit(folder, "plan");
  return folder;
}

/** Commits everything, always at the same time, so that the same content has the same name. */
export function commit(folder: string, message: string): string {
  const when = "2026-11-20T12:00:00Z";
  process.env.GIT_AUTHOR_DATE = process.env.GIT_COMMITTER_DATE = when;
  try {
    git(folder, "add", "-A");
    git(folder, "commit", "-q", "--allow-empty", "-m", message);
    return git(folder, "rev-parse", "HEAD").trim();
  } finally {
    delete process.env.GIT_AUTHOR_DATE;
    delete process.env.GIT_COMMITTER_DATE;
  }
}

/** Files that a branch has beyond those of its base; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

export interface PullRequest {
  readonly base: Readonly<Record<string, string>>;
  readonly changes: Changes;
  readonly number?: number;
  readonly fromFork?: boolean;
  /** What the clone holds: the merge that GitHub makes with so many commits of history, or the branch itself. */
  readonly clone?: { readonly of: "merge" | "branch"; readonly depth: number | "all" };
  /** Files that were committed on the base after the branch left it. */
  readonly later?: Readonly<Record<string, string>>;
}

/** The clone that actions/checkout makes for a pull request, and its event. */
export function pullRequest({ base, changes, number = 7, fromFork = false, clone = { of: "merge", depth: 2 }, later }: PullRequest): { workspace: string; event: Event; origin: string } {
  const origin = folderWith(base);
  git(origin, "init", "-q");
  commit(origin, "base");
  git(origin, "switch", "-q", "-c", "work");
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) git(origin, "rm", "-q", "--", path);
    else addFiles(origin, { [path]: text });
  }
  const head = commit(origin, "work");
  git(origin, "switch", "-q", "main");
  if (later) addFiles(origin, later);
  const tip = later ? commit(origin, "later") : git(origin, "rev-parse", "HEAD").trim();
  const merge = mergeOf(origin, tip, head);
  git(origin, "update-ref", `refs/pull/${number}/merge`, merge);
  const workspace = folderWith({});
  git(workspace, "init", "-q");
  const ref = clone.of === "merge" ? `refs/pull/${number}/merge` : "refs/heads/work";
  git(workspace, "fetch", "-q", ...(clone.depth === "all" ? [] : [`--depth=${clone.depth}`]), `file://${origin}`, `+${ref}:refs/remotes/pull`, ...(clone.depth === "all" ? ["+refs/heads/main:refs/remotes/origin/main"] : []));
  git(workspace, "checkout", "-q", "--detach", "refs/remotes/pull");
  const repository = (name: string): unknown => ({ full_name: name });
  const payload = { number, pull_request: { number, base: { sha: tip, ref: "main", repo: repository("acme/films") }, head: { sha: head, ref: "work", repo: repository(fromFork ? "stranger/films" : "acme/films") } } };
  return { workspace, event: { name: "pull_request", payload }, origin };
}

/** A merge commit with the base as its first parent, as GitHub makes it. */
function mergeOf(folder: string, base: string, head: string): string {
  git(folder, "switch", "-q", "--detach", base);
  git(folder, "merge", "-q", "--no-ff", "--no-commit", head);
  const merge = commit(folder, "merge");
  git(folder, "switch", "-q", "main");
  return merge;
}

export function readFile(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

export function writeFile(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}
