import type { RateCard } from "../generated/types/rate-card.js";
import { isMapping, type Mapping } from "../model/mapping.js";

/** Stands for the address of a source that has none, until the file of the card takes its place. */
export const NO_ADDRESS = "https://this-card.invalid/";

/**
 * A card of a team's own with all that it need not say, because the card that comes with the tool says it or there is only
 * one answer: the currency, the only source, prices and examples that there are none of. Wrong parts stay as they are.
 */
export function completed(value: unknown, shipped: RateCard | null): unknown {
  if (!isMapping(value)) return value;
  const sources = isMapping(value["sources"]) ? mapEach(value["sources"], (source) => ({ url: NO_ADDRESS, title: "Rate card of your own", ...source })) : value["sources"];
  const names = isMapping(sources) ? Object.keys(sources) : [];
  const own: Mapping = { known: "own", ...(names.length === 1 ? { source: names[0] } : {}) };
  return {
    ...(shipped ? { ...(shipped.title !== undefined && { title: shipped.title }), currency: shipped.currency, credit: shipped.credit } : { credit: "credit" }),
    prices: [],
    parameters: {},
    tasks: {},
    ...value,
    ...("sources" in value ? { sources } : {}),
    ...(Array.isArray(value["prices"]) ? { prices: value["prices"].map((price: unknown) => (isMapping(price) ? { ...own, ...price } : price)) } : {}),
    ...("parameters" in value ? { parameters: mapEach(value["parameters"], (parameter, name) => completedParameter(parameter, own, shipped?.parameters[name])) } : {}),
    ...("tasks" in value ? { tasks: mapEach(value["tasks"], (task) => completedTask(task, own)) } : {}),
  };
}

function completedParameter(parameter: Mapping, { source }: Mapping, shipped: RateCard["parameters"][string] | undefined): Mapping {
  const { label, unit, because } = shipped ?? {};
  return { ...(shipped ? { label, unit, because } : {}), ...("value" in parameter && source !== undefined ? { source } : {}), ...parameter };
}

function completedTask(task: Mapping, own: Mapping): Mapping {
  const each = (list: unknown, complete: (entry: Mapping) => Mapping): unknown => (Array.isArray(list) ? list.map((entry: unknown) => (isMapping(entry) ? complete(entry) : entry)) : list);
  const source: Mapping = "source" in own ? { source: own["source"] } : {};
  return {
    ...task,
    ...("items" in task ? { items: each(task["items"], (item) => ({ ...own, ...item })) } : {}),
    examples: each(task["examples"] ?? [], (example) => ({ ...source, ...example })),
  };
}

function mapEach(value: unknown, change: (entry: Mapping, name: string) => Mapping): unknown {
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, isMapping(entry) ? change(entry, name) : entry]));
}
