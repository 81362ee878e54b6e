import { VERSION } from "../version.js";
import { SetupError } from "../team.js";
import { type Call, parseCommandLine } from "./args.js";
import { isCommand } from "./command-list.js";
import { unknownCommand } from "./command-names.js";
import { RUNS } from "./commands/index.js";
import { helpOf, overview } from "./help.js";
import { type Io, STATUS, UsageError } from "./io.js";
import { print, tell } from "./output.js";

/**
 * Runs one command line and resolves to its exit status; never rejects. Wrong use is told in a sentence (2). Anything else
 * that is thrown is a fault of ours (3): its stack is shown where TOPSHEET_DEBUG is set, never otherwise.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(parseCommandLine(argv), io);
  } catch (error) {
    if (error instanceof SetupError) {
      await tell(io, ...error.lines);
      return STATUS.misused;
    }
    if (error instanceof UsageError) {
      await tell(io, `topsheet: ${error.message}`, ...(error.hint === null ? [] : [error.hint]));
      return STATUS.misused;
    }
    await tell(io, ...apology(error, io));
    return STATUS.broken;
  }
}

async function dispatch(call: Call, io: Io): Promise<number> {
  const { command, values } = call;
  if (values.version) return await show(`${VERSION}\n`, io);
  if (command === null) {
    if (values.help) return await show(overview(), io);
    // Without a command nothing was checked, so nothing has passed, and there is nothing to pipe on.
    await print(io.stderr, [overview()]);
    return STATUS.misused;
  }
  if (!isCommand(command)) throw unknownCommand(command);
  return values.help ? await show(helpOf(command), io) : await RUNS[command](call, io);
}

async function show(text: string, io: Io): Promise<number> {
  await print(io.stdout, [text]);
  return STATUS.ok;
}

function apology(error: unknown, io: Io): string[] {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = io.env.TOPSHEET_DEBUG && error instanceof Error ? (error.stack ?? "").split("\n") : [];
  return [
    `topsheet: This is a fault of topsheet ${VERSION} itself, not of your files. Nothing was proven by this run.`,
    `Reason: ${reason}`,
    "Please report it, with the command that you ran and a file that shows it. TOPSHEET_DEBUG=1 adds where it happened.",
    ...stack,
  ];
}
