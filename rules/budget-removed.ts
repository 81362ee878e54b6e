import { coverInWords } from "../src/model/config.js";
import type { Rational } from "../src/model/rational.js";
import type { BatchContext, ChangeContext, Report, Rule } from "../src/model/rule.js";
import { amount, count, list, quote } from "../src/model/words.js";
import { allowanceInWords, inForceInWords, limitsOf, partnersOf } from "./helpers/limits.js";
import { atKey } from "./helpers/places.js";

/** Most files that a message names. */
const MOST_FILES = 3;

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
    files: { message: "This branch leaves {{files}} out of what is checked, so no budget holds for {{what}}.{{counts}}", help: "Let whoever pays approve it, or take them in again." },
    increase: { message: "This branch removes the bound of {{limit}} on what a branch may add in {{currency}}.{{counts}}", help: "Let whoever pays approve it, or put it back." },
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
  checkChange: (context) => [...inConfig(context), ...inFiles(context), ...inIncrease(context)],
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
  return partnersOf(before, after).flatMap(({ old, now }) => {
    if (!old) return [];
    const data = { currency: old.currency, of: coverInWords(old.match), counts: inForceInWords(baseInForce) };
    const place = after.budgets.length > 0 ? atKey(["budgets"]) : null;
    return removed(old, now ?? { limit: null, perJob: null }).map(({ each, limit }) => ({ messageId: "config", data: { ...data, each, limit: amount(limit) }, place }));
  });
}

/** What a config does not take in, none of its budgets holds for, nor those of its batches. */
function inFiles({ after, leftOut, baseInForce }: ChangeContext): Report[] {
  if (leftOut.length === 0) return [];
  const more = leftOut.length - MOST_FILES;
  const named = leftOut.slice(0, MOST_FILES).map(quote);
  const files = list(more > 0 ? [...named, count(more, "other file")] : named);
  return [{ messageId: "files", data: { files, what: leftOut.length === 1 ? "it" : "them", counts: inForceInWords(baseInForce) }, place: after.files ? atKey(["files"]) : null }];
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
