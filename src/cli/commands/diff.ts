import { resolve } from "node:path";
import { compareRuns } from "../../compare/index.js";
import { quote } from "../../model/words.js";
import { DIFF_REPORTERS } from "../../reporters/diff/index.js";
import type { Call } from "../args.js";
import { baseFiles } from "../base/files.js";
import { baseCommit, prefixOf } from "../base/repository.js";
import { baseSide, headSide, middleRun } from "../base/sides.js";
import { type Commit, loadBaseTeam, pathInTree, shownIn } from "../base/team.js";
import { readTree } from "../base/tree.js";
import { loadTeam, type Team } from "../config.js";
import { findFiles } from "../files.js";
import { outputs } from "../formats.js";
import { type Io, STATUS, UsageError } from "../io.js";
import { print, tell } from "../output.js";
import { shownAs } from "../paths.js";
import { COLUMNS, type Inputs, refuseInput, writeReport } from "../report.js";
import { asOfDay, runBudgets, wantsColor } from "../settings.js";
import type { Run } from "./index.js";

/** `topsheet diff --base <ref> [path…]`. It judges nothing: the status tells only whether there was something to compare. */
export const run: Run = async (call, io) => {
  const { values, operands } = call;
  const { base: ref } = values;
  if (ref === undefined) throw new UsageError("`diff` compares with a commit, and none is named.", "Name the branch that the changes are to go into, such as `--base origin/main`.");
  if (operands.includes("-")) throw new UsageError("`diff` compares files, and standard input is not one of any commit.", "Name the file instead of `-`.");
  const wanted = outputs<keyof typeof DIFF_REPORTERS>(values, io.cwd, Object.keys(DIFF_REPORTERS));
  const prefix = await prefixOf(io);
  const base = { ref, commit: await baseCommit(ref, io) };
  const commit: Commit = { base, prefix, tree: await readTree(base.commit, io), io };
  const team = await loadTeam(values, io);
  const baseTeam = await loadBaseTeam(values, commit);
  const settings = { asOf: asOfDay(values, io), runBudgets: runBudgets(values, team.setup), coversConfig: operands.length === 0 };

  const selection = await baseFiles(operands, baseTeam, team.folder === null ? null : pathInTree(team.folder, commit), commit);
  const folder = team.folder ?? (baseTeam.folder === null ? null : resolve(io.cwd, shownIn(baseTeam.folder, commit)));
  const inputs = await headFiles(call, { ...team, folder }, selection.absent, ref, io);
  if (inputs.files.length + inputs.unreadable.length + selection.files.length + selection.unreadable.length === 0) throw new UsageError(`There are no batch files to compare, neither here nor in ${quote(ref)}.`, "Name files, or run it where they are.");
  for (const output of wanted) refuseInput(output, inputs.files, io);
  const before = await baseSide(selection, settings, baseTeam, commit);
  const after = await headSide(inputs, settings, team, io);
  const middle = before.rates === after.rates ? after.result : await middleRun(inputs, settings, team, baseTeam, io);
  const comparison = compareRuns(before, middle, after, base);

  let status: number = inputs.unreadable.length > 0 || after.result.unreadable.length > 0 ? STATUS.misused : STATUS.ok;
  for (const { file, reason } of after.result.unreadable) await tell(io, `topsheet: ${quote(file)} was not checked: ${reason}`);
  for (const { format, file } of wanted) {
    if (file === null) continue;
    if (!(await writeReport(file, DIFF_REPORTERS[format](comparison, { color: false, columns: COLUMNS }), io))) status = STATUS.misused;
  }
  const context = { color: wantsColor(call, io), columns: io.stdout.columns ?? COLUMNS };
  for (const { format, file } of wanted) if (file === null) await print(io.stdout, DIFF_REPORTERS[format](comparison, context));
  return status;
};

/** The files of the working tree. One that is gone is a change, unless the base does not have it either. */
async function headFiles({ operands, values }: Call, team: Team, absentInBase: ReadonlySet<string>, ref: string, io: Io): Promise<Inputs> {
  const { files, unreadable, absent, notes } = await findFiles(operands, io, { tracked: values.tracked ?? false, team });
  const nowhere = operands.find((path) => absentInBase.has(path) && [path, shownAs(path, io.cwd)].some((name) => absent.has(name)));
  if (nowhere !== undefined) throw new UsageError(`${quote(nowhere)} leads to no batch file, neither here nor in ${quote(ref)}.`, "Check its spelling.");
  for (const note of notes) await tell(io, `topsheet: ${note}`);
  return { files, unreadable: unreadable.filter(({ file }) => !absent.has(file)), stdin: null };
}
