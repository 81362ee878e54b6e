import type { CreditInfo, CreditPrice, Credits, TopUp } from "../../src/model/money.js";
import { divide, rational } from "../../src/model/rational.js";

/** `14/600` is a plan that includes 600 credits for 14 USD, `0.005` the price of any credit, null none. */
export function info(currency: string, price: string | null, topUp: TopUp | null = null): CreditInfo {
  return { provider: currency.split("-")[0] ?? "", currency, price: price === null ? null : priceOf(price), unknown: price === null ? "unpublished" : null, plan: null, plans: [], first: null, topUp };
}

function priceOf(text: string): CreditPrice {
  const [money = "", included] = text.split("/");
  const [amount, credits] = [rational(money), rational(included ?? "1")];
  return { each: divide(amount, credits), included: included === undefined ? null : credits, label: "Plan", amount, credits, every: null, source: "https://example.com" };
}

export function creditsOf(...infos: readonly CreditInfo[]): Credits {
  return new Map(infos.map((one) => [one.currency, one]));
}
