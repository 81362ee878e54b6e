import { isLimit } from "../check-options.js";
import { isDay } from "../model/day.js";
import type { LintOptions, Terms } from "../model/run.js";
import { DEFAULT_LIMITS } from "../model/limits.js";
import { nearest } from "../model/near.js";
import { list, quote } from "../model/words.js";
import { createPrices } from "../prices.js";
import type { Setup } from "../setup/index.js";
import { type Call, meant, type Values } from "./args.js";
import { type Io, UsageError } from "./io.js";

/** The day of `--as-of`, today in UTC without it. Throws UsageError for what is no day. */
export function asOfDay(values: Values, io: Io): string {
  const given = values["as-of"];
  if (given === undefined) return io.now().toISOString().slice(0, 10);
  if (!isDay(given)) throw new UsageError(`\`--as-of ${given}\` is not a date.`, "Write year, month and day, such as `--as-of 2026-11-22`.");
  return given;
}

/** The budgets of `--budget`. Throws UsageError for an unknown currency, a limit that is no amount, or a currency given twice. */
export function runBudgets(values: Values, setup: Setup): LintOptions["runBudgets"] {
  const known = createPrices(setup.catalog, setup.cards).currencies;
  const budgets = new Map<string, string>();
  for (const given of values.budget ?? []) {
    const [, currency = "", limit = ""] = /^(.*?)=(.*)$/s.exec(given) ?? [];
    if (currency === "") throw new UsageError(`\`--budget ${given}\` names no currency.`, `Write it as ${quote(`--budget ${known[0]}=60`)}.`);
    checkCurrency(currency, known);
    checkLimit(given, limit);
    if (budgets.has(currency)) throw new UsageError(`\`--budget\` gives two limits for ${quote(currency)}.`, "Keep one of them.");
    budgets.set(currency, limit);
  }
  return [...budgets].map(([currency, limit]) => ({ currency, limit }));
}

function checkCurrency(currency: string, known: readonly string[]): void {
  if (known.includes(currency)) return;
  const hint = meant(nearest(currency, known)) ?? `Currencies are ${list(known.map(quote))}.`;
  throw new UsageError(`${quote(currency)} is not a currency of any rate card.`, hint);
}

function checkLimit(given: string, limit: string): void {
  if (isLimit(limit)) return;
  const { digits, magnitude } = DEFAULT_LIMITS;
  throw new UsageError(
    `The limit of \`--budget ${given}\` is not an amount.`,
    `Write digits with or without a point, such as \`60\` or \`12.5\`, below 10 to the power of ${magnitude} and of at most ${digits} digits.`,
  );
}

/** The number of `--max-warnings`, null without it. Throws UsageError for what is no whole number. */
export function maxWarnings(values: Values): number | null {
  const given = values["max-warnings"];
  if (given === undefined) return null;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`\`--max-warnings ${given}\` is not a whole number.`, "Write `--max-warnings 0` to allow none.");
  return Number(given);
}

/** Whether standard output gets colours: the last option given, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal. */
export function wantsColor({ color }: Call, { env, stdout }: Io): boolean {
  if (color !== null) return color;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY === true && env.TERM !== "dumb";
}

const BUDGET_FROM: readonly Terms["budgetFrom"][] = ["head", "base"];
const FAIL_ON: readonly Terms["failOn"][] = ["total", "increase", "both"];

/** How `--budget-from` and `--fail-on` have a branch judged. Throws UsageError for words that are none of theirs. */
export function branchTerms(values: Values): Terms {
  return { budgetFrom: oneOf("budget-from", values["budget-from"] ?? "head", BUDGET_FROM), failOn: oneOf("fail-on", values["fail-on"] ?? "both", FAIL_ON) };
}

function oneOf<Word extends string>(option: string, given: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === given);
  if (word === undefined) throw new UsageError(`\`--${option} ${given}\` is none of ${list(words.map(quote), "or")}.`, meant(nearest(given, words)) ?? `Write ${list(words.map((one) => quote(`--${option} ${one}`)), "or")}.`);
  return word;
}

/** Without a base there is nothing that they could choose. Throws UsageError. */
export function refuseTerms(values: Values): void {
  const { budgetFrom, failOn } = branchTerms({ ...values, "fail-on": values["fail-on"] ?? "total" });
  const option = budgetFrom === "base" ? "--budget-from base" : failOn === "total" ? null : `--fail-on ${failOn}`;
  if (option !== null) throw new UsageError(`${quote(option)} holds a branch against its base, and none is named.`, "Name the branch that the changes are to go into, such as `--base origin/main`.");
}
