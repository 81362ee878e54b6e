import type { Budget } from "../src/model/batch.js";
import { coverInWords } from "../src/model/config.js";
import type { Path } from "../src/model/place.js";
import { compare, type Rational } from "../src/model/rational.js";
import type { BatchContext, ChangeContext, Report, Rule } from "../src/model/rule.js";
import { amount } from "../src/model/words.js";
import { allowanceInWords, inForceInWords, limitsOf, partnersOf } from "./helpers/limits.js";
import { atKey, atValue } from "./helpers/places.js";

/** A branch that raises its own limit. */
export const rule: Rule = {
  id: "budget-raised",
  severity: "warning",
  configurable: true,
  guards: true,
  summary: "A branch raises a budget, or what a branch may add.",
  why: "A plan that does not fit its budget can be made to pass by moving the limit. Whoever pays should hear of that apart from the plan, and agree to it.",
  messages: {
    batch: { message: "This branch raises the budget{{each}} from {{from}} to {{to}} {{currency}}.{{counts}}", help: "Let whoever pays approve it, or take it back." },
    config: { message: "This branch raises the budget{{each}} from {{from}} to {{to}} {{currency}}{{of}}.{{counts}}", help: "Let whoever pays approve it, or take it back." },
    increase: { message: "This branch raises the bound on what a branch may add in {{currency}} from {{from}} to {{to}}.{{counts}}", help: "Let whoever pays approve it, or take it back." },
  },
  setting: {
    words: "with `budget: {subclip-credits: 6}` in the base",
    base: `topsheet: 1
provider: subclip
budget: {subclip-credits: 6}
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
  return batch.budgets.flatMap((now) => {
    const old = before.budgets.find(({ currency }) => currency === now.currency);
    return old ? raised(old, now).map((one) => report("batch", one, now.currency, "", base.inForce)) : [];
  });
}

function inConfig({ before, after, baseInForce }: ChangeContext): Report[] {
  return partnersOf(before, after).flatMap(({ old, now }) => {
    if (!old || !now) return [];
    const paths = { limitPath: [...now.path, "limit"], perJobPath: [...now.path, "perJob"] };
    return raised(old, { ...now, ...paths }).map((one) => report("config", one, now.currency, coverInWords(now.match), baseInForce));
  });
}

function inIncrease({ before, after, baseInForce }: ChangeContext): Report[] {
  return Object.entries(after.maxIncrease).flatMap(([currency, now]) => {
    const old = before.maxIncrease[currency];
    if (!old || (old.isShare === now.isShare && compare(now.value, old.value) <= 0)) return [];
    const data = { from: allowanceInWords(old), to: allowanceInWords(now), currency, counts: inForceInWords(baseInForce) };
    return [{ messageId: "increase", data, place: atValue(["maxIncrease", currency]) }];
  });
}

interface Raise {
  readonly each: string;
  readonly from: Rational;
  readonly to: Rational;
  readonly path: Path | null;
}

function raised(old: Pick<Budget, "limit" | "perJob">, now: Pick<Budget, "limit" | "perJob" | "limitPath" | "perJobPath">): Raise[] {
  return limitsOf(old, now).flatMap(({ each, from, to, path }) => (from && to && compare(to, from) > 0 ? [{ each, from, to, path }] : []));
}

function report(messageId: string, { each, from, to, path }: Raise, currency: string, of: string, baseInForce: boolean): Report {
  return { messageId, data: { each, from: amount(from), to: amount(to), currency, of, counts: inForceInWords(baseInForce) }, place: path && (path.length < 3 ? atKey(path) : atValue(path)) };
}
