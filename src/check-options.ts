import { isDay } from "./model/day.js";
import { DEFAULT_LIMITS } from "./model/limits.js";
import type { LintOptions } from "./model/run.js";
import { createPrices } from "./prices.js";
import type { Setup } from "./setup/index.js";

/** Throws a TypeError where there is nothing to lint, which must not pass, or where a file is not what it should be. */
export function checkInputs(files: readonly { readonly file: string; readonly bytes: unknown }[]): void {
  if (files.length === 0) throw new TypeError("there is no file to lint, and nothing checked must not pass");
  const names = new Set<string>();
  for (const { file, bytes } of files) {
    if (names.has(file)) throw new TypeError(`two files are called ${file}`);
    names.add(file);
    if (!(bytes instanceof Uint8Array)) throw new TypeError(`the bytes of ${file} must be a Uint8Array; for a text use new TextEncoder().encode(text)`);
  }
}

/** Throws a TypeError for an option that a run cannot take as it is: a misspelt currency must not become a budget that holds. */
export function checkOptions({ asOf, budgets, maxWarnings }: { asOf: string; budgets: LintOptions["runBudgets"]; maxWarnings: number | null }, setup: Setup): void {
  if (!isDay(asOf)) throw new TypeError(`asOf must be a day such as "2026-11-22", not ${JSON.stringify(asOf)}`);
  const { currencies } = createPrices(setup.catalog, setup.cards);
  for (const { currency, limit } of budgets) {
    if (!currencies.includes(currency)) throw new TypeError(`${JSON.stringify(currency)} is not a currency of any rate card; they are ${currencies.join(", ")}`);
    if (!isLimit(limit)) throw new TypeError(`the limit of a budget must be digits with or without a point, such as "60", not ${JSON.stringify(limit)}`);
  }
  if (maxWarnings !== null && !(Number.isSafeInteger(maxWarnings) && maxWarnings >= 0)) throw new TypeError(`maxWarnings must be a whole number, not ${maxWarnings}`);
}

/** Whether a text is an amount that a limit may be: digits and a point, so that it is read exactly, and within the bounds of numbers. */
export function isLimit(text: string): boolean {
  const { digits, magnitude } = DEFAULT_LIMITS;
  const [whole = "", fraction = ""] = String(text).split(".");
  return /^\d+(?:\.\d+)?$/.test(text) && whole.replace(/^0+/, "").length <= magnitude && whole.length + fraction.length <= digits;
}
