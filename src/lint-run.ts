import type { Batch, Budget } from "./model/batch.js";
import { type ConfigBudget, coverInWords, NO_CONFIG } from "./model/config.js";
import { type Credits, MONEY } from "./model/money.js";
import { rational } from "./model/rational.js";
import type { BatchResult, LintOptions, RunResult } from "./model/run.js";
import type { JudgedBudget } from "./model/verdict.js";
import { amount, list } from "./model/words.js";
import { budgetsOfConfig, type CoveringBudget, fund, judge, sumByCurrency, sumInMoney } from "./rollup/index.js";

/** What a run comes to, once all its batches are priced. */
export interface RolledUp extends Pick<RunResult, "totals" | "money" | "notJudged" | "funding"> {
  /** Budgets of the command line, then those of the config. */
  readonly budgets: readonly JudgedBudget[];
}

/** Sums all batches and holds budgets and balances against them. `lost` are files of which something is not in `batches`. */
export function rollUpRun(batches: readonly BatchResult[], lost: ReadonlySet<string>, options: LintOptions, credits: Credits): RolledUp {
  const { config = NO_CONFIG, unreadable } = options;
  const incomplete = lost.size > 0 || unreadable.length > 0;
  const jobs = batches.flatMap(({ batch }) => batch.jobs.flatMap((job) => job.planned));
  const totals = sumByCurrency(jobs, incomplete, credits);
  const ofRun = options.runBudgets.map(toBudget).flatMap((budget) => judge(budget, "run", jobs, incomplete, credits));
  const ofConfig = judgesConfig(options) ? budgetsOfConfig(config).flatMap((one) => judgeOverRun(one, batches, lost, options, credits)) : [];
  const budgets = [...ofRun, ...ofConfig];
  const inMoney = [...budgets, ...batches.flatMap((batch) => batch.budgets)].some(({ budget }) => budget.currency === MONEY);
  return {
    totals,
    money: inMoney || totals.some(({ money }) => money !== null) ? sumInMoney(totals, incomplete) : null,
    budgets,
    notJudged: options.judged && !judgesConfig(options) ? config.budgets.map(budgetInWords) : [],
    funding: fund(totals, config.balances, credits),
  };
}

/** Only a run over all files of the config can say whether the config's budgets hold. */
function judgesConfig({ judged, coversConfig }: LintOptions): boolean {
  return judged && coversConfig === true;
}

function judgeOverRun({ budget, covers, mayCover }: CoveringBudget, batches: readonly BatchResult[], lost: ReadonlySet<string>, { unreadable }: LintOptions, credits: Credits): JudgedBudget[] {
  const jobs = batches.flatMap(({ batch }) => batch.jobs.flatMap((job) => (covers(job, batch.file) ? job.planned : [])));
  const incomplete = unreadable.length > 0 || [...lost].some(mayCover);
  return judge(budget, "config", jobs, incomplete, credits);
}

/** The config's limits per job, held against one batch, so that what is found stands at its jobs. */
export function judgeJobs(batch: Batch, covering: readonly CoveringBudget[], options: LintOptions, credits: Credits): JudgedBudget[] {
  if (!judgesConfig(options)) return [];
  return covering.flatMap(({ budget, covers }) => {
    if (budget.perJob === null) return [];
    const jobs = batch.jobs.flatMap((job) => (covers(job, batch.file) ? job.planned : []));
    return judge({ ...budget, limit: null, limitPath: null }, "config", jobs, batch.incomplete, credits);
  });
}

function toBudget({ currency, limit }: LintOptions["runBudgets"][number]): Budget {
  return { currency, limit: rational(limit), warnAt: { n: 4n, d: 5n }, perJob: null, limitPath: null, perJobPath: null };
}

/** `40 USD for campaign spring in media/2026-11/**`: a budget as a person would point it out. */
function budgetInWords({ currency, limit, perJob, match }: ConfigBudget): string {
  const limits = [...(limit ? [`${amount(limit)} ${currency}`] : []), ...(perJob ? [`${amount(perJob)} ${currency} per job`] : [])];
  return `${list(limits)}${coverInWords(match)}`;
}
