import { isCommand } from "../command-list.js";
import { unknownCommand } from "../command-names.js";
import { helpOf, overview } from "../help.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import type { Run } from "./index.js";

/** `topsheet help [command]`. */
export const run: Run = async ({ operands }, io) => {
  const [name, ...rest] = operands;
  if (rest.length > 0) throw new UsageError("`help` explains one command at a time.");
  if (name !== undefined && !isCommand(name)) throw unknownCommand(name);
  await print(io.stdout, [name === undefined ? overview() : helpOf(name)]);
  return STATUS.ok;
};
