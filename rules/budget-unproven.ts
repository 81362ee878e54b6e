import type { PlannedJob } from "../src/model/job.js";
import type { Place } from "../src/model/place.js";
import { add, compare, type Rational, subtract, ZERO } from "../src/model/rational.js";
import type { BatchContext, Report, Rule, RunContext } from "../src/model/rule.js";
import type { JudgedBudget } from "../src/model/verdict.js";
import { amount, count, placesToTell, rangeInWords } from "../src/model/words.js";
import { assumedInWords, chargedJobs, dearestByWritten, isForJobsHere, type Prices, pricesFor } from "./helpers/budgets.js";
import { beyondPlan, gapsInMoney, HOW, ofMoney, unpricedCredits, WHY, whyAndHow } from "./helpers/money.js";
import { findGaps } from "./helpers/gaps.js";
import { GAPS, gapsInWords } from "./helpers/gaps-in-words.js";
import { quoteId, stake } from "./helpers/jobs.js";
import { limitInWords } from "./helpers/limits.js";
import { atId, atValue } from "./helpers/places.js";
import { onePricer, type Pricer } from "./helpers/plans.js";
import { findSavings } from "./helpers/savings.js";
import { WAYS, waysInWords } from "./helpers/savings-in-words.js";

const TAIL = `{{total}} {{currency}}, up to {{excess}} over the limit of {{limit}}{{besides}}.{{assumed}}${GAPS}`;
const HELP = `${HOW}{{settle}}${WAYS}`;
const MONEY = `The limit of {{limit}} {{currency}}{{each}} cannot be held against this plan: ${WHY}.`;
const BEYOND =
  "The limit of {{limit}} {{currency}} is not shown to hold: the jobs need {{need}}, of which the {{plan}} includes {{included}} for {{money}} {{currency}}{{every}}, and what further ones cost is not known.";

/** A limit that the plan keeps only if open questions are answered in its favour. */
export const rule: Rule = {
  id: "budget-unproven",
  severity: "error",
  configurable: false,
  summary: "The plan may cost more than its budget, depending on what a price page leaves unsaid or on an assumption.",
  why: "A plan passes only when it is shown to fit. The finding lists what keeps the price open, the largest difference first, and says which reading would fit. It stays away where each cause already has an error of its own, such as a job without a price.",
  messages: {
    batch: { message: `This plan is not shown to fit its budget: it costs ${TAIL}`, help: HELP },
    run: { message: `All files of this run together are not shown to fit the budget: they cost ${TAIL}`, help: HELP },
    config: { message: `The jobs that this budget covers are not shown to fit it: they cost ${TAIL}`, help: HELP },
    job: { message: `{{job}} is not shown to fit the budget of one job: it costs ${TAIL}`, help: HELP },
    money: { message: MONEY, help: `${HOW}Or set the limit in what the plan is charged in: {{write}}.` },
    beyond: { message: BEYOND, help: "Plan no more than the {{plan}} includes, or set the limit in what the jobs are charged in: {{write}}." },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 6}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 100}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 3.8}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 100}
`,
  },
  check: (context) => context.budgets.flatMap((budget) => findings(budget, context).map((one) => ({ ...one, budget }))),
  checkRun: (context) => context.budgets.flatMap((budget) => findings(budget, context).map((one) => ({ ...one, budget }))),
};

function findings(judged: JudgedBudget, context: BatchContext | RunContext): Report[] {
  const { budget, limit, scope, verdict } = judged;
  const prices = pricesFor(judged, context);
  const unpriced = unpricedCredits(judged);
  if (scope === "job") {
    // What a limit of the config lacks to be judged is said once, not for each batch.
    const told = unpriced.length > 0 && Boolean(budget.ofConfig) !== "batch" in context ? [ofMoney(judged, unpriced)] : [];
    return isForJobsHere(judged, context) ? [...told, ...ofJobs(judged, prices)] : told;
  }
  if (verdict !== "unproven") return [];
  const jobs = chargedJobs(judged);
  const beyond = beyondPlan(judged);
  if (beyond) return [beyond];
  // What has no known price counts with what is known of it: if that fits, its own errors say all there is to say.
  const reach = jobs.reduce((sum, { cost }) => add(sum, cost.high ?? cost.low), ZERO);
  if (compare(reach, limit) <= 0) return unpriced.length > 0 ? [ofMoney(judged, unpriced)] : [];
  const place = budget.limitPath && atValue(budget.limitPath);
  return [{ ...report(scope, judged, jobs, reach, place, onePricer(prices)), plannedJobs: jobs.length }];
}

/** One finding for each written job of which a planned one may be too dear; its figures are those of the dearest. */
function ofJobs(judged: JudgedBudget, context: Prices): Report[] {
  const { limit } = judged;
  const pricerOf = onePricer(context);
  const mayBeOver = ({ cost }: PlannedJob): boolean => cost.high !== null && compare(cost.high, limit) > 0 && compare(cost.low, limit) <= 0;
  return dearestByWritten(chargedJobs(judged), mayBeOver).map(({ written, planned, dearest }) => ({
    ...report("job", judged, [dearest], dearest.cost.high ?? dearest.cost.low, atId(written), pricerOf),
    jobId: written.id,
    plannedJobs: planned.length,
    atStake: stake(judged.budget.currency, { low: ZERO, high: planned.reduce((sum, { cost }) => add(sum, subtract(cost.high ?? limit, limit)), ZERO) }),
  }));
}

function report(
  scope: JudgedBudget["scope"],
  judged: JudgedBudget,
  jobs: readonly PlannedJob[],
  reach: Rational,
  place: Place | null,
  pricerOf: (high: boolean) => Pricer,
): Report {
  const { budget, limit } = judged;
  const need = subtract(reach, limit);
  const closed = jobs.filter((job) => job.cost.high !== null);
  const open = scope === "job" ? 0 : judged.jobs.filter((job) => job.written.skip === null).length - closed.length;
  const low = jobs.reduce((sum, { cost }) => add(sum, cost.low), ZERO);
  const isHere = ({ id, written, valid }: PlannedJob): boolean => valid && written.skip === null && (scope !== "job" || jobs.some((job) => job.id === id && job.written === written));
  const gaps = judged.credits ? gapsInMoney(judged.jobs.filter(isHere), judged.credits) : findGaps(closed);
  const places = placesToTell(need);
  const raised = amount(reach, "up", places);
  return {
    messageId: scope,
    data: {
      job: quoteId(jobs[0]?.id ?? ""),
      total: rangeInWords({ low, high: reach }, places),
      currency: budget.currency,
      excess: amount(need, "up", places),
      limit: limitInWords(budget, limit, places),
      besides: open > 0 ? `, and ${count(open, "planned job has", "planned jobs have")} no known price besides` : "",
      assumed: assumedInWords(jobs, reach, true),
      ...gapsInWords(gaps, reach, limit),
      ...whyAndHow(scope === "job" ? [] : unpricedCredits(judged)),
      settle: gaps.some((gap) => gap.ours) ? "Replace assumptions and ranges by closer figures. " : "",
      ...waysInWords(findSavings(closed, need, pricerOf(true), scope === "job"), need),
      high: open > 0 || judged.incomplete ? `at least ${raised}` : raised,
    },
    place,
    atStake: { currency: budget.currency, low: ZERO, high: open > 0 || judged.incomplete ? null : need },
  };
}
