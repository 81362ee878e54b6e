import type { JobDiff, JobPlace, Side } from "../model/diff.js";
import type { Cost } from "../model/cost.js";
import { groupBy } from "../model/group.js";
import type { PlannedJob } from "../model/job.js";
import { addRanges, NOTHING } from "../model/range.js";
import type { RunResult } from "../model/run.js";
import { costDifference, ends, isSameCost, lineChanges } from "./amounts.js";
import { type Pair, pairs, type Placed, placed } from "./match.js";
import { planChanges } from "./plan.js";

/** What became of every planned job of either side, and how many are as they were. */
export function compareJobs(base: Side, middle: RunResult, head: Side): { jobs: JobDiff[]; unchanged: number } {
  const secrets = { before: secretsOf(base.result), after: secretsOf(head.result) };
  const onOldTerms = groupBy(placed(middle), placeKey);
  const all = pairs(placed(base.result), placed(head.result));
  const jobs = all.flatMap(({ before, after }): JobDiff[] => {
    const between = after && onTermsOfBase(before?.job ?? null, after, onOldTerms.get(placeKey(after))?.shift()?.job ?? null);
    const hidden = (before !== null && secrets.before(before)) || (after !== null && secrets.after(after));
    const isLost = before && after ? false : (after ? base : head).lost.has((after ?? before)?.of.batch.file ?? "");
    const diff = diffOf({ before, after } as Pair, between, isLost, hidden);
    return diff ? [diff] : [];
  });
  return { jobs: jobs.sort(byOrder), unchanged: all.length - jobs.length };
}

/**
 * The later plan at the prices and assumptions of the base. What only the later side can price counts as the author's whole:
 * a job of a provider that the base does not know, or one that came with its assumption.
 */
function onTermsOfBase(before: PlannedJob | null, after: Placed, middle: PlannedJob | null): PlannedJob {
  const { job } = after;
  if (!middle || middle.cost.currency !== job.cost.currency) return job;
  if (middle.cost.status === "invalid" && job.cost.status !== "invalid") return job;
  const onlyNowKnown = middle.cost.high === null && job.cost.high !== null && (before === null || before.cost.high !== null);
  return onlyNowKnown ? job : middle;
}

function diffOf({ before, after }: Pair, between: PlannedJob | null, isLost: boolean, hidden: boolean): JobDiff | null {
  const fields = before && between ? planChanges(before.job, between, hidden) : [];
  const [old, now] = [before?.job.cost ?? null, after?.job.cost ?? null];
  const middle = between?.cost ?? null;
  const known = costDifference(old, middle, before !== null && after !== null && fields.length === 0);
  const byAuthor = isLost ? { low: known.low, high: null } : known;
  const byRates = middle && now ? costDifference(middle, now, true) : NOTHING;
  const isMoved = before !== null && after !== null && (before.of.batch.file !== after.of.batch.file || before.of.batch.name !== after.of.batch.name);
  const same = (a: Cost | null, b: Cost | null): boolean => !a || !b || isSameCost(a, b);
  const kind = kindOf({ before, after, isLost, isMoved, isEdited: fields.length > 0 || !same(old, middle), isRepriced: !same(middle, now) });
  const one = after ?? before;
  if (kind === null || !one) return null;
  return {
    kind,
    id: one.job.id,
    type: one.job.written.task.type,
    currency: one.job.cost.currency,
    from: before && placeOf(before),
    to: after && placeOf(after),
    before: old && ends(old),
    after: now && ends(now),
    difference: addRanges(byAuthor, byRates),
    byAuthor,
    byRates,
    fields,
    lines: middle && now ? lineChanges(middle, now) : [],
  };
}

interface Traits {
  readonly before: Placed | null;
  readonly after: Placed | null;
  readonly isLost: boolean;
  readonly isMoved: boolean;
  readonly isEdited: boolean;
  readonly isRepriced: boolean;
}

function kindOf({ before, after, isLost, isMoved, isEdited, isRepriced }: Traits): JobDiff["kind"] | null {
  if (isLost) return "unknown";
  if (!before) return "added";
  if (!after) return "removed";
  if (isEdited) return "changed";
  if (isRepriced) return "repriced";
  return isMoved ? "moved" : null;
}

function placeOf({ job, of: { batch, lineOf } }: Placed): JobPlace {
  return { file: batch.file, document: batch.document, batch: batch.name, line: lineOf(job.written.index) };
}

function placeKey({ job, of: { batch } }: Placed): string {
  return JSON.stringify([batch.file, batch.document, job.written.index, job.id]);
}


/** Whether a secret was found in a job; one that stands in no job may reach any of its file. */
function secretsOf({ findings, suppressed }: RunResult): (one: Placed) => boolean {
  const found = [...findings, ...suppressed].filter(({ ruleId }) => ruleId === "inline-secret");
  const places = new Set(found.map(({ file, document, jobId }) => JSON.stringify([file, document, jobId])));
  return ({ job, of: { batch } }) => [null, job.id, job.written.id].some((id) => places.has(JSON.stringify([batch.file, batch.document, id])));
}

function byOrder(a: JobDiff, b: JobDiff): number {
  const [p, q] = [a.to ?? a.from, b.to ?? b.from];
  if (!p || !q) return 0;
  if (p.file !== q.file) return p.file < q.file ? -1 : 1;
  return p.document - q.document || p.line - q.line;
}
