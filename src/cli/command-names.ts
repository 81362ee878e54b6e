import { nearest } from "../model/near.js";
import { quote } from "../model/words.js";
import { meant } from "./args.js";
import { COMMANDS } from "./command-list.js";
import { UsageError } from "./io.js";

/** What to answer where a word is no command: the likely one, or `lint` where it looks like a file. */
export function unknownCommand(name: string): UsageError {
  const hint = /[./*\\]|^-$/.test(name)
    ? `To check files, write ${quote(`topsheet lint ${name}`)}.`
    : (meant(nearest(name, Object.keys(COMMANDS))) ?? "Run `topsheet --help` for the commands.");
  return new UsageError(`${quote(name)} is not a command.`, hint);
}
