import type { Config } from "../../src/model/config.js";
import { compare, max, type Rational, subtract, ZERO } from "../../src/model/rational.js";
import type { Report } from "../../src/model/rule.js";
import type { Increase } from "../../src/model/verdict.js";
import { amount, differenceInWords, percentage, rangeInWords } from "../../src/model/words.js";
import { atValue } from "./places.js";

/** What findings about an increase say, and where: at the bound, where the branch's own config has it. */
export function increaseData({ currency, allowed, before, after, difference, limit }: Increase, config: Config): Pick<Report, "data" | "place" | "atStake"> {
  const share = `${percentage(allowed.value)} of ${rangeInWords(before)}, which is ${rangeInWords(limit)}`;
  const [least, most] = [excess(difference.low, limit.low), difference.high && limit.high && excess(difference.high, limit.high)];
  return {
    data: { currency, added: differenceInWords(difference), span: `${rangeInWords(before)} → ${rangeInWords(after)}`, allowed: allowed.isShare ? share : amount(allowed.value) },
    place: Object.hasOwn(config.maxIncrease, currency) ? atValue(["maxIncrease", currency]) : null,
    atStake: { currency, low: most && compare(most, least) < 0 ? most : least, high: most && max(least, most) },
  };
}

function excess(difference: Rational, limit: Rational): Rational {
  return max(ZERO, subtract(difference, limit));
}
