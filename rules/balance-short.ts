import { MONEY } from "../src/model/money.js";
import { isZero, rational, toDecimal } from "../src/model/rational.js";
import type { Report, Rule, RunContext } from "../src/model/rule.js";
import type { Funding, Payments } from "../src/model/verdict.js";
import { amount, rangeInWords } from "../src/model/words.js";
import { atValue } from "./helpers/places.js";

/** Credits that the plan needs and the team does not have. */
export const rule: Rule = {
  id: "balance-short",
  severity: "warning",
  configurable: true,
  summary: "The credits that are left, by `balances` of the config, are not shown to be enough for the run.",
  why: "A provider refuses jobs once its credits are used up, in the middle of a plan. What is missing is told beforehand, with the payments that the provider takes for it.",
  messages: {
    short: {
      message: "The balance of {{balance}} {{currency}} is not enough: this run needs {{need}}, which is {{missing}} more.",
      help: "{{topUp}}",
    },
    maybe: {
      message: "The balance of {{balance}} {{currency}} may not be enough: this run needs {{need}}, which is up to {{missing}} more.",
      help: "{{topUp}}",
    },
    open: {
      message: "Nobody can say whether the balance of {{balance}} {{currency}} is enough: this run needs {{need}}, and part of it has no known price.",
      help: "{{topUp}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 180}
`,
  },
  setting: { words: "with `balances: {subclip-credits: 4}` in the config", config: { balances: { "subclip-credits": rational("4") } } },
  checkRun: check,
};

function check({ funding }: RunContext): Report[] {
  return funding.flatMap((one): Report[] => {
    const { currency, balance, need, missing } = one;
    if (missing.high && isZero(missing.high)) return [];
    const messageId = !isZero(missing.low) ? "short" : missing.high ? "maybe" : "open";
    return [
      {
        messageId,
        data: {
          balance: amount(balance, "down"),
          currency,
          need: rangeInWords(need),
          missing: messageId === "maybe" && missing.high ? amount(missing.high, "up") : rangeInWords(missing),
          topUp: howToTopUp(one),
        },
        place: atValue(["balances", currency]),
        atStake: { currency, ...missing },
      },
    ];
  });
}

function howToTopUp({ missing, topUp }: Funding): string {
  const rest = missing.high === null ? " More may be needed: what has no known price is not in it." : "";
  if (topUp) return `${paymentsInWords(topUp)}${rest}`;
  return isZero(missing.high ?? missing.low) ? "Give the jobs a price first; their own findings say how." : `Top up before you send the jobs, or plan less.${rest}`;
}

/** The payments that buy what is missing, and what the provider takes. */
function paymentsInWords({ count, each, credits, isLeast, bounds }: Payments): string {
  const range = `The provider takes payments of ${amount(bounds.min)} to ${money(bounds.max)}, so ${amount(bounds.minCredits, "up")} to ${amount(bounds.maxCredits, "down")} credits each.`;
  const buys = `${count === 1n ? "which buys" : "which buy"} ${amount(credits, "down")} credits`;
  if (isLeast) return `Pay the minimum of ${money(each)}, ${buys}. ${range}`;
  return count === 1n ? `Pay ${money(each)}, ${buys}. ${range}` : `Make ${count} payments of ${money(each)}, ${buys}. ${range}`;
}

function money(value: Parameters<typeof amount>[0]): string {
  return `${toDecimal(value, "up", 2)} ${MONEY}`;
}
