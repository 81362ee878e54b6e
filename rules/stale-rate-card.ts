import type { Report, Rule, RunContext } from "../src/model/rule.js";
import { count, quote } from "../src/model/words.js";

const DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = 90;

/** Rate cards whose pages nobody has read for a while. */
export const rule: Rule = {
  id: "stale-rate-card",
  severity: "warning",
  configurable: true,
  summary: "The sources of a rate card that priced the plan were last checked long ago.",
  why: "Providers change prices without notice, and an estimate by old ones looks as sure as one by new ones. A card counts as old from 90 days on, measured to the day of `--as-of`; `warnAfterDays` in the config sets another number.",
  messages: {
    old: {
      message: "The sources of the rate card of {{provider}} were last checked on {{checked}}, {{age}} before {{asOf}}, so its prices may no longer hold.",
      help: "Take a newer release of topsheet, or read the pages that `topsheet rates {{name}}` lists and put what has changed into a rate card of your own.",
    },
    own: {
      message: "The sources of your own rate card {{file}} were last checked on {{checked}}, {{age}} before {{asOf}}, so its prices may no longer hold.",
      help: "Read its sources again, correct what has changed, and set their `checked` to that day.",
    },
    future: {
      message: "The sources of your own rate card {{file}} are said to be checked on {{checked}}, which is later than {{asOf}}, so nobody would notice when its prices grow old.",
      help: "Set their `checked` to the day on which you read them, or judge with a later `--as-of`.",
    },
  },
  options: {
    warnAfterDays: { type: "integer", minimum: 1, default: DEFAULT_DAYS, description: "Age in days from which a rate card counts as old." },
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
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  setting: { words: "judged with `--as-of 2027-06-01`", asOf: "2027-06-01" },
  checkRun: check,
};

function check({ cards, asOf, options }: RunContext): Report[] {
  const { warnAfterDays = DEFAULT_DAYS } = options;
  return cards.flatMap(({ provider, checked, file }): Report[] => {
    const age = Math.round((Date.parse(asOf) - Date.parse(checked)) / DAY_MS);
    const data = { checked, age: count(age, "day"), asOf };
    // Shipped cards are newer than `--as-of` wherever an old plan is judged again.
    if (age < 0 && file !== undefined) return [{ messageId: "future", data: { ...data, file: quote(file) }, place: null }];
    if (age < Number(warnAfterDays)) return [];
    return [
      file === undefined
        ? { messageId: "old", data: { ...data, provider: quote(provider), name: provider }, place: null }
        : { messageId: "own", data: { ...data, file: quote(file) }, place: null },
    ];
  });
}
