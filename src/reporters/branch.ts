import type { RunResult } from "../model/run.js";
import { changesOf } from "./diff/stylish.js";
import { countsInWords } from "./diff/words.js";
import type { Style } from "./style.js";
import { wrap } from "./text/fit.js";

/** What the branch changes, what it may add, and by whose terms it is judged; nothing for a run without a base. */
export function* branchOf({ comparison, terms }: RunResult, style: Style): Iterable<string> {
  if (!comparison || !terms) return;
  yield* changesOf(comparison, style);
  yield* wrap(`${countsInWords(comparison)}. ${termsInWords(terms)}`, style.columns);
  yield "";
}

/** Whose limits count, and what of the branch fails the run. */
export function termsInWords({ budgetFrom, failOn }: RunResult["terms"] & object): string {
  const whose = budgetFrom === "base" ? "Judged by the budgets, config and suppressions of the base" : "Judged by the branch's own budgets";
  const what = { total: "every broken budget fails it", increase: "only what it adds can fail it", both: "what it adds can fail it, and each budget that it breaks or makes worse" }[failOn];
  return `${whose}: ${what}.`;
}
