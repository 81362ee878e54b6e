import type { Batch } from "../../src/model/batch.js";
import type { Stake } from "../../src/model/finding.js";
import { groupBy } from "../../src/model/group.js";
import type { PlannedJob, WrittenJob } from "../../src/model/job.js";
import type { Path } from "../../src/model/place.js";
import { addRanges, hull, NOTHING, type Range } from "../../src/model/range.js";
import { multiply, whole } from "../../src/model/rational.js";
import { count, quote } from "../../src/model/words.js";
import { shorten } from "../../src/model/message.js";

/** Longest id that a message quotes in full. */
const LONGEST_ID = 60;

/** A planned job, standing for all takes that share its fields. */
export interface Combination {
  readonly job: PlannedJob;
  readonly takes: number;
  /** Place of the first take in the list. */
  readonly start: number;
}

const known = new WeakMap<readonly PlannedJob[], readonly Combination[]>();

/** Planned jobs in document order, with the takes of each combination taken together; worked out once for all rules. */
export function combinations(planned: readonly PlannedJob[]): readonly Combination[] {
  let found = known.get(planned);
  if (!found) known.set(planned, (found = combine(planned)));
  return found;
}

function combine(planned: readonly PlannedJob[]): Combination[] {
  const found: Combination[] = [];
  for (let start = 0, end = 0; start < planned.length; start = end) {
    const job = planned[start];
    if (!job) break;
    while (end < planned.length && planned[end]?.fields === job.fields && planned[end]?.written === job.written) end++;
    found.push({ job, takes: end - start, start });
  }
  return found;
}

/** Planned jobs by the entry of `jobs` that they come from. */
export function byWritten(planned: readonly PlannedJob[]): ReadonlyMap<WrittenJob, readonly PlannedJob[]> {
  return groupBy(planned, ({ written }) => written);
}

/** Planned jobs by the currency in which they are charged, in order of the currencies' names. */
export function byCurrency(planned: readonly PlannedJob[]): ReadonlyMap<string, readonly PlannedJob[]> {
  return new Map([...groupBy(planned, ({ cost }) => cost.currency)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Finds the written job that a path of its batch leads into. */
export function jobFinder(batch: Batch): (path: Path) => WrittenJob | undefined {
  let byIndex: Map<number, WrittenJob> | undefined;
  return ([list, index]) => {
    if (list !== "jobs" || typeof index !== "number") return undefined;
    byIndex ??= new Map(batch.jobs.map((job) => [job.index, job]));
    return byIndex.get(index);
  };
}

/** What planned jobs of one currency cost together. */
export function sumOf(jobs: readonly PlannedJob[]): Range {
  return jobs.reduce<Range>((sum, job) => addRanges(sum, job.cost), NOTHING);
}

/** The smallest range that holds the costs of all of these; there must be one. */
export function widest(costs: readonly Range[]): Range {
  return costs.reduce((a, b) => hull(a, b));
}

/** A range taken several times. */
export function times(range: Range, factor: number): Range {
  const by = whole(factor);
  return { low: multiply(range.low, by), high: range.high && multiply(range.high, by) };
}

/** A range as what is at stake. */
export function stake(currency: string, { low, high }: Range): Stake {
  return { currency, low, high };
}

/** A job's id as messages quote it. */
export function quoteId(id: string): string {
  return quote(shorten(id, LONGEST_ID));
}

/** `a`, `b` and 3 more: ids as messages list them. */
export function listIds(ids: readonly string[], most = 3): string {
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  const parts = shown.map(quoteId);
  if (shown.length < ids.length) parts.push(`${ids.length - shown.length} more`);
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** ` (2 planned jobs)`, or nothing for one. */
export function plannedInBrackets(n: number): string {
  return n === 1 ? "" : ` (${count(n, "planned job")})`;
}
