import type { RateCard } from "../generated/types/rate-card.js";
import type { Catalog, TaskInfo } from "../model/catalog.js";
import type { Cost, ParameterInfo } from "../model/cost.js";
import type { Assumptions } from "../model/assumption.js";
import type { Fields } from "../model/job.js";
import type { CardInfo } from "../model/run.js";
import { ownRate } from "./figure.js";
import { withPlan } from "./plan.js";
import { compileTask, type PricedTask } from "./task.js";

export { planField } from "./plan.js";

/** A rate card, ready to price jobs. */
export interface Card {
  readonly info: CardInfo;
  readonly provider: string;
  readonly currency: string;
  /** The parameters that a task's items may need, in the order of the card; `task` is its name without the provider. */
  parametersOf(task: string): readonly ParameterInfo[];
  /**
   * What one job costs. `fields` have passed their schema. A job without a length that the price needs is `invalid` and
   * has no lines; without a count or a parameter its `high` is open, and `missing` says what would close it.
   */
  price(task: TaskInfo, fields: Fields, assume: Assumptions): Cost;
}

/** What a team brings to a card: the plan that it has, and which line items (`task/item`) and parameters are its own. */
export interface Terms {
  readonly plan: string | null;
  readonly own: { readonly items: ReadonlySet<string>; readonly parameters: ReadonlySet<string> } | null;
}

const NO_TERMS: Terms = { plan: null, own: null };

/**
 * Makes a card ready. Each task is built when its first job comes, so that a run pays for the tasks that it meets. The
 * card is taken to be sound; whether it is, `checkCard` says, and for the shipped cards the tests have asked it.
 */
export function compileCard(given: RateCard, sha256: string, catalog: Catalog, { plan, own }: Terms = NO_TERMS): Card {
  const card = withPlan(given, plan);
  const parameters = new Map(
    Object.entries(card.parameters).map(([name, { label, unit, because, value, source = "" }]) => [name, { name, label, unit, because, own: value === undefined ? null : ownRate(value, card.sources[source]) }]),
  );
  const ready = new Map<string, PricedTask>();

  function taskOf(name: string): PricedTask {
    const known = ready.get(name);
    if (known) return known;
    const form = Object.hasOwn(card.tasks, name) ? card.tasks[name] : undefined;
    const info = catalog.tasks[`${card.provider}/${name}`];
    if (!form || !info) throw new Error(`the rate card of ${card.provider} has no prices for ${name}`);
    const compiled = compileTask(form, info, card, parameters, own?.items ?? null);
    ready.set(name, compiled);
    return compiled;
  }

  return {
    info: cardInfo(card, sha256),
    provider: card.provider,
    currency: card.currency,
    parametersOf(task) {
      const needed = taskOf(task).parameters;
      return [...parameters.values()].filter(({ name }) => needed.has(name)).map(({ name, label, unit, because }): ParameterInfo => ({ name, label, unit, because }));
    },
    price: (task, fields, assume) => taskOf(task.task).price(fields, assume),
  };
}

/** A card is as old as the page that was checked longest ago. */
export function cardInfo({ provider, title, sources }: RateCard, sha256: string): CardInfo {
  const pages = Object.values(sources);
  const checked = pages.map((page) => page.checked).reduce((oldest, day) => (day < oldest ? day : oldest));
  return { provider, ...(title !== undefined && { title }), checked, sha256, sources: pages.map((page) => page.url) };
}
