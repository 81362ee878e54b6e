import type { Assumption } from "../model/assumption.js";
import { exactly } from "../model/range.js";
import { add, ceil, compare, isZero, multiply, ONE, type Rational, roundTo, subtract, whole, ZERO } from "../model/rational.js";
import type { Amount } from "./amount.js";
import type { Described } from "./item.js";
import type { PricedJob } from "./job.js";
import { DerivedLine, type Line, ShareLine } from "./line.js";
import { creditsInWords, rateInWords } from "./words.js";

/** One way in which an amount follows from the sum of earlier items. */
export interface Reading {
  /** Places of those items in the task. */
  readonly of: readonly number[];
  /** What it adds to a sum. */
  adds(sum: Rational): Rational;
  /** The arithmetic in words. */
  readonly words: string;
  /** For a share: the share. */
  readonly share: Rational | null;
}

/** A fixed amount, `nothing` most of all, as the other reading of one of those below. */
export function fixed(amount: Rational, credit: string): Reading {
  const words = isZero(amount) ? "nothing" : creditsInWords(exactly(amount), credit);
  return { of: [], adds: () => amount, words, share: null };
}

export function minimum(atLeast: Rational, of: readonly number[], credit: string): Reading {
  return {
    of,
    adds: (sum) => (compare(sum, atLeast) < 0 ? subtract(atLeast, sum) : ZERO),
    words: `${creditsInWords(exactly(atLeast), credit)} at least`,
    share: null,
  };
}

export function rounding(to: Rational, mode: "up" | "half-up", of: readonly number[], credit: string): Reading {
  const isWhole = compare(to, ONE) === 0;
  const step = isWhole ? `a whole ${credit}` : `a multiple of ${creditsInWords(exactly(to), credit)}`;
  return {
    of,
    adds: (sum) => subtract(isWhole && mode === "up" ? whole(ceil(sum)) : roundTo(sum, to, mode), sum),
    words: mode === "up" ? `rounded up to ${step}` : `rounded half up to ${step}`,
    share: null,
  };
}

/** `names` are the ids of the items. */
export function share(times: Rational, of: readonly number[], names: readonly string[]): Reading {
  return { of, adds: (sum) => multiply(sum, times), words: `${rateInWords(exactly(times))} × (${names.join(" + ")})`, share: times };
}

/**
 * What depends on the sum of earlier lines. The low reading belongs to the low sum and the high reading to the high sum,
 * so that the lines of a job always add up to its low and high.
 */
export class Derived implements Amount {
  readonly parameters: readonly string[] = [];

  constructor(
    private readonly item: Described,
    private readonly low: Reading,
    private readonly high: Reading,
    /** What is unsaid, where the readings are two. */
    private readonly because: string | null,
  ) {}

  price(job: PricedJob): Line | null {
    const lowSum = sumOfLows(job, this.low.of);
    const highSum = sumOfHighs(job, this.high.of);
    const low = this.low.adds(lowSum);
    const high = this.highOf(highSum, lowSum, low);
    if (isZero(low) && high !== null && isZero(high)) return null;
    const info = this.item.info(this.because !== null && this.readingsDiffer(job, lowSum, highSum) ? this.because : null);
    const assumption = assumptionOf(job, this.low.of) ?? assumptionOf(job, this.high.of);
    const { credit } = this.item;
    if (this.low === this.high && this.low.share) {
      return new ShareLine(info, { low, high }, assumption, credit, { low: lowSum, high: highSum }, exactly(this.low.share));
    }
    const words = this.low === this.high ? this.low.words : `${this.low.words} or ${this.high.words}`;
    return new DerivedLine(info, { low, high }, assumption, credit, words);
  }

  /** A share of something open is open; a minimum or a rounding says nothing about it. */
  private highOf(highSum: Rational | null, lowSum: Rational, low: Rational): Rational | null {
    if (highSum === null) return this.high.share ? null : ZERO;
    return this.low === this.high && highSum === lowSum ? low : this.high.adds(highSum);
  }

  private readingsDiffer(job: PricedJob, lowSum: Rational, highSum: Rational | null): boolean {
    if (compare(this.low.adds(lowSum), this.high.adds(sumOfLows(job, this.high.of))) !== 0) return true;
    const other = sumOfHighs(job, this.low.of);
    return highSum === null || other === null || compare(this.low.adds(other), this.high.adds(highSum)) !== 0;
  }
}

function sumOfLows(job: PricedJob, of: readonly number[]): Rational {
  let sum = ZERO;
  for (const place of of) {
    const line = job.slots[place];
    if (line) sum = add(sum, line.low);
  }
  return sum;
}

function sumOfHighs(job: PricedJob, of: readonly number[]): Rational | null {
  let sum = ZERO;
  for (const place of of) {
    const line = job.slots[place];
    if (line?.high === null) return null;
    if (line) sum = add(sum, line.high);
  }
  return sum;
}

function assumptionOf(job: PricedJob, of: readonly number[]): Assumption | null {
  for (const place of of) {
    const line = job.slots[place];
    if (line?.assumption) return line.assumption;
  }
  return null;
}
