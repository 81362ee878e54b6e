import type { Catalog, TaskInfo } from "./model/catalog.js";
import type { Cost } from "./model/cost.js";
import type { Fields, PlannedJob } from "./model/job.js";
import { MONEY } from "./model/money.js";
import { NOTHING } from "./model/range.js";
import { ZERO } from "./model/rational.js";
import type { CardInfo } from "./model/run.js";
import { type Card, compileCard } from "./price/index.js";
import { SHIPPED, type UsedCard } from "./setup/index.js";

/** The rate cards of a run, each made ready when its provider is first met. */
export interface Prices {
  /** What a planned job would cost with these fields. */
  price(job: PlannedJob, fields: Fields): Cost;
  /** A job that is not priced, and why. */
  unpriced(task: TaskInfo, status: "invalid" | "skipped"): Cost;
  parametersOf(type: string): readonly string[];
  /** Every currency that a card charges in, and money. */
  readonly currencies: readonly string[];
  /** Names of purses that no card charges in, but that are easily taken for it. */
  readonly otherPurses: ReadonlyMap<string, { readonly because: string; readonly currency: string }>;
  /** Cards that priced something in this run, by the name of their provider. */
  used(): readonly CardInfo[];
}

/** `plans` are those of the team, by provider. */
export function createPrices(catalog: Catalog, cards: readonly UsedCard[] = SHIPPED.cards, plans: Readonly<Record<string, string>> = {}): Prices {
  const compiled = new Map<string, Card>();
  const unpricedByKey = new Map<string, Cost>();

  function usedCard(provider: string): UsedCard {
    const used = cards.find((one) => one.provider === provider);
    if (!used) throw new Error(`no rate card for ${provider}`);
    return used;
  }

  function cardOf(provider: string): Card {
    const ready = compiled.get(provider);
    if (ready) return ready;
    const used = usedCard(provider);
    const plan = Object.hasOwn(plans, provider) ? (plans[provider] ?? null) : null;
    const card = compileCard(used.card, "", catalog, { plan, own: used.own });
    compiled.set(provider, card);
    return card;
  }

  return {
    currencies: [...new Set([...cards.map(({ card }) => card.currency), MONEY])],
    otherPurses: new Map(cards.flatMap(({ card: { currency, otherPurses = [] } }) => otherPurses.flatMap(({ names, because }) => names.map((name) => [name, { because, currency }] as const)))),
    price: (job, fields) => cardOf(job.written.task.provider).price(job.written.task, fields, job.written.assume),
    unpriced(task, status) {
      const key = `${task.provider} ${status}`;
      const known = unpricedByKey.get(key);
      if (known) return known;
      const range = status === "skipped" ? NOTHING : { low: ZERO, high: null };
      const cost: Cost = { ...range, currency: usedCard(task.provider).card.currency, status, lines: [], missing: [] };
      unpricedByKey.set(key, cost);
      return cost;
    },
    parametersOf(type) {
      const [provider = "", task = ""] = type.split("/");
      return cardOf(provider).parametersOf(task).map((parameter) => parameter.name);
    },
    used: () => [...compiled.keys()].sort().flatMap((provider) => cards.find((one) => one.provider === provider)?.infos ?? []),
  };
}
