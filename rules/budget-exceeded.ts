import type { PlannedJob } from "../src/model/job.js";
import type { Place } from "../src/model/place.js";
import { addRanges, isExact, NOTHING, type Range } from "../src/model/range.js";
import { add, compare, type Rational, subtract, ZERO } from "../src/model/rational.js";
import type { BatchContext, Report, Rule, RunContext } from "../src/model/rule.js";
import type { JudgedBudget } from "../src/model/verdict.js";
import { amount, placesToTell, rangeInWords } from "../src/model/words.js";
import { excessOver } from "./helpers/amounts.js";
import { assumedInWords, chargedJobs, dearestByWritten, isForJobsHere, type Prices, pricesFor } from "./helpers/budgets.js";
import { quoteId, stake } from "./helpers/jobs.js";
import { limitInWords } from "./helpers/limits.js";
import { atId, atValue } from "./helpers/places.js";
import { onePricer, type Pricer } from "./helpers/plans.js";
import { findSavings } from "./helpers/savings.js";
import { WAYS, waysInWords } from "./helpers/savings-in-words.js";
import { heaviest } from "./helpers/weights.js";

const COST = "{{total}} {{currency}}, {{excess}} over the limit of {{limit}}";
const HELP = `{{open}}${WAYS}`;

/** A limit that the plan breaks even if every open question is answered in its favour. */
export const rule: Rule = {
  id: "budget-exceeded",
  severity: "error",
  configurable: false,
  summary: "The plan costs more than its budget, whichever way the open questions are answered.",
  why: "Sent as it is, the plan spends more than was allowed for it. The finding names what costs most and the changes that would save enough, each priced with the rate card.",
  messages: {
    batch: { message: `This plan costs ${COST}.{{assumed}} Most of it is {{heaviest}}.`, help: HELP },
    run: { message: `All files of this run together cost ${COST}.{{assumed}} Most of it is {{heaviest}}.`, help: HELP },
    config: { message: `The jobs that this budget covers cost ${COST}.{{assumed}} Most of it is {{heaviest}}.`, help: HELP },
    job: { message: `{{job}} costs ${COST} for one job.{{assumed}} Most of it is {{heaviest}}.`, help: HELP },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 180, faceTrack: true}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 6}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 180, faceTrack: true}
`,
  },
  check: (context) => context.budgets.flatMap((budget) => findings(budget, context).map((one) => ({ ...one, budget }))),
  checkRun: (context) => context.budgets.flatMap((budget) => findings(budget, context).map((one) => ({ ...one, budget }))),
};

function findings(judged: JudgedBudget, context: BatchContext | RunContext): Report[] {
  if (judged.verdict !== "exceeded") return [];
  const prices = pricesFor(judged, context);
  if (judged.scope === "job") return isForJobsHere(judged, context) ? ofJobs(judged, prices) : [];
  const place = judged.budget.limitPath && atValue(judged.budget.limitPath);
  return [report(judged.scope, judged, chargedJobs(judged), judged, place, onePricer(prices))];
}

/** One finding for each written job of which a planned one is too dear; its figures are those of the dearest. */
function ofJobs(judged: JudgedBudget, context: Prices): Report[] {
  const pricers = onePricer(context);
  const isOver = (job: PlannedJob): boolean => compare(job.cost.low, judged.limit) > 0;
  return dearestByWritten(chargedJobs(judged), isOver).map(({ written, planned, dearest }) => {
    const total = planned.map(({ cost }) => excessOver(cost, judged.limit)).reduce<Range>(addRanges, NOTHING);
    return {
      ...report("job", judged, [dearest], dearest.cost, atId(written), pricers),
      jobId: written.id,
      plannedJobs: planned.length,
      atStake: stake(judged.budget.currency, total),
    };
  });
}

function report(
  scope: JudgedBudget["scope"],
  { budget, limit }: JudgedBudget,
  jobs: readonly PlannedJob[],
  total: Range,
  place: Place | null,
  pricerOf: (high: boolean) => Pricer,
): Report {
  const excess = excessOver(total, limit);
  const reach: Rational = total.high ?? total.low;
  const high = total.high !== null;
  // Not of the total: in money, the known part of that ends at what a plan includes.
  const need = subtract(jobs.reduce((sum, { cost }) => add(sum, (high && cost.high) || cost.low), ZERO), limit);
  const mode = !high ? "down" : isExact(total) ? "half-up" : "up";
  const places = placesToTell(excess.low);
  return {
    messageId: scope,
    data: {
      job: quoteId(jobs[0]?.id ?? ""),
      total: rangeInWords(total, places),
      currency: budget.currency,
      excess: rangeInWords(excess, places),
      limit: limitInWords(budget, limit, places),
      assumed: assumedInWords(jobs, reach, high),
      heaviest: heaviest(jobs, high, mode),
      open: high ? "" : "Part of the plan has no known price, so more than this may be needed. ",
      ...waysInWords(findSavings(jobs, need, pricerOf(high), scope === "job"), need),
      high: high ? amount(reach, "up", places) : rangeInWords(total, places),
    },
    place,
    plannedJobs: jobs.length,
    atStake: stake(budget.currency, excess),
  };
}
