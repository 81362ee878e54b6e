import { RULES } from "../../rules/index.js";
import type { Rule } from "../../src/model/rule.js";
import type { ShippedCard } from "./cards.js";
import type { Offers } from "./editor.js";
import { type Json, propertiesOf, type Schema, writtenOut } from "./schema.js";

/**
 * The schema of configs for editors: with the names of rules, plans, types and currencies. Teams may add providers of their
 * own, so names of those are offered and no others refused; names of rules are all there are.
 */
export function configEditorSchema(config: Schema, cards: readonly ShippedCard[], { currencies, parameters }: Offers): Schema {
  const schema = writtenOut(config);
  const properties = propertiesOf(schema);
  const { rules, plans, rates, assume, balances, maxIncrease, budgets } = properties;
  const inner = (node: Schema | undefined): Schema => (node?.additionalProperties ?? {}) as Schema;
  const offering = (node: Schema | undefined, names: readonly string[]): Schema => ({ ...node, properties: Object.fromEntries(names.map((name) => [name, inner(node)])) });
  const providers = cards.map(({ provider }) => provider);
  const budget = (budgets?.items ?? {}) as Schema;
  const currency = propertiesOf(budget).currency ?? {};
  return {
    ...schema,
    properties: {
      ...properties,
      rules: { ...rules, properties: Object.fromEntries(RULES.filter(isSettable).map((rule) => [rule.id, ruleSchema(rule)])), additionalProperties: false },
      plans: { ...plans, properties: Object.fromEntries(cards.flatMap(({ provider, card }) => (card.plans ? [[provider, planSchema(card.plans as Json[], inner(plans))]] : []))) },
      rates: offering(rates, providers),
      assume: {
        ...assume,
        properties: Object.fromEntries(
          Object.entries(parameters).flatMap(([type, names]) =>
            names.length === 0 ? [] : [[type, { ...inner(assume), properties: Object.fromEntries(names.map((name) => [name, inner(inner(assume))])) }]],
          ),
        ),
      },
      balances: offering(balances, currencies.filter((name) => name !== "USD")),
      maxIncrease: offering(maxIncrease, currencies),
      budgets: { ...budgets, items: { ...budget, properties: { ...propertiesOf(budget), currency: { ...currency, examples: [...currencies] } } } },
    },
  };
}

function isSettable({ configurable, options }: Rule): boolean {
  return configurable || options !== undefined;
}

function ruleSchema({ summary, severity, configurable, options = {} }: Rule): Schema {
  const severities = ["error", "warning", "info", "off"];
  const set: Schema = configurable ? { severity: { type: "string", enum: severities, description: `How much a finding counts; \`${severity}\` if left out.` } } : {};
  const mapping: Schema = { type: "object", description: "Severity and options.", minProperties: 1, properties: { ...set, ...(options as unknown as Schema) }, additionalProperties: false };
  return { description: summary, anyOf: [...(configurable ? [{ type: "string", enum: severities, description: summary }] : []), mapping] };
}

function planSchema(plans: readonly Json[], node: Schema): Schema {
  return { ...node, enum: plans.map((plan) => (plan as Schema).name!) };
}
