import type { RateCard } from "../generated/types/rate-card.js";
import { isMapping } from "../model/mapping.js";
import { isNumeric, toRational } from "../model/number.js";
import { compare } from "../model/rational.js";

/** A provider's prices as a side uses them. */
export interface CardOfTeam {
  readonly provider: string;
  readonly card: RateCard;
  /** The team's own file in it; null for the card that comes with the tool alone. */
  readonly file: string | null;
}

/** What changed where a credit has another price in money. */
export const CREDIT_PRICE = "the price of a credit";
/** What says nothing of a price. */
const WORDS: ReadonlySet<string> = new Set(["label", "title", "source", "known", "notes", "because", "unit", "description", "aliases", "examples"]);
/** Numbers that make a job dearer where they are higher. */
const DEARER: ReadonlySet<string> = new Set(["flat", "rate", "amount", "atLeast", "times", "value", "low", "high"]);

/**
 * What of a card is not priced as it was, as a person would point it out: `Dubbing of dub`. Left out is what only became
 * dearer; any other change may make a job cheaper.
 */
export function changedItems(before: RateCard, after: RateCard): string[] {
  const tasks = Object.entries(before.tasks).flatMap(([name, old]) => {
    const now = after.tasks[name];
    if (!now) return [];
    const [was, is] = [byId(old.items), byId(now.items)];
    const items = [...new Set([...was.keys(), ...is.keys()])].filter((id) => !isAsDear(was.get(id), is.get(id)));
    const labels = items.map((id) => `${(is.get(id) ?? was.get(id))?.label ?? id} of ${name}`);
    return [...labels, ...(isAsDear([old.fields, old.estimates], [now.fields, now.estimates]) ? [] : [`fields of ${name}`])];
  });
  const parameters = [...new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)])].filter((name) => !isAsDear(before.parameters[name], after.parameters[name]));
  return [...tasks, ...parameters, ...(isAsDear(before.prices, after.prices) ? [] : [CREDIT_PRICE])];
}

function byId(items: RateCard["tasks"][string]["items"]): Map<string, (typeof items)[number]> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Whether nothing but words changed, and amounts only upward. */
function isAsDear(before: unknown, after: unknown, key = ""): boolean {
  if (isNumeric(before) && isNumeric(after)) {
    const order = compare(toRational(before), toRational(after));
    return order === 0 || (order < 0 && DEARER.has(key));
  }
  if (Array.isArray(before) && Array.isArray(after)) return before.length === after.length && before.every((one, at) => isAsDear(one, after[at], key));
  if (!isMapping(before) || !isMapping(after)) return before === after;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((name) => {
    const [was, is] = [before[name], after[name]];
    // Conditions and cells choose jobs: a number in them is no amount.
    if (name === "when" || name === "is") return JSON.stringify(was) === JSON.stringify(is);
    return (WORDS.has(name) && !isMapping(was) && !isMapping(is)) || isAsDear(was, is, name);
  });
}
