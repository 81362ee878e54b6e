import { add, compare, type Rational, subtract, ZERO } from "../../src/model/rational.js";
import { amount, list, rangeInWords } from "../../src/model/words.js";
import type { Gap } from "./gaps.js";

/** Most gaps that a message tells. */
const MOST_GAPS = 3;

/** The template that takes the holes of {@link gapsInWords}. */
export const GAPS = "{{gap1}}{{gap2}}{{gap3}}{{gapsEnd}}";

/** Holes that tell, for each of the largest gaps, which of its readings keeps `high` within `limit`. */
export function gapsInWords(gaps: readonly Gap[], high: Rational, limit: Rational): Record<string, string> {
  const told = gaps.slice(0, MOST_GAPS);
  const holes: Record<string, string> = { gap1: "", gap2: "", gap3: "" };
  told.forEach((gap, i) => {
    holes[`gap${i + 1}`] = ` ${nameOf(gap)}${extent(gap)}: ${readings(gap, high, limit)}. ${gap.why}`;
  });
  holes["gapsEnd"] = told[0] && fits(subtract(high, told[0].sure), limit) ? "" : together(gaps, high, limit);
  return holes;
}

/** A rounding takes away by one reading and adds by the other: there only the difference says something. */
function extent({ low, high }: Gap): string {
  return low.n < 0n ? `, a difference of ${amount(subtract(high, low), "up")}` : ` ${rangeInWords({ low, high })}`;
}

function readings(gap: Gap, high: Rational, limit: Rational): string {
  const [low, up] = gap.low.n < 0n ? ["by the lower reading", "by the higher"] : [`at ${amount(gap.low, "down")}`, `at ${amount(gap.high, "up")}`];
  if (fits(subtract(high, gap.sure), limit)) return `${low} the limit holds, ${up} it does not`;
  return fits(subtract(high, gap.most), limit) ? `${low} the limit may hold, ${up} it does not` : `even ${low} the limit does not hold`;
}

/** How many of the gaps, the largest first, are enough at their low end together. With all of them the total is its low. */
function together(gaps: readonly Gap[], high: Rational, limit: Rational): string {
  if (gaps.length < 2) return "";
  let closed = ZERO;
  for (const [i, gap] of gaps.entries()) {
    closed = add(closed, gap.sure);
    if (i === 0 || (i < gaps.length - 1 && !fits(subtract(high, closed), limit))) continue;
    const names = i < MOST_GAPS ? list(gaps.slice(0, i + 1).map(nameOf)) : `the ${i + 1} widest`;
    return ` With the lower readings of ${names} together the limit holds.`;
  }
  return "";
}

function nameOf({ labels }: Gap): string {
  const shown = labels.slice(0, MOST_GAPS);
  return list(shown.length < labels.length ? [...shown, `${labels.length - shown.length} more`] : shown);
}

function fits(total: Rational, limit: Rational): boolean {
  return compare(total, limit) <= 0;
}
