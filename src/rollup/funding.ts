import type { CreditInfo, Credits } from "../model/money.js";
import type { Range } from "../model/range.js";
import { ceil, compare, divide, isZero, max, multiply, type Rational, roundTo, subtract, whole, ZERO } from "../model/rational.js";
import type { Funding, Payments, Total } from "../model/verdict.js";

/** Money is paid in hundredths. */
const CENT: Rational = { n: 1n, d: 100n };

/** Holds balances against what a run charges, in order of the currencies' names; those of other currencies are left alone. */
export function fund(totals: readonly Total[], balances: Readonly<Record<string, Rational>>, credits: Credits): Funding[] {
  return totals.flatMap(({ currency, low, high }): Funding[] => {
    const balance = Object.hasOwn(balances, currency) ? balances[currency] : undefined;
    if (!balance) return [];
    const missing: Range = { low: lack(low, balance), high: high && lack(high, balance) };
    const info = credits.get(currency);
    return [{ currency, balance, need: { low, high }, missing, topUp: info ? topUp(missing.high ?? missing.low, info) : null }];
  });
}

function lack(need: Rational, balance: Rational): Rational {
  return max(ZERO, subtract(need, balance));
}

/** Payments of equal size that buy at least so many credits, as few of them as the provider allows. */
function topUp(missing: Rational, { topUp: rule, price }: CreditInfo): Payments | null {
  // The price within a plan says nothing of what credits cost besides it, and what costs nothing cannot be paid for.
  if (isZero(missing) || !rule || !price || price.included !== null || isZero(price.each)) return null;
  const creditsFor = (money: Rational): Rational => divide(money, price.each);
  const { min, max: most } = rule;
  const money = multiply(missing, price.each);
  const count = compare(money, most) > 0 ? ceil(divide(money, most)) : 1n;
  const each = max(min, roundTo(divide(money, whole(count)), CENT, "up"));
  return {
    count,
    each,
    credits: creditsFor(multiply(each, whole(count))),
    isLeast: compare(money, min) < 0,
    bounds: { min, max: most, minCredits: creditsFor(min), maxCredits: creditsFor(most) },
  };
}
