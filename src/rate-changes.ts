import { type CardOfTeam, changedItems, CREDIT_PRICE } from "./compare/index.js";
import type { Config } from "./model/config.js";
import type { Comparison, JobDiff } from "./model/diff.js";
import { NOTHING, type Range } from "./model/range.js";
import { compare, max, min, subtract, ZERO } from "./model/rational.js";
import type { RateChange } from "./model/rule.js";
import type { Setup } from "./setup/index.js";

/** What a side is priced with. */
export interface Priced {
  readonly config: Config;
  readonly setup: Setup;
}

/** What a branch changes in prices of its team's own and in plans, unless it only makes jobs dearer; by provider. */
export function rateChanges(before: Priced, after: Priced, { jobs }: Comparison): RateChange[] {
  const [old, now] = [cardsOf(before.setup), cardsOf(after.setup)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((provider): RateChange[] => {
    const [was, is] = [old.get(provider), now.get(provider)];
    if (!is) return [];
    if (!was) return [{ provider, by: "provider", from: null, to: is.file, items: [], inMoney: true, cheaper: null }];
    const cheaper = cheaperJobs(provider, jobs);
    const items = was.file === null && is.file === null ? [] : changedItems(was.card, is.card);
    const [from = null, to = null] = [before.config.plans[provider], after.config.plans[provider]];
    return [
      ...(items.length > 0 ? [{ provider, by: "card", from: was.file, to: is.file, items, inMoney: items.includes(CREDIT_PRICE), cheaper } as const] : []),
      ...(from !== to ? [{ provider, by: "plan", from, to, items: [], inMoney: true, cheaper } as const] : []),
    ];
  });
}

function cardsOf({ cards }: Setup): Map<string, CardOfTeam> {
  return new Map(cards.map(({ provider, card, infos }) => [provider, { provider, card, file: infos.find(({ file }) => file !== undefined)?.file ?? null }]));
}

/** The jobs of a provider that rates make cheaper, at either end. */
function cheaperJobs(provider: string, jobs: readonly JobDiff[]): RateChange["cheaper"] {
  const found = jobs.filter(({ type, byRates: { low, high } }) => type.startsWith(`${provider}/`) && (compare(low, ZERO) < 0 || (high !== null && compare(high, ZERO) < 0)));
  const [first] = found;
  if (!first) return null;
  const { low, high } = found.reduce<Range>((sum, { byRates }) => ({ low: subtract(sum.low, byRates.low), high: sum.high && byRates.high && subtract(sum.high, byRates.high) }), NOTHING);
  return { jobs: found.length, saving: { currency: first.currency, low: high ? min(low, high) : low, high: high && max(low, high) } };
}
