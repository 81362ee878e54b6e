import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { agreedConfigBudgets } from "../../compare/index.js";
import { correctedView, guarded, judgeBranch, viewOf } from "../../lint-base.js";
import type { LintOptions, RunResult, Terms } from "../../model/run.js";
import { quote } from "../../model/words.js";
import type { Call } from "../args.js";
import type { Team } from "../config.js";
import { findFiles } from "../files.js";
import { type Io, UsageError } from "../io.js";
import type { Inputs } from "../inputs.js";
import { withRules } from "../rule-options.js";
import { branchTerms } from "../settings.js";
import { branchFiles, readBase } from "./read.js";
import { baseSide, headSide, laidOver, middleRun, ratesOf } from "./sides.js";
import { shownIn } from "./team.js";

/** A branch that `lint --base` judges. */
export interface OpenBranch {
  readonly inputs: Inputs;
  judge(settings: Pick<LintOptions, "asOf" | "runBudgets" | "maxWarnings" | "coversConfig" | "ignores" | "mark">): Promise<RunResult>;
}

/** Reads the base of a branch and finds the branch's files: those of the config that is in force. */
export async function openBranch(ref: string, call: Call, own: Team, io: Io): Promise<OpenBranch> {
  const terms = branchTerms(call.values);
  const branch = await readBase(ref, call, own, io);
  const baseTeam = { ...branch.team, ...(await withRules({ ...own, ...branch.team }, call.values)) };
  const baseInForce = terms.budgetFrom === "base";
  // Findings about it stand in the config as it is here, or nowhere.
  const isOwnText = own.source !== null && branch.team.bytes !== null && Buffer.compare(own.source.bytes, branch.team.bytes) === 0;
  // Where the base's config is in force it covers what it covered there, also where the branch has one in another folder.
  const folder = branch.team.folder === null ? own.folder : resolve(io.cwd, shownIn(branch.team.folder, branch.commit));
  const ofBase: Team = { ...own, folder, config: { ...baseTeam.config, budgets: agreedConfigBudgets(baseTeam.config, own.config), places: isOwnText ? baseTeam.config.places : null }, setup: laidOver(baseTeam.setup, own.setup) };
  const inForce: Team = baseInForce ? ofBase : { ...own, config: { ...own.config, rules: guarded(own.config, baseTeam.config) } };
  checkIncrease(terms, inForce, call, ref);
  const inputs = await branchFiles(call, inForce, branch, io);
  const chosen = baseInForce && call.operands.length === 0 && !isOwnText ? (await findFiles([], io, { tracked: call.values.tracked ?? false, team: { ...own, folder: own.folder ?? folder } })).files : inputs.files;
  return {
    inputs,
    async judge(settings) {
      const before = await baseSide(branch.selection, settings, baseTeam, branch.commit);
      const base = viewOf(before, new Set([...inputs.files.map(({ shown }) => shown), ...inputs.unreadable.map(({ file }) => file)]), baseInForce);
      const first = await headSide(inputs, { ...settings, base }, inForce, io);
      const corrected = correctedView(base, before.result, first.result);
      const judged = corrected ? await headSide(inputs, { ...settings, base: corrected }, inForce, io) : first;
      // Where rates, plans and assumptions are the base's, the branch costs the same on both terms.
      const isRepriced = before.rates !== ratesOf(own.config, own.setup);
      const atOwnRates = isRepriced && baseInForce ? await headSide(inputs, settings, own, io) : judged;
      const atBaseRates = isRepriced && !baseInForce ? await middleRun(inputs, settings, own, branch.team, io) : judged.result;
      return judgeBranch({ base: branch.commit.base, before, judged, atBaseRates, atOwnRates, priced: { before: branch.team, after: own }, terms, leftOut: leftOut(before.result.files, chosen, io), options: settings });
    },
  };
}

/** Files of the base that are still there, and that the branch's own config does not have checked. */
function leftOut(before: readonly string[], chosen: Inputs["files"], { cwd }: Io): string[] {
  const shown = new Set(chosen.map((file) => file.shown));
  const gone = before.filter((file) => !shown.has(file) && existsSync(resolve(cwd, file)));
  if (gone.length === 0) return [];
  const real = new Set(chosen.map(({ path }) => realpathSync.native(path)));
  return gone.filter((file) => !real.has(realpathSync.native(resolve(cwd, file))));
}

function checkIncrease({ failOn }: Terms, { config }: Team, { operands }: Call, ref: string): void {
  if (failOn !== "increase") return;
  if (Object.keys(config.maxIncrease).length === 0) throw new UsageError("`--fail-on increase` judges by `maxIncrease` of the config, which allows nothing and forbids nothing here.", `Set it in the config of ${quote(ref)}, such as \`maxIncrease: {USD: 10}\`, or leave \`--fail-on\` out.`);
  if (operands.length > 0) throw new UsageError("`--fail-on increase` judges by `maxIncrease` of the config, which only a run without paths sees enough for.", "Leave out the paths.");
}
