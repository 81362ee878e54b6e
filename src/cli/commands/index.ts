import type { Call } from "../args.js";
import type { CommandName } from "../command-list.js";
import type { Io } from "../io.js";
import { run as estimate } from "./estimate.js";
import { run as explain } from "./explain.js";
import { run as help } from "./help.js";
import { run as init } from "./init.js";
import { run as lint } from "./lint.js";
import { run as rates } from "./rates.js";
import { run as rules } from "./rules.js";
import { run as schema } from "./schema.js";

/** Does what a command line asks for; resolves to the exit status. */
export type Run = (call: Call, io: Io) => Promise<number>;

/** The code of every command. What one of them alone needs of other packages, it loads when it runs. */
export const RUNS: Readonly<Record<CommandName, Run>> = {
  lint,
  estimate,
  // Apart from the others, because it asks for Node's hashes, which take long to load.
  diff: async (call, io) => await (await import("./diff.js")).run(call, io),
  explain,
  rules,
  rates,
  init,
  schema,
  help,
};
