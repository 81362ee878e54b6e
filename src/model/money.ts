import type { Cost, LineItem } from "./cost.js";
import { NOTHING, type Range } from "./range.js";
import { compare, isZero, min, multiply, type Rational, ZERO } from "./rational.js";

/** The one currency that is money; every other one is a provider's credits. */
export const MONEY = "USD";

/** What a credit costs in money on the day of a run. */
export interface CreditPrice {
  /** Money for one credit. */
  readonly each: Rational;
  /** Credits that cost so much; beyond them the price is not known. Null where it holds for any number. */
  readonly included: Rational | null;
  /** What the provider calls it: `Creator plan`. */
  readonly label: string;
  /** The entry as the card has it, `14` for `600`. */
  readonly amount: Rational;
  readonly credits: Rational;
  readonly every: "month" | "year" | null;
  readonly source: string;
}

/** How a provider takes money for credits. */
export interface TopUp {
  /** Least and greatest money of one payment. */
  readonly min: Rational;
  readonly max: Rational;
  readonly source: string;
}

/** What is known, on the day of a run, of the price in money of one currency of credits. */
export interface CreditInfo {
  readonly provider: string;
  readonly currency: string;
  readonly price: CreditPrice | null;
  /** Why there is no price: none is published, none for the plan that the config names (or does not), or none yet on this day. */
  readonly unknown: "unpublished" | "plan" | "early" | null;
  /** The plan that the config names; plans that the card prices; the first day of the earliest price that would hold. */
  readonly plan: string | null;
  readonly plans: readonly string[];
  readonly first: string | null;
  readonly topUp: TopUp | null;
}

/** By currency of credits. */
export type Credits = ReadonlyMap<string, CreditInfo>;

export const NO_CREDITS: Credits = new Map();

/**
 * What an amount of credits costs in money. Nothing costs nothing, whatever the price. Beyond the credits that a plan
 * includes high is open and low is the included part.
 */
export function toMoney({ low, high }: Range, price: CreditPrice | null): Range {
  if (high !== null && isZero(high)) return NOTHING;
  if (!price) return { low: ZERO, high: null };
  const { each, included } = price;
  const least = included ? min(low, included) : low;
  return { low: multiply(least, each), high: high && !isBeyond(high, price) ? multiply(high, each) : null };
}

/** True where an amount is more than a plan includes. */
export function isBeyond(amount: Rational, { included }: CreditPrice): boolean {
  return included !== null && compare(amount, included) > 0;
}

/** The cost of one job in money, line by line; without a price all that is known is that it is not less than nothing. */
export function costInMoney(cost: Cost, price: CreditPrice | null): Cost {
  if (!price) return { ...cost, ...toMoney(cost, null), currency: MONEY, lines: [] };
  const scaled = ({ low, high }: Range): Range => ({ low: multiply(low, price.each), high: high && multiply(high, price.each) });
  return { ...cost, ...scaled(cost), currency: MONEY, lines: cost.lines.map((line): LineItem => ({ ...line, ...scaled(line) })) };
}
