import { correctedView, guarded, judgeBranch, viewOf } from "../../lint-base.js";
import type { LintOptions, RunResult, Terms } from "../../model/run.js";
import { quote } from "../../model/words.js";
import type { Call } from "../args.js";
import type { Team } from "../config.js";
import { type Io, UsageError } from "../io.js";
import type { Inputs } from "../report.js";
import { withRules } from "../rule-options.js";
import { branchTerms } from "../settings.js";
import { branchFiles, readBase } from "./read.js";
import { baseSide, headSide, laidOver, middleRun, ratesOf } from "./sides.js";

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
  const ofBase: Team = { ...own, config: { ...baseTeam.config, places: isOwnText ? baseTeam.config.places : null }, setup: laidOver(baseTeam.setup, own.setup) };
  const inForce: Team = baseInForce ? ofBase : { ...own, config: { ...own.config, rules: guarded(own.config, baseTeam.config) } };
  checkIncrease(terms, inForce, call, ref);
  const inputs = await branchFiles(call, inForce, branch, io);
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
      return judgeBranch({ base: branch.commit.base, before, judged, atBaseRates, atOwnRates, priced: { before: branch.team, after: own }, terms, options: settings });
    },
  };
}

function checkIncrease({ failOn }: Terms, { config }: Team, { operands }: Call, ref: string): void {
  if (failOn !== "increase") return;
  if (Object.keys(config.maxIncrease).length === 0) throw new UsageError("`--fail-on increase` judges by `maxIncrease` of the config, which allows nothing and forbids nothing here.", `Set it in the config of ${quote(ref)}, such as \`maxIncrease: {USD: 10}\`, or leave \`--fail-on\` out.`);
  if (operands.length > 0) throw new UsageError("`--fail-on increase` judges by `maxIncrease` of the config, which only a run without paths sees enough for.", "Leave out the paths.");
}
