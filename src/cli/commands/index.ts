import type { Call } from "../args.js";
import type { CommandName } from "../command-list.js";
import type { Io } from "../io.js";
import { run as estimate } from "./estimate.js";
import { run as lint } from "./lint.js";

/** Does what a command line asks for; resolves to the exit status. */
export type Run = (call: Call, io: Io) => Promise<number>;

/** The code of every command. Those that check files start at once; the others are read when one of them is asked for. */
export const RUNS: Readonly<Record<CommandName, Run>> = {
  lint,
  estimate,
  diff: rare("diff"),
  explain: rare("explain"),
  rules: rare("rules"),
  rates: rare("rates"),
  init: rare("init"),
  schema: rare("schema"),
  help: rare("help"),
};

function rare(name: Exclude<CommandName, "lint" | "estimate">): Run {
  return async (call, io) => await (await import("../rare.js"))[name](call, io);
}
