import type { RunResult } from "../model/run.js";
import type { Increase } from "../model/verdict.js";
import { amount, differenceInWords, rangeInWords } from "../model/words.js";
import { changesOf } from "./diff/stylish.js";
import { countsInWords } from "./diff/words.js";
import { type Style, VERDICT_COLOR } from "./style.js";
import { wrap } from "./text/fit.js";

/** What the branch changes, what it may add, and by whose terms it is judged; nothing for a run without a base. */
export function* branchOf({ comparison, increases, terms }: RunResult, style: Style): Iterable<string> {
  if (!comparison || !terms) return;
  yield* changesOf(comparison, style);
  for (const increase of increases) {
    const [first = "", ...rest] = wrap(increaseInWords(increase), style.columns - 4);
    yield `  ${style.paint[VERDICT_COLOR[increase.verdict]]("▪")} ${first}`;
    yield* rest.map((line) => `    ${line}`);
  }
  if (increases.length > 0) yield "";
  yield* wrap(`${countsInWords(comparison)}. ${termsInWords(terms)}`, style.columns);
  yield "";
}

/** `+4 of the 10 USD that a branch may add: within`. */
export function increaseInWords({ currency, allowed, difference, limit, verdict }: Increase): string {
  const share = allowed.isShare ? `${rangeInWords(limit)} (${amount({ n: allowed.value.n * 100n, d: allowed.value.d })}%)` : amount(allowed.value);
  return `${differenceInWords(difference)} of the ${share} ${currency} that a branch may add: ${verdict}`;
}

/** Whose limits count, and what of the branch fails the run. */
export function termsInWords({ budgetFrom, failOn }: RunResult["terms"] & object): string {
  const whose = budgetFrom === "base" ? "Judged by the budgets, config and suppressions of the base" : "Judged by the branch's own budgets";
  const what = { total: "every broken budget fails it", increase: "only what it adds can fail it", both: "what it adds can fail it, and each budget that it breaks or makes worse" }[failOn];
  return `${whose}: ${what}.`;
}
