import type { Price, RateCard } from "../generated/types/rate-card.js";
import type { CreditInfo, CreditPrice, Credits, TopUp } from "../model/money.js";
import { divide } from "../model/rational.js";
import { exact } from "./figure.js";
import { sourceOf } from "./item.js";

/**
 * What the credits of each card cost on a day. Entries of the plan that the team has with the provider count, where the
 * card has any; otherwise those for everybody. Of these, the newest that has begun by then.
 */
export function creditsOf(cards: readonly RateCard[], plans: Readonly<Record<string, string>>, asOf: string): Credits {
  return new Map(cards.map((card) => [card.currency, creditInfo(card, Object.hasOwn(plans, card.provider) ? (plans[card.provider] ?? null) : null, asOf)]));
}

function creditInfo(card: RateCard, plan: string | null, asOf: string): CreditInfo {
  const ofPlan = plan === null ? [] : card.prices.filter((price) => price.plan === plan);
  const entries = ofPlan.length > 0 ? ofPlan : card.prices.filter((price) => price.plan === undefined);
  const begun = entries.filter(({ from }) => from <= asOf);
  // Of two from one day the later one in the card is the correction.
  const newest = begun.reduce<Price | null>((best, price) => (best && best.from > price.from ? best : price), null);
  const unknown = newest ? null : card.prices.length === 0 ? "unpublished" : entries.length === 0 ? "plan" : "early";
  return {
    provider: card.provider,
    currency: card.currency,
    price: newest && priceOf(newest, card),
    unknown,
    plan,
    plans: [...new Set(card.prices.flatMap((price) => price.plan ?? []))].sort(),
    first: entries.map(({ from }) => from).sort()[0] ?? null,
    topUp: card.topUp ? topUpOf(card.topUp, card) : null,
  };
}

function priceOf({ plan, label, amount, credits, every, source }: Price, { sources }: RateCard): CreditPrice {
  const [money, bought] = [exact(amount), exact(credits)];
  return {
    each: divide(money, bought),
    included: plan === undefined ? null : bought,
    label,
    amount: money,
    credits: bought,
    every: every ?? null,
    source: sourceOf(source, sources).url,
  };
}

function topUpOf({ min, max, source }: NonNullable<RateCard["topUp"]>, { sources }: RateCard): TopUp {
  return { min: exact(min), max: exact(max), source: sourceOf(source, sources).url };
}
