import type { Example, RateCard } from "../../generated/types/rate-card.js";
import type { Catalog } from "../../model/catalog.js";
import type { Cost } from "../../model/cost.js";
import type { Assumption } from "../../model/assumption.js";
import type { Path } from "../../model/place.js";
import { compare, type Rational } from "../../model/rational.js";
import { rangeInWords } from "../../model/words.js";
import { type Bounded, exactly, type Range } from "../../model/range.js";
import { exact } from "../figure.js";
import { type Card, compileCard } from "../index.js";
import { withNumbersAsText } from "./numbers.js";

/** An example of a card that does not come out at its published cost. */
export interface ExampleMismatch {
  readonly path: Path;
  readonly label: string;
  readonly published: Range;
  readonly computed: Cost;
  /** Both costs in a sentence. */
  readonly message: string;
}

/** Runs every example of a sound card. */
export function checkExamples(given: RateCard, catalog: Catalog): ExampleMismatch[] {
  const card = withNumbersAsText(given);
  const ready = new Map<string | null, Card>();
  const readyFor = (plan: string | null): Card => {
    const known = ready.get(plan) ?? compileCard(card, "", catalog, { plan, own: null });
    ready.set(plan, known);
    return known;
  };
  return Object.entries(card.tasks).flatMap(([name, { examples }]) => {
    const task = catalog.tasks[`${card.provider}/${name}`];
    if (!task) return [];
    return examples.flatMap((example, i): ExampleMismatch[] => {
      const published = rangeOf(example.cost);
      const computed = readyFor(example.plan ?? null).price(task, example.job, assumptionsOf(example));
      if (compare(computed.low, published.low) === 0 && isSame(computed.high, published.high)) return [];
      const { label } = example;
      const comes = computed.status === "invalid" ? "cannot be priced, because a length is missing" : `comes to ${rangeInWords(computed)}`;
      const message = `“${label}” costs ${rangeInWords(published)} by its source, but ${comes} by the card.`;
      return [{ path: ["tasks", name, "examples", i], label, published, computed, message }];
    });
  });
}

function isSame(a: Rational | null, b: Rational | null): boolean {
  return a !== null && b !== null && compare(a, b) === 0;
}

function rangeOf(figure: Example["cost"]): Bounded {
  return typeof figure === "object" ? { low: exact(figure.low), high: exact(figure.high) } : exactly(exact(figure));
}

function assumptionsOf({ assume }: Example): ReadonlyMap<string, Assumption> {
  return new Map(Object.entries(assume ?? {}).map(([name, figure]) => [name, { ...rangeOf(figure), reason: null, path: [] }]));
}
