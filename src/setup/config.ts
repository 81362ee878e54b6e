import { config as validator } from "../generated/validators/config.js";
import type { ConfigFile } from "../generated/types/config.js";
import { readAssumptions, readPercentage } from "../expand/index.js";
import type { Allowance, Config, ConfigBudget, Places } from "../model/config.js";
import { DEFAULT_LIMITS } from "../model/limits.js";
import { isMapping } from "../model/mapping.js";
import { toRational } from "../model/number.js";
import { quote } from "../model/words.js";
import { MONEY } from "../model/money.js";
import { createPrices } from "../prices.js";
import { checkNumbers } from "../validate/numbers.js";
import { readBudgets } from "./budgets.js";
import type { Setup } from "./index.js";
import { readRules } from "./rules.js";
import { checkCurrency, checkGlob, checkTypeName, type ConfigScope, instead } from "./scope.js";
import { asProblem, type Problem, shapeProblems } from "./shape.js";

const NO_SETTING = "This is neither a severity nor a mapping of options. Write `error`, `warning`, `info` or `off`.";

/** Problems with a config in itself; only one without any goes on to `readConfig`. */
export function checkConfigShape(value: unknown): Problem[] {
  const problems = shapeProblems(validator, value, "config").map((one) => (one.path[0] === "rules" && one.path.length === 2 && one.at === "value" ? { ...one, text: NO_SETTING } : one));
  if (problems.length > 0 || !isMapping(value)) return problems;
  const numbers = ["assume", "budgets", "balances", "maxIncrease"].flatMap((key) => checkNumbers(value[key], [key], DEFAULT_LIMITS));
  return numbers.map(asProblem);
}

/** Where a config stands. */
export interface Standing {
  readonly file: string;
  readonly places: Places;
  /** The working directory as seen from the config's folder. */
  readonly workingDirectory: string;
}

/** Reads a config of the right shape against the types, plans and currencies that there are, those of the team's own cards among them. */
export function readConfig(value: unknown, standing: Standing, setup: Setup): { config: Config; problems: Problem[] } {
  const form = value as ConfigFile;
  const problems: Problem[] = [];
  const prices = createPrices(setup.catalog, setup.cards);
  const scope: ConfigScope = { setup, currencies: prices.currencies, otherPurses: prices.otherPurses, report: (path, text, at = "value") => void problems.push({ path, at, text }) };
  form.files?.forEach((glob, i) => checkGlob(glob, ["files", i], scope));
  const rules = readRules(form.rules ?? {}, ["rules"], scope);
  checkPlans(form.plans ?? {}, scope);
  for (const type of Object.keys(form.assume ?? {})) checkTypeName(type, ["assume", type], "key", scope);
  const { assumed, faults } = problems.some(({ path }) => path[0] === "assume")
    ? { assumed: new Map<string, never>(), faults: [] }
    : readAssumptions(form.assume ?? {}, { catalog: setup.catalog, parametersOf: prices.parametersOf, currencies: prices.currencies });
  problems.push(...faults.map(asProblem));
  const budgets: ConfigBudget[] = readBudgets(form.budgets ?? [], scope);
  for (const key of ["balances", "maxIncrease"] as const) {
    for (const currency of Object.keys(form[key] ?? {})) checkCurrency(currency, [key, currency], "key", scope);
  }
  if (form.balances && Object.hasOwn(form.balances, MONEY)) scope.report(["balances", MONEY], `A balance is of credits that are left with a provider, and ${quote(MONEY)} is none of them. Remove it.`, "key");
  const config: Config = {
    ...standing,
    files: form.files ?? null,
    rules,
    plans: { ...form.plans },
    assume: assumed,
    budgets,
    balances: Object.fromEntries(Object.entries(form.balances ?? {}).map(([currency, left]) => [currency, toRational(left)])),
    maxIncrease: Object.fromEntries(Object.entries(form.maxIncrease ?? {}).map(([currency, most]) => [currency, readAllowance(most)])),
    limits: { ...DEFAULT_LIMITS, ...form.limits },
  };
  return { config, problems };
}

/** `10`, or `10%` of what was planned before. */
function readAllowance(given: number | string): Allowance {
  const share = readPercentage(given);
  return share ? { value: share, isShare: true } : { value: toRational(given as number), isShare: false };
}

function checkPlans(plans: Readonly<Record<string, string>>, { setup, report }: ConfigScope): void {
  for (const [provider, plan] of Object.entries(plans)) {
    const path = ["plans", provider];
    const used = setup.cards.find((one) => one.provider === provider);
    if (!used) {
      report(path, `There is no provider ${quote(provider)}. ${instead(provider, setup.catalog.providers, "Write")}`, "key");
      continue;
    }
    const known = plansOf(used.card);
    if (known.length === 0) report(path, `No price or feature of ${quote(provider)} depends on a plan that is known here, so this would change nothing. Remove it.`, "key");
    else if (!known.includes(plan)) report(path, `${quote(provider)} has no plan ${quote(plan)}. ${instead(plan, known, "Write")}`);
  }
}

/** The plans that a card names: those that it lists, and those whose credits it prices. */
function plansOf({ plans = [], prices }: Setup["cards"][number]["card"]): string[] {
  return [...new Set([...plans.map(({ name }) => name), ...prices.flatMap(({ plan }) => plan ?? [])])];
}

