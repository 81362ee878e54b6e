import type { BaseView } from "../model/base-view.js";
import type { Batch, Budget } from "../model/batch.js";
import { compare, type Rational } from "../model/rational.js";

/**
 * The batch that one was in the base; null for a new one. By file and name, by its place in the file, and where its file is
 * not in the base, among those of files that are gone: by name, or else the one of which it has most jobs, at least half.
 */
export function batchInBase({ file, document, name, jobs }: Batch, { batches, gone }: Pick<BaseView, "batches" | "gone">): Batch | null {
  const here = batches.filter((one) => one.file === file);
  if (here.length > 0) return here.find((one) => one.name === name) ?? here.find((one) => one.document === document) ?? null;
  const left = batches.filter((one) => gone.has(one.file));
  const named = left.find((one) => one.name === name);
  if (named) return named;
  const ids = new Set(jobs.map(({ id }) => id));
  const shared = left.map((one) => ({ one, kept: one.jobs.filter(({ id }) => ids.has(id)).length })).filter(({ one, kept }) => kept > 0 && 2 * kept >= one.jobs.length);
  return shared.sort((a, b) => b.kept - a.kept)[0]?.one ?? null;
}

/** The budgets of the base, as far as they can be pointed at in the batch as it is now. */
export function agreedBudgets(before: Batch, now: Batch): Budget[] {
  return before.budgets.map((budget) => {
    const own = now.budgets.find(({ currency }) => currency === budget.currency);
    const place = own?.limitPath ?? own?.perJobPath ?? ["topsheet"];
    const isOwn = own && isSameLimit(own.limit, budget.limit) && isSameLimit(own.perJob, budget.perJob);
    return { ...budget, ...(isOwn ? {} : { ofBase: true }), limitPath: budget.limitPath && (own?.limitPath ?? place), perJobPath: budget.perJobPath && (own?.perJobPath ?? place) };
  });
}

function isSameLimit(a: Rational | null, b: Rational | null): boolean {
  return a && b ? compare(a, b) === 0 : a === b;
}
