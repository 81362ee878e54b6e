import type { PlannedJob } from "../../src/model/job.js";
import { add, compare, isZero, type Rational, subtract, ZERO } from "../../src/model/rational.js";
import { amount, list } from "../../src/model/words.js";
import { percent } from "./amounts.js";

/** Most line items that a message tells. */
const MOST_ITEMS = 3;

/**
 * `Dubbing 18 (40%), Transcription 9 (20%) and Voice clone 10 (22%)`: the line items that weigh most, rounded as their total is. Shares are
 * of what is charged before discounts, which would make them more than the whole.
 */
export function heaviest(jobs: readonly PlannedJob[], high: boolean, mode: "down" | "up" | "half-up"): string {
  const byLabel = new Map<string, Rational>();
  let gross = ZERO;
  let discounts = ZERO;
  for (const { cost } of jobs) {
    for (const line of cost.lines) {
      const value = (high ? line.high : null) ?? line.low;
      if (value.n > 0n) gross = add(gross, value);
      else discounts = subtract(discounts, value);
      byLabel.set(line.item.label, add(byLabel.get(line.item.label) ?? ZERO, value));
    }
  }
  const items = [...byLabel].filter(([, value]) => value.n > 0n).sort(([, a], [, b]) => compare(b, a));
  const less = isZero(discounts) ? "" : `, before ${amount(discounts, mode)} of discounts`;
  return `${list(items.slice(0, MOST_ITEMS).map(([label, value]) => `${label} ${amount(value, mode)} (${percent(value, gross)})`))}${less}`;
}
