import type { Amount, Condition, Item, Quantity, Task } from "../generated/types/rate-card.js";

/** Names of the fields that a task's price can depend on; of `input.text`, `input`. */
export function mentionedFields({ items, estimates = [] }: Task): string[] {
  const names = [
    ...items.flatMap(ofItem),
    ...estimates.flatMap(({ field, when, characters, cues }) => [field, ...ofCondition(when), characters, cues]),
  ];
  return [...new Set(names.flatMap((name) => name?.split(".", 1) ?? []))];
}

type Names = readonly (string | undefined)[];

function ofItem(item: Item): Names {
  const parts = [item, ...(item.cases ?? [])];
  return parts.flatMap(({ when, unsaid, ...amount }) => [...ofCondition(when), ...[amount, unsaid?.low, unsaid?.high].flatMap(ofAmount)]);
}

function ofAmount(amount: Amount | undefined): Names {
  return [...ofQuantity(amount?.per), ...(amount?.table?.by ?? [])];
}

function ofQuantity({ seconds, minutes, count = [], entries, characters, sum }: Quantity = {}): Names {
  return [seconds, minutes, entries, characters, sum].concat(count);
}

function ofCondition(condition: Condition = {}): Names {
  return Object.entries(condition).flatMap(([name, test]) => (name === "any" ? (test as unknown as Condition[]).flatMap(ofCondition) : [name]));
}
