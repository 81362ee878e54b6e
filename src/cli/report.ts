import { closeSync, mkdirSync, openSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { RULES } from "../../rules/index.js";
import { createRun } from "../lint.js";
import type { RunResult, Unreadable } from "../model/run.js";
import type { Format } from "../reporters/formats.js";
import type { Reporter } from "../reporters/reporter.js";
import { stylish } from "../reporters/stylish.js";
import { list, quote } from "../model/words.js";
import { VERSION } from "../version.js";
import type { Call } from "./args.js";
import { loadTeam, type Team, wayFromRoot } from "./config.js";
import { type BatchFile, findFiles } from "./files.js";
import { fixMode } from "./fix-mode.js";
import { type Output, outputs } from "./formats.js";
import { type Io, STATUS, UsageError } from "./io.js";
import { print, tell } from "./output.js";
import { shownAs } from "./paths.js";
import { startProgress } from "./progress.js";
import { readBounded, readStream, reasonOf } from "./read.js";
import { withRules } from "./rule-options.js";
import { asOfDay, maxWarnings, refuseTerms, runBudgets, wantsColor } from "./settings.js";
import { startStats } from "./stats.js";

const MIB = 1024 * 1024;
/** Width of a report where there is no terminal, so that what a pipe gets is the same everywhere. */
export const COLUMNS = 80;

/** What a command that reports does differently from the others. */
export interface ReportOptions {
  /** False: price only. */
  readonly judged: boolean;
  /** What stands in for the format `stylish`. */
  readonly sheet?: Reporter;
}

/** Reads the files that a command line names, runs them through the pipeline and writes every report asked for. */
export async function report(call: Call, io: Io, { judged, sheet = stylish }: ReportOptions): Promise<number> {
  const { values } = call;
  const fixing = fixMode(call);
  const showsDiff = fixing !== null && !fixing.write;
  const wanted = outputs(values, io.cwd).filter(({ file }) => !showsDiff || file !== null);
  const team = await withRules(await loadTeam(values, io), values);
  const stats = values.stats ? startStats() : null;
  if (values.base === undefined) refuseTerms(values);
  const settings = { asOf: asOfDay(values, io), runBudgets: runBudgets(values, team.setup), maxWarnings: maxWarnings(values), judged, coversConfig: call.operands.length === 0, ignores: !values["no-ignores"], ...(stats && { mark: stats.mark }) };
  if (values["print-config"]) return await printConfig(team, call, settings.asOf, wanted, io);
  const branch = values.base === undefined ? null : await (await import("./rare.js")).openBranch(values.base, call, team, io);
  const inputs = branch?.inputs ?? (await findInputs(call, team, io));
  for (const output of wanted) refuseInput(output, inputs.files, io);
  const fixed = fixing && (await (await import("./rare.js")).fixFiles(inputs.files, settings.asOf, fixing, team, io));
  const result = branch ? await branch.judge(settings) : await runOver(inputs, settings, team, io);
  io.seen?.(result);
  const reporterOf = async (format: Format): Promise<Reporter> => (format === "stylish" ? sheet : (await import("./rare.js")).REPORTERS[format]);
  const toFile = { color: false, columns: COLUMNS, prefix: wayFromRoot(io.cwd, io.within), rules: RULES };
  const context = { ...toFile, color: wantsColor(call, io), columns: io.stdout.columns ?? COLUMNS, ...(io.annotations !== undefined && { annotations: io.annotations }) };
  for (const { file, reason } of result.unreadable) await tell(io, `topsheet: \`${file}\` was not checked: ${reason}`);
  if (result.notJudged.length > 0) {
    await tell(io, `topsheet: Paths were given, so budgets of ${quote(result.configFile ?? "the config")} were not judged: ${list(result.notJudged)}. A run without paths judges them.`);
  }
  let status: number = fixed?.done === false ? STATUS.misused : result.exitStatus;
  for (const { format, file } of wanted) {
    if (file === null) continue;
    const written = await writeReport(file, (await reporterOf(format))(result, toFile), io);
    if (!written) status = STATUS.misused;
  }
  for (const { format, file } of wanted) if (file === null) await print(io.stdout, (await reporterOf(format))(result, context));
  if (fixed && showsDiff) await print(io.stdout, (await import("./rare.js")).unifiedDiff(fixed, io.stdout.isTTY === true));
  if (stats) {
    stats.mark("report");
    await tell(io, ...stats.lines(result));
  }
  return status;
}

async function printConfig(team: Team, { values }: Call, asOf: string, wanted: readonly Output[], io: Io): Promise<number> {
  const { configInForce } = await import("./rare.js");
  await print(io.stdout, [configInForce(team, values, asOf, wanted.some(({ format }) => format === "json"))]);
  return STATUS.ok;
}

/** Files to lint, and what is to stand for standard input. */
export interface Inputs {
  readonly files: readonly BatchFile[];
  readonly unreadable: readonly Unreadable[];
  /** The name under which standard input is linted, null where it is not. */
  readonly stdin: string | null;
}

async function findInputs({ operands, values }: Call, team: Team, io: Io): Promise<Inputs> {
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

/** A report must not take the place of a batch that it is about. */
export function refuseInput({ format, file }: Pick<Output, "file"> & { readonly format: string }, files: readonly BatchFile[], io: Io): void {
  if (file === null) return;
  const real = realPath(resolve(io.cwd, file));
  if (!files.some(({ path }) => realPath(path) === real)) return;
  throw new UsageError(`\`--format ${format}=${file}\` would overwrite a batch file.`, "Give the report a name of its own.");
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Writes a report to a file, with the folders that lead to it; false, and said, where that fails. */
export async function writeReport(file: string, chunks: Iterable<string>, io: Io): Promise<boolean> {
  try {
    const path = resolve(io.cwd, file);
    mkdirSync(dirname(path), { recursive: true });
    const open = openSync(path, "w");
    try {
      for (const chunk of chunks) writeFileSync(open, chunk);
    } finally {
      closeSync(open);
    }
    return true;
  } catch (error) {
    await tell(io, `topsheet: The report \`${file}\` cannot be written: ${reasonOf(error)}`);
    return false;
  }
}
