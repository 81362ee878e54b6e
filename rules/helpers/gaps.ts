import type { LineItem } from "../../src/model/cost.js";
import type { PlannedJob } from "../../src/model/job.js";
import { add, ceil, compare, max, min, type Rational, subtract, whole, ZERO } from "../../src/model/rational.js";

/** Line items whose low and high differ for one reason: one sentence that a page leaves unsaid, one assumption, one range. */
export interface Gap {
  readonly labels: readonly string[];
  readonly low: Rational;
  readonly high: Rational;
  /** Why low and high differ, a sentence. */
  readonly why: string;
  /** True where the plan's author can close it, by a better figure. */
  readonly ours: boolean;
  /** By how much the total's high falls if the low reading is the right one: at least, and at most. */
  readonly sure: Rational;
  readonly most: Rational;
}

/** What makes high differ from low in those of the jobs whose cost is closed; the largest difference first. */
export function findGaps(jobs: readonly PlannedJob[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { cost } of jobs) {
    const { low, high, lines } = cost;
    if (high === null || compare(low, high) === 0) continue;
    const differences = new Map<string, Difference>();
    for (const line of lines) {
      if (line.high === null || compare(line.high, line.low) <= 0) continue;
      const { key, gap } = gapOf(line, gaps);
      gaps.set(key, { ...gap, low: add(gap.low, line.low), high: add(gap.high, line.high) });
      const by = add(differences.get(key)?.by ?? ZERO, subtract(line.high, line.low));
      differences.set(key, { by, isRounding: isRounding(line) });
    }
    for (const [key, difference] of differences) {
      const gap = gaps.get(key);
      const { sure, most } = fall(difference, low, high, lines);
      if (gap) gaps.set(key, { ...gap, sure: add(gap.sure, sure), most: add(gap.most, most) });
    }
  }
  return [...gaps.values()].sort((a, b) => compare(subtract(b.high, b.low), subtract(a.high, a.low)));
}

/** The gap that a line belongs to: items with one unsaid sentence share it, for only one reading of it can be true. */
function gapOf(line: LineItem, gaps: ReadonlyMap<string, Gap>): { key: string; gap: Gap } {
  const { label, unsaid } = line.item;
  const why = reason(line);
  const ours = line.basis === "assumed" || unsaid === null;
  const key = ours ? `${label}\0${why}` : why;
  const known = gaps.get(key) ?? { labels: [], low: ZERO, high: ZERO, why, ours, sure: ZERO, most: ZERO };
  return { key, gap: known.labels.includes(label) ? known : { ...known, labels: [...known.labels, label] } };
}

function reason({ basis, assumption, item }: LineItem): string {
  if (basis === "assumed") return assumption?.reason ? `Assumed: ${assumption.reason.replace(/\.$/, "")}.` : "It is assumed, without a reason.";
  return item.unsaid ?? "The plan gives a range.";
}

/** How much cheaper the lines of one gap are in one job, by their low reading. */
interface Difference {
  readonly by: Rational;
  readonly isRounding: boolean;
}

/**
 * How far a job's high falls with a difference. A minimum may make up for part of it (such a line adds more to low than to
 * high), and a total that is rounded up to whole credits falls by whole credits.
 */
function fall({ by, isRounding: own }: Difference, low: Rational, high: Rational, lines: readonly LineItem[]): Pick<Gap, "sure" | "most"> {
  let madeUp = ZERO;
  let rounded: Rational | null = null;
  for (const line of lines) {
    if (line.high === null) continue;
    if (isRounding(line)) rounded = line.high;
    else if (compare(line.low, line.high) > 0) madeUp = add(madeUp, subtract(line.low, line.high));
  }
  const isWhole = compare(high, whole(ceil(high))) === 0;
  const raw = !own && rounded && isWhole ? subtract(high, rounded) : null;
  const falls = (difference: Rational): Rational => {
    const to = raw ? whole(ceil(subtract(raw, difference))) : subtract(high, difference);
    return min(subtract(high, low), max(ZERO, subtract(high, to)));
  };
  return { sure: falls(max(ZERO, subtract(by, madeUp))), most: falls(by) };
}

/** Cards name the line that rounds a whole job so. */
function isRounding({ item }: LineItem): boolean {
  return item.id === "rounding";
}
