import type { Cost } from "../../src/model/cost.js";
import type { PlannedJob } from "../../src/model/job.js";
import { costInMoney, type CreditInfo, type Credits, isBeyond, MONEY } from "../../src/model/money.js";
import type { Report } from "../../src/model/rule.js";
import { compare, multiply, subtract, ZERO } from "../../src/model/rational.js";
import type { JudgedBudget } from "../../src/model/verdict.js";
import { amount, list, quote, rangeInWords } from "../../src/model/words.js";
import { findGaps, type Gap } from "./gaps.js";
import { byCurrency, sumOf } from "./jobs.js";
import { atValue } from "./places.js";

/** Most currencies that a message speaks of. */
const MOST_CURRENCIES = 3;
const HOLES = Array.from({ length: MOST_CURRENCIES }, (_, i) => i + 1);

/** The templates that take the holes of {@link ofMoney}. */
export const WHY = HOLES.map((i) => `{{why${i}}}`).join("");
export const HOW = HOLES.map((i) => `{{how${i}}}`).join("");

/** Jobs with their costs in money, lines and all; those of a currency without a price are open. */
export function jobsInMoney(jobs: readonly PlannedJob[], credits: Credits): PlannedJob[] {
  const known = new Map<Cost, Cost>();
  return jobs.map((job) => {
    const cost = known.get(job.cost) ?? costInMoney(job.cost, credits.get(job.cost.currency)?.price ?? null);
    known.set(job.cost, cost);
    return { ...job, cost };
  });
}

/** What is known of the currencies in which jobs of a budget in money are charged, but whose credits have no known price. */
export function unpricedCredits({ jobs, credits }: JudgedBudget): CreditInfo[] {
  if (!credits) return [];
  const open = [...byCurrency(jobs)].filter(([currency, own]) => !credits.get(currency)?.price && sumOf(own).high?.n !== 0n);
  return open.flatMap(([currency]) => credits.get(currency) ?? []).sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** What makes high differ from low, in money. It is found in credits, which is what a provider rounds, and then priced. */
export function gapsInMoney(jobs: readonly PlannedJob[], credits: Credits): Gap[] {
  const gaps = [...byCurrency(jobs)].flatMap(([currency, own]) => {
    const each = credits.get(currency)?.price?.each;
    if (!each) return [];
    return findGaps(own).map((gap): Gap => {
      const priced = (value: Gap["low"]): Gap["low"] => multiply(value, each);
      return { ...gap, low: priced(gap.low), high: priced(gap.high), sure: priced(gap.sure), most: priced(gap.most) };
    });
  });
  return gaps.sort((a, b) => compare(subtract(b.high, b.low), subtract(a.high, a.low)));
}

/** The budget cannot be judged, because nobody knows what some credits cost: why, and what to write. */
export function ofMoney(judged: JudgedBudget, unpriced: readonly CreditInfo[]): Report {
  const { budget, limit, scope } = judged;
  const concerned = judged.jobs.filter((job) => unpriced.some(({ currency }) => currency === job.cost.currency));
  const path = scope === "job" ? budget.perJobPath : budget.limitPath;
  return {
    messageId: "money",
    data: { limit: amount(limit), currency: budget.currency, each: scope === "job" ? " for one job" : "", ...whyAndHow(unpriced), write: inCredits(judged, unpriced.map(({ currency }) => currency)) },
    place: path && atValue(path),
    plannedJobs: concerned.length,
    atStake: { currency: budget.currency, low: ZERO, high: null },
  };
}

/** Holes that tell of each currency why its credits have no price, and how to give them one. */
export function whyAndHow(unpriced: readonly CreditInfo[]): Record<string, string> {
  const holes: Record<string, string> = {};
  const early = unpriced.filter(({ unknown }) => unknown === "early");
  for (const i of HOLES) {
    const info = unpriced[i - 1];
    holes[`why${i}`] = info ? `${i === 1 ? "" : ", and "}${whyUnpriced(info)}` : "";
    // One day has to suit all credits, so those whose price begins later are told of together.
    holes[`how${i}`] = !info || (info.unknown === "early" && info !== early[0]) ? "" : `${howToPrice(info, early)} `;
  }
  return holes;
}

function whyUnpriced({ unknown, provider, currency, plan, first }: CreditInfo): string {
  if (unknown === "early") return `the first price in ${MONEY} that is known of ${currency} holds from ${first ?? ""} on`;
  if (unknown !== "plan") return `${quote(provider)} publishes no price in ${MONEY} of its ${currency}`;
  return plan === null ? `what ${currency} cost in ${MONEY} depends on the plan that you have with ${quote(provider)}` : `what ${currency} cost in ${MONEY} with the plan ${quote(plan)} is not known`;
}

function howToPrice({ unknown, provider, plans, plan }: CreditInfo, early: readonly CreditInfo[]): string {
  const own = "with `prices` in a rate card of your own";
  if (unknown === "early") {
    const last = early.map(({ first }) => first ?? "").sort().at(-1) ?? "";
    return `Judge by ${early.length > 1 ? "the later" : "that"} day with \`--as-of ${last}\`, or give ${early.length > 1 ? "earlier prices" : "an earlier price"} ${own}.`;
  }
  if (unknown === "plan" && plan === null) return `Name the plan in \`topsheet.config.yaml\`, such as ${quote(`plans: {${provider}: ${plans[0] ?? ""}}`)}.`;
  return `Give the price that you pay to ${quote(provider)} ${own}.`;
}

/** A plan's price holds for the credits that it includes; a budget over more of them cannot be shown to hold. */
export function beyondPlan(judged: JudgedBudget): Report | null {
  const { budget, limit, scope, jobs, credits } = judged;
  for (const [currency, own] of credits ? byCurrency(jobs) : []) {
    const price = credits?.get(currency)?.price;
    const need = sumOf(own);
    if (!price || !isBeyond(need.high ?? need.low, price)) continue;
    return {
      messageId: "beyond",
      data: {
        limit: amount(limit),
        currency: budget.currency,
        need: `${rangeInWords(need)} ${currency}`,
        plan: price.label,
        included: amount(price.credits),
        money: amount(price.amount),
        every: price.every === null ? "" : ` a ${price.every}`,
        write: inCredits(judged, [currency]),
      },
      place: scope === "job" ? null : budget.limitPath && atValue(budget.limitPath),
      plannedJobs: own.length,
      atStake: { currency: budget.currency, low: ZERO, high: null },
    };
  }
  return null;
}

/** A limit in credits, as it would be written where the budget stands. */
function inCredits({ budget, scope }: JudgedBudget, currencies: readonly string[]): string {
  const key = scope === "job" ? "perJob" : "limit";
  const written = currencies.map((currency) => {
    if (scope === "run") return quote(`--budget ${currency}=…`);
    if (budget.ofConfig) return quote(`{currency: ${currency}, ${key}: …}`);
    return quote(scope === "job" ? `${currency}: {perJob: …}` : `${currency}: …`);
  });
  return list(written);
}
