import type { Item, RateCard, Task } from "../generated/types/rate-card.js";
import type { Path } from "../model/place.js";
import { setOwn } from "../model/mapping.js";
import type { OwnParts } from "./index.js";

/** A card laid over another: one card, which parts of it are the team's own, and where they stand in the team's file. */
export interface Merged {
  readonly card: RateCard;
  readonly own: OwnParts;
  /** The place in the team's card of a path in the merged one; its task where the item there is the other card's. */
  originOf(path: Path): Path;
}

/** Lays a team's card over the one that comes with the tool: line items by their id, or whole tasks; parameters by name. */
export function merged(own: RateCard, shipped: RateCard): Merged {
  const base = withOtherSources(shipped, own.sources);
  const tasks: Record<string, Task> = { ...base.tasks };
  const items = new Set<string>();
  const origins = new Map<string, readonly number[]>();
  for (const [name, task] of Object.entries(own.tasks)) {
    const under = Object.hasOwn(base.tasks, name) && !task.replace ? base.tasks[name] : undefined;
    setOwn(tasks, name, under ? laidOver(task, under) : task);
    for (const item of task.items) items.add(`${name}/${item.id}`);
    origins.set(name, (tasks[name]?.items ?? []).map((item) => task.items.indexOf(item)));
  }
  const parameters = { ...base.parameters, ...own.parameters };
  const used = namesIn(tasks);
  const card = {
    ...base,
    ...own,
    sources: { ...base.sources, ...own.sources },
    prices: own.prices.length > 0 ? own.prices : base.prices,
    parameters: Object.fromEntries(Object.entries(parameters).filter(([name]) => used.has(name) || Object.hasOwn(own.parameters, name))),
    tasks,
  };
  return {
    card,
    own: { items, parameters: new Set(Object.keys(own.parameters)) },
    originOf(path) {
      const [section, task, list, index, ...rest] = path;
      if (section !== "tasks" || list !== "items" || typeof task !== "string") return path;
      const at = origins.get(task)?.[Number(index)];
      return at === undefined || at < 0 ? ["tasks", task] : ["tasks", task, "items", at, ...rest];
    },
  };
}

/** A team's items stand where those of the same id stood, others at the end. What was published no longer comes out. */
function laidOver(task: Task, under: Task): Task {
  const byId = new Map(task.items.map((item) => [item.id, item]));
  const ids = new Set(under.items.map(({ id }) => id));
  const items: Item[] = [...under.items.map((item) => byId.get(item.id) ?? item), ...task.items.filter(({ id }) => !ids.has(id))];
  return { ...under, ...task, items };
}

/** Names of sources are each card's own; where both use one, that of the other card gives way. */
function withOtherSources(card: RateCard, taken: RateCard["sources"]): RateCard {
  const names = new Map(Object.keys(card.sources).map((name) => [name, freeName(name, { ...card.sources, ...taken }, taken)]));
  const sources = Object.fromEntries(Object.entries(card.sources).map(([name, source]) => [names.get(name) ?? name, source]));
  return { ...(renamed(card, names) as RateCard), sources };
}

function freeName(name: string, all: object, taken: object): string {
  if (!Object.hasOwn(taken, name)) return name;
  let other = `${name} of topsheet`;
  while (Object.hasOwn(all, other)) other += "'";
  return other;
}

/** Conditions and jobs may have fields of that name. */
const NOT_SOURCES: readonly string[] = ["when", "job", "by", "is", "sources"];

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key === "source" && typeof inner === "string") return [key, names.get(inner) ?? inner];
    return [key, NOT_SOURCES.includes(key) ? inner : renamed(inner, names)];
  });
  return Object.fromEntries(entries);
}

/** Every name that stands under a key `parameter`, however deep. */
function namesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === "parameter" && typeof value === "string") found.add(value);
    else namesIn(value, found);
  }
  return found;
}
