import { RULES } from "../../rules/index.js";
import type { Format } from "../reporters/formats.js";
import type { Reporter } from "../reporters/reporter.js";
import { stylish } from "../reporters/stylish.js";
import { list, quote } from "../model/words.js";
import type { Call } from "./args.js";
import { loadTeam, type Team, wayFromRoot } from "./config.js";
import { fixMode } from "./fix-mode.js";
import { type Output, outputs } from "./formats.js";
import { findInputs, runOver } from "./inputs.js";
import { type Io, STATUS } from "./io.js";
import { print, tell } from "./output.js";
import { COLUMNS, refuseInput, writeReport } from "./report-file.js";
import { withRules } from "./rule-options.js";
import { asOfDay, maxWarnings, refuseTerms, runBudgets, wantsColor } from "./settings.js";
import { startStats } from "./stats.js";

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
