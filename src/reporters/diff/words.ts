import type { BudgetDiff, BudgetState, Comparison, Difference, FieldChange, JobDiff, LineChange, Split } from "../../model/diff.js";
import { isNothing, NOTHING, type Range } from "../../model/range.js";
import type { Increase } from "../../model/verdict.js";
import { compare, max, negate, type Rational } from "../../model/rational.js";
import { amount, count, differenceInWords, list, percentage, rangeInWords } from "../../model/words.js";

export { differenceInWords } from "../../model/words.js";

/** Rows that a report for people shows; of more, those that weigh most. */
const MOST_ROWS = 50;

/** `14 → 18`; one amount where it stays. */
export function spanInWords(before: Range, after: Range): string {
  const [from, to] = [rangeInWords(before), rangeInWords(after)];
  return from === to ? to : `${from} → ${to}`;
}

/** `+5 by the author, −1 by rates`. */
export function splitInWords({ byAuthor, byRates }: Split): string {
  return `${differenceInWords(byAuthor)} by the author, ${differenceInWords(byRates)} by rates`;
}

/** Whether rates changed anything. */
export function isRepriced({ byRates }: Split): boolean {
  return !isNothing(byRates);
}

/** `14 → 18, +4`: what a job cost and costs; of an added or removed one just what that changes. */
export function costInWords(job: JobDiff, currency: string): string {
  const { before, after, difference } = job;
  const both = isRepriced(job) && !isNothing(job.byAuthor) ? ` (${splitInWords(job)})` : "";
  if (!before || !after) {
    // What is open has a known part all the same.
    const known = difference.high === null ? ` (${rangeInWords(after ?? before ?? NOTHING)})` : "";
    return `${differenceInWords(difference)}${known} ${currency}${both}`;
  }
  if (isNothing(difference) && both === "") return `${rangeInWords(after)} ${currency} as before`;
  return `${spanInWords(before, after)} ${currency}, ${differenceInWords(difference)}${both}`;
}

/** What was set and what is; `print` makes a text of a file harmless where it is shown. */
export function fieldInWords({ field, before, after }: FieldChange, print: (text: string) => string): string {
  if (before === null) return `${print(field)} set to ${print(after ?? "")}`;
  if (after === null) return `${print(field)} ${print(before)} removed`;
  return `${print(field)} ${print(before)} → ${print(after)}`;
}

/** `rate of Background kept 3 → 0`. */
export function lineInWords({ label, before, after }: LineChange, print: (text: string) => string): string {
  return `price of ${print(label)} ${before ? rangeInWords(before) : "none"} → ${after ? rangeInWords(after) : "none"}`;
}

/** What only moved, a line for each way from batch to batch: a moved file of a hundred jobs is one thing to know. */
export function movesInWords(jobs: readonly JobDiff[], print: (text: string) => string): string[] {
  const ways = new Map<string, number>();
  for (const { kind, from, to } of jobs) {
    if (kind !== "moved" || !from || !to) continue;
    const renamed = from.batch === to.batch ? "" : ` as ${print(to.batch)}`;
    const way = `of ${print(from.batch)} from ${print(from.file)} to ${print(to.file)}${renamed}`;
    ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  return [...ways].map(([way, moved]) => `${count(moved, "job")} ${way}, otherwise as before`);
}

/** The jobs that a report shows one by one, in order, and the others. What only moved is told otherwise. */
export function weightiest(all: readonly JobDiff[]): { shown: readonly JobDiff[]; others: readonly JobDiff[] } {
  const jobs = all.filter(({ kind }) => kind !== "moved");
  if (jobs.length <= MOST_ROWS) return { shown: jobs, others: [] };
  const shown = new Set(byWeight(jobs).slice(0, MOST_ROWS));
  return { shown: jobs.filter((job) => shown.has(job)), others: jobs.filter((job) => !shown.has(job)) };
}

/** Jobs whose cost changes most first, and what is open before any figure. */
export function byWeight(jobs: readonly JobDiff[]): readonly JobDiff[] {
  return jobs.toSorted((a, b) => compareWeight(b, a));
}

function compareWeight({ difference: a }: JobDiff, { difference: b }: JobDiff): number {
  if ((a.high === null) !== (b.high === null)) return a.high === null ? 1 : -1;
  return compare(sizeOf(a), sizeOf(b));
}

function sizeOf({ low, high }: Difference): Rational {
  const size = (value: Rational): Rational => (value.n < 0n ? negate(value) : value);
  return max(size(low), size(high ?? low));
}

/** `2 jobs added, 1 changed and 12 unchanged`. */
export function countsInWords({ jobs, unchangedJobs }: Comparison): string {
  const kinds = ["added", "removed", "changed", "repriced", "moved", "unknown"] as const;
  const parts = kinds.flatMap((kind) => {
    const found = jobs.filter((job) => job.kind === kind).length;
    return found > 0 ? [`${found} ${kind === "unknown" ? "not comparable" : kind}`] : [];
  });
  return `${count(jobs.length + unchangedJobs, "planned job")}: ${list([...parts, ...(unchangedJobs > 0 || parts.length === 0 ? [`${unchangedJobs} unchanged`] : [])])}`;
}

/** What is said of a side that holds no batch at all. */
export function emptySide({ batches, unknown, base }: Comparison, print: (text: string) => string): string | null {
  if (batches.before === 0 && unknown.before.length === 0) return `${print(base.ref)} holds no batch: everything here is new.`;
  if (batches.after === 0 && unknown.after.length === 0) return "No batch is left here: everything is removed.";
  return null;
}

/** The budgets that a report for people shows: those of which something is not as it was. */
export function changedBudgets(budgets: readonly BudgetDiff[]): { shown: readonly BudgetDiff[]; others: number } {
  const text = ({ low, high, limit, verdict }: BudgetState): string => `${rangeInWords({ low, high })} ${amount(limit)} ${verdict}`;
  const shown = budgets.filter(({ before, after }) => !before || !after || text(before) !== text(after));
  return { shown, others: budgets.length - shown.length };
}

/** A budget in a line: its limit, what it covers and its verdict, each with what it was. */
export function budgetInWords({ before, after, currency, unknown }: BudgetDiff, print: (text: string) => string): string {
  const one = after ?? before;
  if (!one) return "";
  const both = (tell: (state: BudgetState) => string): string => {
    const [was, is] = [before && tell(before), after && tell(after)];
    return was === null || is === null || was === is ? (is ?? was ?? "") : `${was} → ${is}`;
  };
  const fate = unknown ? (after ? " (not known before)" : " (not known any more)") : before === null ? " (new budget)" : after === null ? " (budget removed)" : compare(before.limit, after.limit) < 0 ? " (limit raised)" : "";
  return `${both(rangeInWords)} of ${both(({ limit }) => amount(limit, "down"))} ${print(currency)}, ${both(({ verdict }) => verdict)}${fate}`;
}

/** `+4 of the 10 USD that a branch may add: within`. */
export function increaseInWords({ currency, allowed, difference, limit, verdict }: Increase): string {
  const share = allowed.isShare ? `${rangeInWords(limit)} (${percentage(allowed.value)})` : amount(allowed.value);
  return `${differenceInWords(difference)} of the ${share} ${currency} that a branch may add: ${verdict}`;
}

/** The last sentence of a comparison: what of it was judged. */
export function judgedInWords({ increases }: Comparison): string {
  return increases.length > 0 ? "Held against `maxIncrease` of the config; budgets are judged by `topsheet lint`." : "Nothing was judged.";
}
