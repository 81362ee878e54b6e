import { compareRuns } from "../../compare/index.js";
import { increasesOf } from "../../lint-base.js";
import { quote } from "../../model/words.js";
import { DIFF_REPORTERS } from "../../reporters/diff/index.js";
import { branchFiles, readBase } from "../base/read.js";
import { baseSide, headSide, middleRun } from "../base/sides.js";
import { loadTeam } from "../config.js";
import { outputs } from "../formats.js";
import { STATUS, UsageError } from "../io.js";
import { print, tell } from "../output.js";
import { COLUMNS, refuseInput, writeReport } from "../report-file.js";
import { asOfDay, runBudgets, wantsColor } from "../settings.js";
import type { Run } from "./index.js";

/** `topsheet diff --base <ref> [path…]`. It judges no budget: the status tells whether `maxIncrease` of the config holds, where there is one. */
export const run: Run = async (call, io) => {
  const { values, operands } = call;
  const { base: ref } = values;
  if (ref === undefined) throw new UsageError("`diff` compares with a commit, and none is named.", "Name the branch that the changes are to go into, such as `--base origin/main`.");
  const wanted = outputs<keyof typeof DIFF_REPORTERS>(values, io.cwd, Object.keys(DIFF_REPORTERS));
  const team = await loadTeam(values, io);
  const branch = await readBase(ref, call, team, io);
  const { commit, team: baseTeam, selection } = branch;
  const settings = { asOf: asOfDay(values, io), runBudgets: runBudgets(values, team.setup), coversConfig: operands.length === 0 };
  const inputs = await branchFiles(call, team, branch, io);
  for (const output of wanted) refuseInput(output, inputs.files, io);
  const before = await baseSide(selection, settings, baseTeam, commit);
  const after = await headSide(inputs, settings, team, io);
  const middle = before.rates === after.rates ? after.result : await middleRun(inputs, settings, team, baseTeam, io);
  const compared = compareRuns(before, middle, after, commit.base);
  const comparison = { ...compared, increases: settings.coversConfig ? increasesOf(compared, before, after) : [] };

  let status: number = inputs.unreadable.length > 0 || after.result.unreadable.length > 0 ? STATUS.misused : comparison.increases.some(({ verdict }) => verdict !== "within") ? STATUS.failed : STATUS.ok;
  for (const { file, reason } of after.result.unreadable) await tell(io, `topsheet: ${quote(file)} was not checked: ${reason}`);
  for (const { format, file } of wanted) {
    if (file === null) continue;
    if (!(await writeReport(file, DIFF_REPORTERS[format](comparison, { color: false, columns: COLUMNS }), io))) status = STATUS.misused;
  }
  const context = { color: wantsColor(call, io), columns: io.stdout.columns ?? COLUMNS };
  for (const { format, file } of wanted) if (file === null) await print(io.stdout, DIFF_REPORTERS[format](comparison, context));
  return status;
};
