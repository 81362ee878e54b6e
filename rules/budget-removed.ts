import { matchInWords } from "../src/model/config.js";
import type { Rational } from "../src/model/rational.js";
import type { BatchContext, ChangeContext, Report, Rule } from "../src/model/rule.js";
import { amount } from "../src/model/words.js";
import { allowanceInWords, inForceInWords, limitsOf, partnersOf } from "./helpers/limits.js";
import { atKey } from "./helpers/places.js";

/** A branch that takes its own limit away. */
export const rule: Rule = {
  id: "budget-removed",
  severity: "warning",
  configurable: true,
  guards: true,
  summary: "A branch removes a budget, or the bound on what a branch may add.",
  why: "Without its limit a plan passes whatever it costs. Whoever pays should hear of that apart from the plan, and agree to it.",
  messages: {
    batch: { message: "This branch removes the budget of {{limit}} {{currency}}{{each}} from this batch.{{counts}}", help: "Let whoever pays approve it, or put it back." },
    config: { message: "This branch removes the budget of {{limit}} {{currency}}{{each}}{{of}} from the config.{{counts}}", help: "Let whoever pays approve it, or put it back." },
    increase: { message: "This branch removes the bound of {{limit}} {{currency}} on what a branch may add.{{counts}}", help: "Let whoever pays approve it, or put it back." },
  },
  setting: {
    words: "with `budget: {subclip-credits: 20, vidu-credits: 50}` in the base",
    base: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20, vidu-credits: 50}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  check: inBatch,
  checkChange: (context) => [...inConfig(context), ...inIncrease(context)],
};

function inBatch({ batch, before, base }: BatchContext): Report[] {
  if (!before || !base) return [];
  return before.budgets.flatMap((old) => {
    const now = batch.budgets.find(({ currency }) => currency === old.currency) ?? { limit: null, perJob: null };
    const place = atKey(batch.budgets.length > 0 ? ["budget"] : ["jobs"]);
    return removed(old, now).map(({ each, limit }) => ({ messageId: "batch", data: { each, limit: amount(limit), currency: old.currency, counts: inForceInWords(base.inForce) }, place }));
  });
}

function inConfig({ before, after, baseInForce }: ChangeContext): Report[] {
  return partnersOf(before.budgets, after.budgets).flatMap(({ old, now }) => {
    if (!old) return [];
    const of = matchInWords(old.match);
    const data = { currency: old.currency, of: of === null ? "" : ` for ${of}`, counts: inForceInWords(baseInForce) };
    const place = after.budgets.length > 0 ? atKey(["budgets"]) : null;
    return removed(old, now ?? { limit: null, perJob: null }).map(({ each, limit }) => ({ messageId: "config", data: { ...data, each, limit: amount(limit) }, place }));
  });
}

function inIncrease({ before, after, baseInForce }: ChangeContext): Report[] {
  return Object.entries(before.maxIncrease).flatMap(([currency, old]) =>
    after.maxIncrease[currency] ? [] : [{ messageId: "increase", data: { limit: allowanceInWords(old), currency, counts: inForceInWords(baseInForce) }, place: null }],
  );
}

type Limits = Parameters<typeof limitsOf>[0];

function removed(old: Limits, now: Limits): { each: string; limit: Rational }[] {
  return limitsOf(old, now).flatMap(({ each, from, to }) => (from && !to ? [{ each, limit: from }] : []));
}
