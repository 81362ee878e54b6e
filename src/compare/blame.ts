import type { Batch } from "../model/batch.js";
import type { Difference, Side } from "../model/diff.js";
import type { Finding } from "../model/finding.js";
import { groupBy } from "../model/group.js";
import type { PlannedJob } from "../model/job.js";
import { addRanges, isNothing, NOTHING, type Range } from "../model/range.js";
import { compare, negate, ZERO } from "../model/rational.js";
import type { JudgedBudget } from "../model/verdict.js";
import { costDifference, lostOtherwise } from "./amounts.js";
import { matchBudgets } from "./budgets.js";
import { BY_CONTENT, type Pair, pairs, placed } from "./match.js";
import { planChanges } from "./plan.js";

/** Tells what a branch can be blamed for. */
export interface Blame {
  /** Whether a broken budget is the branch's doing: it held before, or the branch raises what it covers. For a limit per job, of the written job that is pointed at. */
  forBudget(judged: JudgedBudget, place: JobPlace): boolean;
  /** Whether the jobs of a written job differ from the base in anything. */
  forJob(place: JobPlace): boolean;
}

/** Where a finding about a written job stands. */
type JobPlace = Pick<Finding, "file" | "document" | "jobId">;

/** A planned job on both sides, and what it adds. */
interface Trace {
  readonly before: PlannedJob | null;
  readonly after: PlannedJob | null;
  readonly of: Batch | null;
  readonly difference: Difference;
  readonly isSame: boolean;
}

const BROKEN: readonly JudgedBudget["verdict"][] = ["exceeded", "unproven"];

/** Holds a broken budget against the same one in the base. What cannot be told is blamed: nothing passes that is not shown. */
export function blameOf(base: Side, head: Side): Blame {
  const traces = pairs(placed(base.result), placed(head.result), [BY_CONTENT]).map(traceOf);
  const byAfter = new Map(traces.flatMap((trace) => (trace.after ? [[trace.after, trace] as const] : [])));
  const byBefore = new Map(traces.flatMap((trace) => (trace.before ? [[trace.before, trace] as const] : [])));
  const byWritten = groupBy(traces, ({ after, of }) => keyOf({ file: of?.file ?? null, document: of?.document ?? null, jobId: after?.written.id ?? null }));
  const origin = matchBudgets(base, head);
  // A limit per job of the config is judged batch by batch too, so that what is found stands at its job.
  const perJob = new Map([...origin].flatMap(([now, old]) => (now.scope === "job" && now.budget.ofConfig ? [[String(now.budget.perJobPath), old] as const] : [])));
  const isLost = lostOtherwise(base, head);
  return {
    forBudget(judged, place) {
      const before = origin.get(judged) ?? (judged.budget.ofConfig ? perJob.get(String(judged.budget.perJobPath)) : undefined);
      if (!before || isLost) return true;
      if (!BROKEN.includes(before.verdict)) return true;
      if (judged.scope === "job") return place.jobId === null || compare(judged.limit, before.limit) < 0 || (byWritten.get(keyOf(place)) ?? []).some(({ before: old, difference }) => !old || isRise(difference));
      return isRaised(before, judged, byBefore, byAfter);
    },
    forJob: (place) => isLost || place.jobId === null || (byWritten.get(keyOf(place)) ?? []).some(({ isSame }) => !isSame),
  };
}

function traceOf({ before, after }: Pair): Trace {
  const isSame = before !== null && after !== null && planChanges(before.job, after.job, false).length === 0;
  return { before: before?.job ?? null, after: after?.job ?? null, of: after?.of.batch ?? null, difference: costDifference(before?.job.cost ?? null, after?.job.cost ?? null, isSame), isSame };
}

function keyOf({ file, document, jobId }: JobPlace): string {
  return JSON.stringify([file, document, jobId]);
}

/** Whether the sum that a budget covers rose at either end. Jobs that came under it or left it count whole. */
function isRaised(before: JudgedBudget, after: JudgedBudget, byBefore: ReadonlyMap<PlannedJob, Trace>, byAfter: ReadonlyMap<PlannedJob, Trace>): boolean {
  const [old, now] = [new Set(before.jobs), new Set(after.jobs)];
  const added = (job: PlannedJob): Range => {
    const trace = byAfter.get(job);
    return trace?.before && old.has(trace.before) ? trace.difference : job.cost;
  };
  const left = before.jobs.filter((job) => {
    const kept = byBefore.get(job)?.after;
    return !kept || !now.has(kept);
  });
  const all = [...after.jobs.map(added), ...left.map(({ cost }) => negated(cost))];
  if (all.every(isNothing)) return false;
  // In money, what a plan includes makes sums that are no sums of jobs.
  if (after.credits) return compare(after.low, before.low) > 0 || !after.high || !before.high || compare(after.high, before.high) > 0;
  return isRise(all.reduce<Range>((sum, one) => addRanges(sum, one), NOTHING));
}

function negated({ low, high }: Range): Range {
  return { low: negate(low), high: high && negate(high) };
}

function isRise({ low, high }: Difference): boolean {
  return high === null || compare(low, ZERO) > 0 || compare(high, ZERO) > 0;
}
