import { type ConfigBudget, matchInWords } from "../model/config.js";
import type { BudgetDiff, BudgetState, Side } from "../model/diff.js";
import type { JudgedBudget } from "../model/verdict.js";

/** A judged budget with what tells it, the surest first. */
interface Known {
  readonly judged: JudgedBudget;
  readonly file: string | null;
  readonly of: string | null;
  readonly keys: readonly string[];
}

/** Every budget of either side: those of the later one in its order, then those that are gone. */
export function compareBudgets(base: Side, head: Side): BudgetDiff[] {
  const [before, after] = [knownBudgets(base), knownBudgets(head)];
  const origin = originsOf(before, after);
  const taken = new Set(origin.values());
  const gone = before.filter((one) => !taken.has(one));
  return [...after.map((one) => toDiff(origin.get(one) ?? null, one, base)), ...gone.map((one) => toDiff(one, null, head))];
}

/** What each budget of the later side was in the base. */
export function matchBudgets(base: Side, head: Side): ReadonlyMap<JudgedBudget, JudgedBudget> {
  return new Map([...originsOf(knownBudgets(base), knownBudgets(head))].map(([after, before]) => [after.judged, before.judged]));
}

function originsOf(before: readonly Known[], after: readonly Known[]): Map<Known, Known> {
  const origin = new Map<Known, Known>();
  const taken = new Set<Known>();
  for (let at = 0; at < MOST_KEYS; at++) {
    for (const one of after) {
      const key = one.keys[at];
      if (key === undefined || origin.has(one)) continue;
      const old = before.find((candidate) => candidate.keys[at] === key && !taken.has(candidate));
      if (!old) continue;
      origin.set(one, old);
      taken.add(old);
    }
  }
  return origin;
}

const MOST_KEYS = 3;

function toDiff(before: Known | null, after: Known | null, other: Side): BudgetDiff {
  const one = after ?? before;
  if (!one) throw new Error("a budget of neither side");
  const { judged, file, of } = one;
  return { scope: judged.scope, currency: judged.budget.currency, file, of, unknown: !(before && after) && file !== null && other.lost.has(file), before: before && stateOf(before), after: after && stateOf(after) };
}

function stateOf({ judged: { low, high, limit, verdict, budget } }: Known): BudgetState {
  return { low, high, limit, verdict, warnAt: budget.warnAt };
}

function knownBudgets({ result, config }: Side): Known[] {
  const ofBatches = result.batches.flatMap(({ batch: { file, name }, budgets }) =>
    budgets.map((judged): Known => {
      const kind = [judged.scope, judged.budget.currency];
      return { judged, file, of: name, keys: [[...kind, file, name], [...kind, name], [...kind, file]].map((key) => JSON.stringify(key)) };
    }),
  );
  const known = new Set(ofBatches.map(({ judged }) => judged));
  const others = result.budgets.filter((judged) => !known.has(judged));
  return [...ofBatches, ...others.map((judged) => ofRun(judged, judged.budget.ofConfig ? result.configFile : null, config.budgets))];
}

function ofRun(judged: JudgedBudget, file: string | null, budgets: readonly ConfigBudget[]): Known {
  const { budget, scope } = judged;
  const at = Number((budget.limitPath ?? budget.perJobPath)?.[1]);
  const of = budget.ofConfig && budgets[at] ? matchInWords(budgets[at].match) : null;
  return { judged, file, of, keys: [JSON.stringify([scope, budget.currency, budget.ofConfig ?? false, of])] };
}
