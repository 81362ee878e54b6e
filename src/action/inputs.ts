import { getInput } from "@actions/core";
import { UsageError } from "../cli/io.js";
import { list, quote } from "../model/words.js";

/** The inputs of action.yml; nothing else is read. */
export const INPUTS = ["paths", "config", "formats", "sarif", "base", "budget-from", "fail-on", "comment", "comment-key", "working-directory", "token"] as const;

type InputName = (typeof INPUTS)[number];

/** When to keep a comment. */
export type CommentMode = "off" | "changed" | "always";

/** What a workflow asks for; null where it says nothing. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly config: string | null;
  /** As `--format` takes them, `junit=topsheet.xml`. */
  readonly formats: readonly string[];
  readonly sarif: string | null;
  readonly base: string | null;
  readonly budgetFrom: string | null;
  readonly failOn: string | null;
  readonly comment: CommentMode;
  readonly commentKey: string;
  readonly workingDirectory: string;
  readonly token: string;
}

const COMMENT_MODES: readonly CommentMode[] = ["off", "changed", "always"];
/** A key stands in a hidden mark of the comment, which nothing in it may end. */
const KEY = /^[A-Za-z0-9._-]{1,100}$/;

/** Reads the inputs. Throws UsageError for a value that none of them takes. */
export function readInputs(): Inputs {
  const commentKey = given("comment-key") ?? "topsheet";
  if (!KEY.test(commentKey)) throw new UsageError(`The input \`comment-key\` is ${quote(commentKey)}, which is no name for a comment.`, "Write letters, digits and `._-`, at most 100 of them.");
  return {
    paths: linesOf("paths"),
    config: given("config"),
    formats: linesOf("formats"),
    sarif: given("sarif"),
    base: given("base"),
    budgetFrom: oneOf("budget-from", ["base", "head"]),
    failOn: oneOf("fail-on", ["total", "increase", "both"]),
    comment: oneOf("comment", COMMENT_MODES) ?? "off",
    commentKey,
    workingDirectory: given("working-directory") ?? ".",
    token: given("token") ?? "",
  };
}

function given(name: InputName): string | null {
  return getInput(name) || null;
}

function linesOf(name: InputName): string[] {
  return (given(name) ?? "").split(/\r?\n/).flatMap((line) => line.trim() || []);
}

function oneOf<T extends string>(name: InputName, values: readonly T[]): T | null {
  const value = given(name);
  const known = values.find((one) => one === value);
  if (value === null || known !== undefined) return known ?? null;
  throw new UsageError(`The input ${quote(name)} is ${quote(value)}, which is none of its values.`, `Write ${list(values.map(quote), "or")}.`);
}
