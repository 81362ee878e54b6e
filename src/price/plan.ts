import type { Condition, RateCard, Test } from "../generated/types/rate-card.js";
import type { FieldInfo } from "../model/catalog.js";

/** What conditions of a card call the plan that the team has with the provider; no field of a job. */
export const PLAN = "plan";

/** The plan as a field, for the proofs that a card is sound; null where the card knows no plans. */
export function planField({ plans }: RateCard): FieldInfo | null {
  return plans ? { kind: "enum", required: false, description: "The plan of the team.", values: plans.map(({ name }) => name) } : null;
}

/** Never holds: it asks for one of no conditions. */
const NEVER = { any: [] } as unknown as Condition;

/** A card for a team with this plan, or with one that nobody has named: no condition asks for plans any more. */
export function withPlan(card: RateCard, plan: string | null): RateCard {
  return card.plans ? (settled(card, plan) as RateCard) : card;
}

function settled(value: unknown, plan: string | null): unknown {
  if (Array.isArray(value)) return value.map((one) => settled(one, plan));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "when" ? (conditionFor(inner as Condition, plan) ?? NEVER) : key === "job" ? inner : settled(inner, plan)]),
  );
}

/** What is left of a condition where the plan is known; null where it cannot hold. */
function conditionFor(condition: Condition, plan: string | null): Condition | null {
  const rest: Record<string, unknown> = {};
  for (const [field, test] of Object.entries(condition)) {
    if (field === PLAN) {
      if (!holdsFor(test, plan)) return null;
    } else if (field === "any") {
      const some = (test as unknown as Condition[]).map((one) => conditionFor(one, plan));
      const open = some.filter((one) => one !== null);
      if (open.length === 0) return null;
      if (!open.some((one) => Object.keys(one).length === 0)) rest[field] = open;
    } else rest[field] = test;
  }
  return rest as Condition;
}

function holdsFor(test: Test, plan: string | null): boolean {
  if (Array.isArray(test)) return plan !== null && (test as unknown[]).includes(plan);
  return typeof test === "object" ? (test as { set?: boolean }).set === (plan !== null) : test === plan;
}
