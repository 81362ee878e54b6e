import { type Credits, type CreditPrice, MONEY, toMoney } from "../../model/money.js";
import { addRanges, isExact, NOTHING, type Range } from "../../model/range.js";
import { isZero, type Rational, toDecimal } from "../../model/rational.js";
import type { Funding, Payments, Total } from "../../model/verdict.js";
import { amount, list, placesToTell, rangeInWords } from "../../model/words.js";
import type { Style } from "../style.js";
import { printable } from "../text/printable.js";
import { sentence } from "./caveats.js";

/** What totals come to in money, a line each where the price of a credit and some of the total are known, and all of them together. */
export function* moneyLines(totals: readonly Total[], credits: Credits, style: Style): Iterable<string> {
  const priced = totals.filter(({ money, low, high }) => money !== null && !isZero(high ?? low));
  if (priced.length === 0) return;
  for (const total of priced) {
    const price = credits.get(total.currency)?.price;
    const by = price ? ` (${priceInWords(price)})` : "";
    yield* sentence(`${rangeInWords(total)} ${printable(total.currency)} ≈ ${moneyInWords(total.money ?? NOTHING)}${by}`, style.paint.dim, style);
  }
  if (totals.length > 1) yield* sentence(together(totals), style.paint.bold, style);
  yield "";
}

function together(totals: readonly Total[]): string {
  const each = totals.map(({ low, high, money }) => money ?? toMoney({ low, high }, null));
  const unknown = totals.filter(({ money }, i) => money === null && each[i]?.high === null).map(({ currency }) => printable(currency));
  const rest = unknown.length > 0 ? `; what ${list(unknown)} cost is not known` : "";
  return `all together ≈ ${moneyInWords(each.reduce<Range>(addRanges, NOTHING))}${rest}`;
}

/** `Creator plan: 14 USD for 600 credits a month`. */
function priceInWords({ label, amount: money, credits, every }: CreditPrice): string {
  const period = every === null ? "" : ` a ${every}`;
  return `${printable(label)}: ${amount(money)} ${MONEY} for ${amount(credits)}${period}`;
}

/** Money is shown in hundredths, or what it takes to show something, rounded outward; one number is rounded up, as whoever pays for it would want to know. */
function moneyInWords(range: Range): string {
  const { low, high } = range;
  if (isExact(range)) return `${cents(low, "up")} ${MONEY}`;
  const from = cents(low, "down");
  return high === null ? `at least ${from} ${MONEY}` : `${from}..${cents(high, "up")} ${MONEY}`;
}

function cents(value: Rational, mode: "down" | "up"): string {
  return toDecimal(value, mode, placesToTell(value));
}

/** Balances of the config, each held against what the run needs of it. */
export function* balanceLines(funding: readonly Funding[], style: Style): Iterable<string> {
  for (const { currency, balance, need, missing, topUp } of funding) {
    const enough = missing.high !== null && isZero(missing.high);
    const lacks = enough ? "enough" : isZero(missing.low) && missing.high === null ? "the rest unknown" : `${rangeInWords(missing)} missing${topUp ? `; ${topUpInWords(topUp)}` : ""}`;
    const look = enough ? style.paint.dim : style.paint.yellow;
    yield* sentence(`balance: ${amount(balance, "down")} ${printable(currency)} for ${rangeInWords(need)}, ${lacks}`, look, style);
  }
  if (funding.length > 0) yield "";
}

function topUpInWords({ count, each, credits }: Payments): string {
  return `top up ${count === 1n ? "" : `${count} times `}${cents(each, "up")} ${MONEY} for ${amount(credits, "down")}`;
}
