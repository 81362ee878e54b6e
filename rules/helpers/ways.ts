import type { Scalar } from "../../src/model/condition.js";
import { add, ceil, compare, divide, isZero, type Rational, whole } from "../../src/model/rational.js";
import { count } from "../../src/model/words.js";
import { changed } from "./fields.js";
import { plannedInBrackets, quoteId } from "./jobs.js";
import { type Known, readKnown, toField } from "./lengths.js";
import { costOf, type Part, type Plan, type Pricer, saved } from "./plans.js";

/** What a way gives up, the least first: a feature, takes, some of the length, the job. */
export type Gives = 0 | 1 | 2 | 3;

/** One change of one written job that makes the plan cheaper. */
export interface Way {
  readonly gives: Gives;
  readonly plan: Plan;
  /** What is done, the same for every job: `drop face tracking`. */
  readonly advice: string;
  /** The whole of it, with the job: "drop face tracking in `intro`". */
  readonly words: string;
  /** What becomes of the job. */
  readonly after: readonly Part[];
  readonly saves: Rational;
}

const MINUTE = whole(60);

/** Values that the catalog calls cheaper, each where it really saves something. */
export function options(plan: Plan, pricer: Pricer): Way[] {
  const { task } = plan.written;
  return Object.entries(task.fields).flatMap(([name, { cheaper }]): Way[] => {
    if (!cheaper || !pricer.allows(plan.parts.length)) return [];
    const after = plan.parts.map((part) => (isSet(part, name, cheaper.value) ? part : pricer.reprice(part, changed(part.fields, name, cheaper.value))));
    if (!isWhole(after)) return [];
    const touched = plan.parts.reduce((n, part, i) => n + (compare(part.cost, after[i]?.cost ?? part.cost) > 0 ? part.takes : 0), 0);
    const words = `${cheaper.advice} in ${quoteId(plan.written.id)}${plannedInBrackets(touched)}`;
    return way(0, plan, cheaper.advice, words, after);
  });
}

/** As few takes fewer as save `need`; all but one where even that is too little. */
export function fewerTakes(plan: Plan, need: Rational): Way[] {
  const [first] = plan.parts;
  // Takes of one combination are equal; where some are missing (a fault, a part of a budget) there is nothing to advise.
  if (!first || first.takes < 2 || plan.parts.some((part) => part.takes !== first.takes)) return [];
  const single = plan.parts.map((part) => ({ ...part, takes: 1 }));
  const each = costOf(single);
  if (isZero(each)) return [];
  const dropped = Math.min(first.takes - 1, Number(ceil(divide(need, each))));
  const left = first.takes - dropped;
  const words = `plan ${count(left, "take")} of ${quoteId(plan.written.id)} instead of ${first.takes}`;
  return way(1, plan, "plan fewer takes", words, plan.parts.map((part) => ({ ...part, takes: left })));
}

/** The least number of whole minutes by which a length must shrink to save `need`, found by pricing it. */
export function shorten(plan: Plan, need: Rational, pricer: Pricer): Way[] {
  return Object.entries(plan.written.task.fields).flatMap(([name, { kind }]): Way[] => {
    if (kind !== "length") return [];
    const lengths = plan.parts.map((part) => readKnown(part.fields[name]));
    if (!isWhole(lengths)) return [];
    const known: readonly Known[] = lengths;
    let most = known.reduce((least, { low }) => Math.min(least, Number(ceil(divide(low, MINUTE)) - 1n)), Infinity);
    if (most < 1 || !pricer.allows(plan.parts.length * (2 + Math.ceil(Math.log2(most))))) return [];
    const by = (minutes: number): (Part | null)[] =>
      plan.parts.map((part, i) => pricer.reprice(part, changed(part.fields, name, shorter(known[i], minutes))));
    let found = by(most);
    if (!isWhole(found) || compare(saved(plan.parts, found), need) < 0) return [];
    for (let least = 1; least < most; ) {
      const middle = Math.floor((least + most) / 2);
      const tried = by(middle);
      if (isWhole(tried) && compare(saved(plan.parts, tried), need) >= 0) [most, found] = [middle, tried];
      else least = middle + 1;
    }
    const takes = plan.parts.reduce((n, part) => n + part.takes, 0);
    const words = `shorten ${quoteId(plan.written.id)} by ${count(most, "minute")}${plannedInBrackets(takes)}`;
    return isWhole(found) ? way(2, plan, "shorten", words, found) : [];
  });
}

/** Without the whole job. */
export function leaveOut(plan: Plan): Way[] {
  const takes = plan.parts.reduce((n, part) => n + part.takes, 0);
  return way(3, plan, "leave out", `leave out ${quoteId(plan.written.id)}${plannedInBrackets(takes)}`, []);
}

function way(gives: Gives, plan: Plan, advice: string, words: string, after: readonly Part[]): Way[] {
  const saves = saved(plan.parts, after);
  return saves.n > 0n ? [{ gives, plan, advice, words, after, saves }] : [];
}

function isSet(part: Part, name: string, value: Scalar | null): boolean {
  return part.fields[name] === (value ?? undefined);
}

function shorter(length: Known | undefined, minutes: number): unknown {
  const by = whole(-60 * minutes);
  return length && toField({ low: add(length.low, by), high: add(length.high, by) });
}

function isWhole<T>(parts: readonly (T | null)[]): parts is readonly T[] {
  return !parts.includes(null);
}
