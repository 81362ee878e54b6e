import type { PlannedJob } from "../../src/model/job.js";
import { add, compare, type Rational, ZERO } from "../../src/model/rational.js";
import { amount, list } from "../../src/model/words.js";
import { percent } from "./amounts.js";

/** Most line items that a message tells. */
const MOST_ITEMS = 3;

/** `Dubbing 18 (40%), Transcription 9 (20%) and Voice clone 10 (22%)`: the line items that weigh most, rounded as their total is. */
export function heaviest(jobs: readonly PlannedJob[], high: boolean, mode: "down" | "up" | "half-up"): string {
  const byLabel = new Map<string, Rational>();
  let total = ZERO;
  for (const { cost } of jobs) {
    for (const line of cost.lines) {
      const value = (high ? line.high : null) ?? line.low;
      total = add(total, value);
      byLabel.set(line.item.label, add(byLabel.get(line.item.label) ?? ZERO, value));
    }
  }
  const items = [...byLabel].filter(([, value]) => value.n > 0n).sort(([, a], [, b]) => compare(b, a));
  return list(items.slice(0, MOST_ITEMS).map(([label, value]) => `${label} ${amount(value, mode)} (${percent(value, total)})`));
}
