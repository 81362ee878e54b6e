import { notice, setFailed, setSecret, warning } from "@actions/core";
import { STATUS, UsageError } from "../cli/io.js";
import { printable } from "../reporters/text/printable.js";
import { VERSION } from "../version.js";
import { keepComment } from "./comment/index.js";
import { connect, Refused } from "./comment/github.js";
import { type Event, readEvent } from "./event.js";
import { type Inputs, readInputs } from "./inputs.js";
import { judge, type Judgement } from "./judge.js";
import { say } from "./log.js";
import { writeOutputs } from "./outputs.js";
import { pageOf } from "./page.js";
import { isRelevant } from "./relevant.js";
import { writeSummary } from "./summary.js";

/** GitHub takes 65,536 characters in a comment; some hosts count bytes. The hidden mark needs room too. */
const MOST_COMMENT_BYTES = 60_000;
const LONGEST_LINE = 4000;
const TITLE = { title: "topsheet" };

/** The action, from its inputs to its comment. The verdict is settled before anything is told to anybody. */
export async function act(env: NodeJS.ProcessEnv): Promise<void> {
  // Should this process end before a verdict, it has not passed.
  process.exitCode = STATUS.broken;
  const asked: Asked = { inputs: null, event: null };
  const judgement = await settled(asked, env);
  process.exitCode = judgement.status;
  const { inputs, event } = asked;
  await unharmed("outputs", () => writeOutputs(judgement));
  await unharmed("summary", () => writeSummary(judgement, env));
  if (inputs && event) await unharmed("comment", () => comment(inputs, event, judgement, env));
}

/** What was asked for, as far as it could be read. */
interface Asked {
  inputs: Inputs | null;
  event: Event | null;
}

async function settled(asked: Asked, env: NodeJS.ProcessEnv): Promise<Judgement> {
  try {
    const token = env.INPUT_TOKEN?.trim();
    if (token) setSecret(token);
    const inputs = (asked.inputs = readInputs());
    const event = (asked.event = readEvent(env, inputs.base !== null));
    if (event.name === "pull_request_target") {
      warning("Under `pull_request_target` a fork's pull request runs with the rights of this repository. topsheet executes nothing of it, but nothing else in this job may trust what is checked out. `pull_request` needs no such trust.", TITLE);
    }
    const judgement = await judge(inputs, event, env);
    const { status, result, told } = judgement;
    // What the result does not explain is explained by what was told: there is none, or a report could not be written.
    if (result?.exitStatus === status) say(...told);
    else fail(told);
    return judgement;
  } catch (error) {
    const isMisuse = error instanceof UsageError;
    const told = isMisuse ? [error.message, ...(error.hint === null ? [] : [error.hint])] : [`This is a fault of the action of topsheet ${VERSION} itself. Nothing was proven by this run. Please report it.`, `Reason: ${String(error)}`];
    fail(told);
    return { status: isMisuse ? STATUS.misused : STATUS.broken, result: null, told, prefix: "", commit: null, report: "", sarif: null };
  }
}

/** One annotation, of harmless lines. */
function fail(told: readonly string[]): void {
  setFailed(told.map((line) => printable(line, LONGEST_LINE)).join("\n") || "Nothing was proven.");
}

/** Does what comes after the verdict, and cannot change it. */
async function unharmed(what: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const reason = error instanceof Refused ? error.message : String(error);
    notice(`The ${what} could not be written: ${reason} The verdict does not depend on it.`, TITLE);
  }
}

async function comment({ comment: mode, commentKey, token }: Inputs, event: Event, judgement: Judgement, env: NodeJS.ProcessEnv): Promise<void> {
  if (mode === "off") return;
  if (!event.pullRequest) return say(`topsheet: The event \`${event.name}\` has no pull request to comment on.`);
  const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const mark = { key: commentKey, run: Number(env.GITHUB_RUN_ID) || 0, attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1 };
  const create = mode === "always" || !judgement.result || isRelevant(judgement.result);
  const page = pageOf(judgement, MOST_COMMENT_BYTES, env);
  const done = await keepComment({ owner, name, number: event.pullRequest.number, mark, page, create }, connect(token, env));
  say(`topsheet: Comment on pull request ${event.pullRequest.number}: ${done}.`);
}
