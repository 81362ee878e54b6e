import { createRun } from "../lint.js";
import type { RunResult, Unreadable } from "../model/run.js";
import { VERSION } from "../version.js";
import type { Call } from "./args.js";
import type { Team } from "./config.js";
import { type BatchFile, findFiles } from "./files.js";
import { type Io, UsageError } from "./io.js";
import { tell } from "./output.js";
import { shownAs } from "./paths.js";
import { startProgress } from "./progress.js";
import { readBounded, readStream, reasonOf } from "./read.js";

const MIB = 1024 * 1024;

/** Files to lint, and what is to stand for standard input. */
export interface Inputs {
  readonly files: readonly BatchFile[];
  readonly unreadable: readonly Unreadable[];
  /** The name under which standard input is linted, null where it is not. */
  readonly stdin: string | null;
}

/** Finds what a command line names, and what is to stand for standard input. */
export async function findInputs({ operands, values }: Call, team: Team, io: Io): Promise<Inputs> {
  const name = values["stdin-filename"];
  const takesStdin = operands.includes("-");
  if (name !== undefined && !takesStdin) {
    throw new UsageError("`--stdin-filename` names standard input, but it is not read.", "Add the path `-` to read it.");
  }
  const paths = operands.filter((path) => path !== "-");
  const stdin = takesStdin ? (name === undefined ? "<stdin>" : shownAs(name, io.cwd)) : null;
  if (takesStdin && paths.length === 0) return { files: [], unreadable: [], stdin };
  const { notes, files, unreadable } = await findFiles(paths, io, { tracked: values.tracked ?? false, team });
  for (const note of notes) await tell(io, `topsheet: ${note}`);
  // What an editor hands over stands for the file that it has open.
  return { files: files.filter((file) => file.shown !== stdin), unreadable, stdin };
}

type RunSettings = Pick<Parameters<typeof createRun>[0], "asOf" | "runBudgets" | "maxWarnings" | "judged" | "coversConfig" | "ignores" | "mark" | "base">;

/** Runs inputs through the pipeline, one after the other, so that only one file is in memory as text. */
export async function runOver(inputs: Inputs, settings: RunSettings, { config, setup }: Team, io: Io): Promise<RunResult> {
  // The run looks at this list when it finishes: a file may turn out unreadable only when it is opened.
  const unreadable = [...inputs.unreadable];
  const run = createRun({ ...settings, version: VERSION, config, limits: config.limits, unreadable }, setup);
  const progress = startProgress(io, inputs.files.length + (inputs.stdin === null ? 0 : 1));
  const most = config.limits.fileMiB * MIB;
  try {
    if (inputs.stdin !== null) await run.add({ file: inputs.stdin, bytes: await readStream(io.stdin, most) });
    for (const { shown, path } of inputs.files) {
      const bytes = readOrReason(path, most);
      if (typeof bytes === "string") unreadable.push({ file: shown, reason: bytes });
      else {
        progress.step(shown, bytes.length);
        await run.add({ file: shown, bytes });
      }
    }
    return run.finish();
  } finally {
    progress.clear();
  }
}

function readOrReason(path: string, most: number): Uint8Array | string {
  try {
    return readBounded(path, most);
  } catch (error) {
    return reasonOf(error);
  }
}
