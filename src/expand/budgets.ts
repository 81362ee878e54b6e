import type { Budget } from "../model/batch.js";
import { isMapping } from "../model/mapping.js";
import { nearest } from "../model/near.js";
import { quote, list } from "../model/words.js";
import { readAmount, readPercentage } from "./amounts.js";
import { report, type Scope } from "./scope.js";

/** A budget is nearly used up from 80% of its limit on, unless it says otherwise. */
const WARN_AT = { n: 4n, d: 5n };

/** Reads `budget`: a limit, or `{limit, warnAt, perJob}`, by currency. */
export function readBudgets(value: unknown, scope: Scope): Budget[] {
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([currency, entry]): Budget[] => {
    if (entry === null) return [];
    if (!scope.context.currencies.includes(currency)) {
      reportCurrency(currency, scope);
      return [];
    }
    const path = ["budget", currency];
    if (!isMapping(entry)) return [{ currency, limit: readAmount(entry), warnAt: WARN_AT, perJob: null, limitPath: path, perJobPath: null }];
    const limit = readAmount(entry["limit"]);
    const perJob = readAmount(entry["perJob"]);
    return [
      {
        currency,
        limit,
        warnAt: readPercentage(entry["warnAt"]) ?? WARN_AT,
        perJob,
        limitPath: limit && [...path, "limit"],
        perJobPath: perJob && [...path, "perJob"],
      },
    ];
  });
}

function reportCurrency(currency: string, scope: Scope): void {
  const { currencies, otherPurses } = scope.context;
  const path = ["budget", currency];
  const purse = otherPurses?.get(currency);
  if (purse) return report(scope, ["schema", "otherPurse"], path, "key", { currency, because: purse.because, charged: purse.currency });
  const near = nearest(currency, currencies);
  if (near !== null) report(scope, ["schema", "unknownCurrencyNear"], path, "key", { currency, near });
  else report(scope, ["schema", "unknownCurrency"], path, "key", { currency, currencies: list(currencies.map(quote), "or") });
}
