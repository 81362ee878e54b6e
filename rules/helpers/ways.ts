import type { Scalar } from "../../src/model/condition.js";
import { add, ceil, compare, divide, isZero, min, type Rational, whole } from "../../src/model/rational.js";
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

/**
 * The least by which a length must shrink to save `need`, found by pricing it: whole minutes off, or, of a range and of
 * what is too short for that, the longest that it may be in whole seconds.
 */
export function shorten(plan: Plan, need: Rational, pricer: Pricer): Way[] {
  return Object.entries(plan.written.task.fields).flatMap(([name, { kind }]): Way[] => {
    if (kind !== "length") return [];
    const lengths = plan.parts.map((part) => readKnown(part.fields[name]));
    const known = lengths.filter((length) => length !== null);
    if (known.length === 0) return [];
    const id = quoteId(plan.written.id);
    const search = (most: number, inWords: (steps: number) => string, change: (length: Known, steps: number) => Known): Way[] => {
      const after = (steps: number): (Part | null)[] =>
        plan.parts.map((part, i) => (lengths[i] ? pricer.reprice(part, changed(part.fields, name, toField(change(lengths[i], steps)))) : part));
      const found = most >= 1 && pricer.allows(known.length * (2 + Math.ceil(Math.log2(most)))) ? leastThatSaves(plan, need, most, after) : null;
      const takes = plan.parts.reduce((n, part, i) => n + (lengths[i] ? part.takes : 0), 0);
      return found ? way(2, plan, "shorten", `${inWords(found.steps)}${plannedInBrackets(takes)}`, found.parts) : [];
    };
    const minutes = known.reduce((least, { low }) => Math.min(least, Number(ceil(divide(low, MINUTE)) - 1n)), Infinity);
    const isRange = known.some(({ low, high }) => compare(low, high) < 0);
    const off = isRange ? [] : search(minutes, (steps) => `shorten ${id} by ${count(steps, "minute")}`, shorter);
    if (off.length > 0) return off;
    const longest = known.reduce((most, { high }) => Math.max(most, Number(ceil(high))), 0);
    return search(longest - 1, (steps) => `keep ${id} to at most ${count(longest - steps, "second")}`, (length, steps) => atMost(length, longest - steps));
  });
}

/** The smallest number of steps, at most `most`, after which the plan costs `need` less; more steps never cost more. */
function leastThatSaves(
  { parts }: Plan,
  need: Rational,
  most: number,
  after: (steps: number) => readonly (Part | null)[],
): { readonly steps: number; readonly parts: readonly Part[] } | null {
  let found: { readonly steps: number; readonly parts: readonly Part[] } | null = null;
  for (let [least, steps] = [1, most]; least <= most; steps = Math.floor((least + most) / 2)) {
    const tried = after(steps);
    if (isWhole(tried) && compare(saved(parts, tried), need) >= 0) [found, most] = [{ steps, parts: tried }, steps - 1];
    else if (!found) return null;
    else least = steps + 1;
  }
  return found;
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

function shorter({ low, high }: Known, minutes: number): Known {
  const by = whole(-60 * minutes);
  return { low: add(low, by), high: add(high, by) };
}

function atMost({ low, high }: Known, seconds: number): Known {
  return { low: min(low, whole(seconds)), high: min(high, whole(seconds)) };
}

function isWhole<T>(parts: readonly (T | null)[]): parts is readonly T[] {
  return !parts.includes(null);
}
