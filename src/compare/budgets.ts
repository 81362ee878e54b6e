import type { Batch } from "../model/batch.js";
import { type Config, matchInWords, matchKey } from "../model/config.js";
import type { BudgetDiff, BudgetState, Side } from "../model/diff.js";
import { groupBy } from "../model/group.js";
import type { JudgedBudget } from "../model/verdict.js";
import { matchBatches } from "./batches.js";

/** A judged budget with where it stands and what it covers, in words. */
interface Known {
  readonly judged: JudgedBudget;
  readonly file: string | null;
  readonly of: string | null;
  /** What it is the same by: its batch, for one of a batch as it was in the base. */
  readonly key: string;
}

/** Every budget of either side: those of the later one in its order, then those that are gone. */
export function compareBudgets(base: Side, head: Side): BudgetDiff[] {
  const [before, after] = known(base, head);
  const origin = originsOf(before, after);
  const taken = new Set(origin.values());
  const gone = before.filter((one) => !taken.has(one));
  return [...after.map((one) => toDiff(origin.get(one) ?? null, one, base)), ...gone.map((one) => toDiff(one, null, head))];
}

/** What each budget of the later side was in the base. */
export function matchBudgets(base: Side, head: Side): ReadonlyMap<JudgedBudget, JudgedBudget> {
  return new Map([...originsOf(...known(base, head))].map(([after, before]) => [after.judged, before.judged]));
}

function originsOf(before: readonly Known[], after: readonly Known[]): Map<Known, Known> {
  const waiting = groupBy(before, ({ key }) => key);
  return new Map(
    after.flatMap((one) => {
      const old = waiting.get(one.key)?.shift();
      return old ? [[one, old]] : [];
    }),
  );
}

function toDiff(before: Known | null, after: Known | null, other: Side): BudgetDiff {
  const one = after ?? before;
  if (!one) throw new Error("a budget of neither side");
  const { judged, file, of } = one;
  return { scope: judged.scope, currency: judged.budget.currency, file, of, unknown: !(before && after) && file !== null && other.lost.has(file), before: before && stateOf(before), after: after && stateOf(after) };
}

function stateOf({ judged: { low, high, limit, verdict, budget } }: Known): BudgetState {
  return { low, high, limit, verdict, warnAt: budget.warnAt };
}

function known(base: Side, head: Side): [Known[], Known[]] {
  const [before, after] = [base, head].map(({ result }) => result.batches.map(({ batch }) => batch));
  const origins = matchBatches(before ?? [], after ?? []);
  return [knownBudgets(base, (batch) => batch), knownBudgets(head, (batch) => origins.get(batch) ?? null)];
}

function knownBudgets({ result, config }: Side, originOf: (batch: Batch) => Batch | null): Known[] {
  const ofBatches = result.batches.flatMap(({ batch, budgets }) => {
    const { file, document } = originOf(batch) ?? { file: null, document: 0 };
    const where = file === null ? ["new", batch.file, batch.document] : ["base", file, document];
    return budgets.map((judged): Known => ({ judged, file: batch.file, of: batch.name, key: JSON.stringify([judged.scope, judged.budget.currency, ...where]) }));
  });
  const inBatches = new Set(ofBatches.map(({ judged }) => judged));
  const others = result.budgets.filter((judged) => !inBatches.has(judged));
  return [...ofBatches, ...others.map((judged) => ofRun(judged, judged.budget.ofConfig ? result.configFile : null, config))];
}

function ofRun(judged: JudgedBudget, file: string | null, config: Config): Known {
  const { budget, scope } = judged;
  const match = config.budgets[Number((budget.limitPath ?? budget.perJobPath)?.[1])]?.match;
  const of = budget.ofConfig && match ? matchInWords(match) : null;
  return { judged, file, of, key: JSON.stringify([scope, budget.currency, budget.ofConfig && match ? matchKey(match, config) : null, budget.ofConfig ?? false]) };
}
