import type { PlannedJob } from "../../src/model/job.js";
import { add, compare, negate, type Rational, subtract, ZERO } from "../../src/model/rational.js";
import { dearestPlans, type Plan, type Pricer } from "./plans.js";
import { fewerTakes, leaveOut, options, shorten, type Way } from "./ways.js";

/** Ways to save a needed amount. */
export interface Savings {
  /** Each is enough by itself: the best of its sort, those that give up least first. Best within a sort: saves least. */
  readonly alone: readonly Way[];
  /** Where none is: changes that are enough together, or as much as was found. */
  readonly together: readonly Way[];
  /** What those save together. */
  readonly saves: Rational;
  readonly enough: boolean;
  /** False where not all changes were looked into, to end in time. */
  readonly complete: boolean;
}

/**
 * How `jobs` (valid and priced) could cost `need` less, by pricing each change. A way that keeps every job, take and
 * minute comes before one that drops takes, then one that shortens, then one that leaves out a job. `single` seeks
 * changes inside of one planned job. Only the dearest written jobs are looked at; see MOST_JOBS.
 */
export function findSavings(jobs: readonly PlannedJob[], need: Rational, pricer: Pricer, single = false): Savings {
  const { plans, left } = dearestPlans(jobs, pricer.high);
  const isComplete = (): boolean => left === 0 && !pricer.refused;
  const isEnough = (way: Way): boolean => compare(way.saves, need) >= 0;
  const alone = bestOfEachSort(
    plans.flatMap((plan) => {
      const inside = [...options(plan, pricer), ...shorten(plan, need, pricer)];
      return single ? inside : [...inside, ...fewerTakes(plan, need), ...(plans.length > 1 ? leaveOut(plan) : [])];
    }),
    isEnough,
  );
  if (alone.length > 0) return { alone, together: [], saves: ZERO, enough: true, complete: isComplete() };
  const combined = combine(plans, need, pricer, single);
  return { alone, ...combined, complete: isComplete() };
}

function bestOfEachSort(ways: readonly Way[], isEnough: (way: Way) => boolean): Way[] {
  const best = new Map<string, Way>();
  for (const way of ways.filter(isEnough)) {
    const other = best.get(way.advice);
    if (!other || compare(way.saves, other.saves) < 0) best.set(way.advice, way);
  }
  return [...best.values()].sort((a, b) => a.gives - b.gives || compare(a.saves, b.saves));
}

type Phase = (plan: Plan, left: Rational) => Way[];

/**
 * Greedy: the way that just suffices for what is left, else the one that saves most; features before takes before jobs.
 * Where even that is not enough, leaving out jobs is no advice, and only the rest is told.
 */
function combine(plans: readonly Plan[], need: Rational, pricer: Pricer, single: boolean): Pick<Savings, "together" | "saves" | "enough"> {
  const gentle: Phase[] = [(plan) => options(plan, pricer), ...(single ? [] : [fewerTakes])];
  const all = chooseWays([...gentle, ...(single ? [] : [leaveOut])], plans, need);
  const chosen = all.enough || single ? all : chooseWays(gentle, plans, need);
  const inOrder = [...chosen.ways].sort((a, b) => a.gives - b.gives || a.plan.written.index - b.plan.written.index);
  return { together: inOrder, saves: chosen.saves, enough: chosen.enough };
}

function chooseWays(phases: readonly Phase[], plans: readonly Plan[], need: Rational): { ways: readonly Way[]; saves: Rational; enough: boolean } {
  let left = need;
  let chosen: Way[] = [];
  const state = new Map(plans.map((plan) => [plan.written, plan]));
  for (const ways of phases) {
    const open = new Map([...state.values()].map((plan) => [plan.written, ways(plan, left)]));
    while (left.n > 0n) {
      const next = ways === leaveOut && state.size < 2 ? null : choose([...open.values()].flat(), left);
      if (!next) break;
      const { written } = next.plan;
      left = subtract(left, next.saves);
      chosen = ways === leaveOut ? [...chosen.filter((way) => way.plan.written !== written), withEarlier(next, chosen)] : [...chosen, next];
      const plan = { written, parts: next.after };
      if (ways === leaveOut) state.delete(written);
      else state.set(written, plan);
      open.set(written, ways === leaveOut ? [] : ways(plan, left));
    }
  }
  const ways = withoutNeedless(chosen, negate(left));
  return { ways, saves: ways.reduce((sum, way) => add(sum, way.saves), ZERO), enough: left.n <= 0n };
}

/** Drops what a later, larger way has made needless, the most painful first. */
function withoutNeedless(ways: readonly Way[], surplus: Rational): Way[] {
  let spare = surplus;
  const needless = new Set<Way>();
  for (const way of [...ways].sort((a, b) => b.gives - a.gives || compare(b.saves, a.saves))) {
    const isAlone = ways.filter((one) => one.plan.written === way.plan.written).length === 1;
    if (!isAlone || compare(way.saves, spare) > 0) continue;
    spare = subtract(spare, way.saves);
    needless.add(way);
  }
  return ways.filter((way) => !needless.has(way));
}

function choose(ways: readonly Way[], left: Rational): Way | null {
  let best: Way | null = null;
  for (const way of ways) {
    if (!best || rank(way, left, best) < 0) best = way;
  }
  return best;
}

/** Negative where a is to be preferred to b. */
function rank(a: Way, left: Rational, b: Way): number {
  const [enoughA, enoughB] = [compare(a.saves, left) >= 0, compare(b.saves, left) >= 0];
  if (enoughA !== enoughB) return enoughA ? -1 : 1;
  return enoughA ? compare(a.saves, b.saves) : compare(b.saves, a.saves);
}

/** Leaving a job out also saves what earlier changes of it were to save. */
function withEarlier(way: Way, chosen: readonly Way[]): Way {
  const earlier = chosen.filter((one) => one.plan.written === way.plan.written);
  return { ...way, saves: earlier.reduce((sum, one) => add(sum, one.saves), way.saves) };
}
