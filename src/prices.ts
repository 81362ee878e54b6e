import { CARDS } from "./generated/cards.js";
import type { Catalog, TaskInfo } from "./model/catalog.js";
import type { Cost } from "./model/cost.js";
import type { Fields, PlannedJob } from "./model/job.js";
import { MONEY } from "./model/money.js";
import { NOTHING } from "./model/range.js";
import { ZERO } from "./model/rational.js";
import type { CardInfo } from "./model/run.js";
import { type Card, compileCard } from "./price/index.js";

/** The rate cards of a run, each made ready when its provider is first met. */
export interface Prices {
  /** What a planned job would cost with these fields. */
  price(job: PlannedJob, fields: Fields): Cost;
  /** A job that is not priced, and why. */
  unpriced(task: TaskInfo, status: "invalid" | "skipped"): Cost;
  parametersOf(type: string): readonly string[];
  /** Every currency that a card charges in, and money. */
  readonly currencies: readonly string[];
  /** Cards of the providers that this run met, by name. */
  used(): readonly CardInfo[];
}

export function createPrices(catalog: Catalog): Prices {
  const compiled = new Map<string, Card>();
  const unpricedByKey = new Map<string, Cost>();

  function cardOf(provider: string): Card {
    const ready = compiled.get(provider);
    if (ready) return ready;
    const shipped = CARDS.find((one) => one.provider === provider);
    if (!shipped) throw new Error(`no rate card for ${provider}`);
    const card = compileCard(shipped.card, shipped.sha256, catalog);
    compiled.set(provider, card);
    return card;
  }

  return {
    currencies: [...CARDS.map(({ card }) => card.currency), MONEY],
    price: (job, fields) => cardOf(job.written.task.provider).price(job.written.task, fields, job.written.assume),
    unpriced(task, status) {
      const key = `${task.provider} ${status}`;
      const known = unpricedByKey.get(key);
      if (known) return known;
      const range = status === "skipped" ? NOTHING : { low: ZERO, high: null };
      const cost: Cost = { ...range, currency: cardOf(task.provider).currency, status, lines: [], missing: [] };
      unpricedByKey.set(key, cost);
      return cost;
    },
    parametersOf(type) {
      const [provider = "", task = ""] = type.split("/");
      return cardOf(provider).parametersOf(task).map((parameter) => parameter.name);
    },
    used: () => [...compiled.keys()].sort().flatMap((provider) => compiled.get(provider)?.info ?? []),
  };
}
