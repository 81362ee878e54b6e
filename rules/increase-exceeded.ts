import type { ChangeContext, Report, Rule } from "../src/model/rule.js";
import { increaseData } from "./helpers/increases.js";
import { rational } from "../src/model/rational.js";

/** A branch that adds more than the team allows. */
export const rule: Rule = {
  id: "increase-exceeded",
  severity: "error",
  configurable: false,
  guards: true,
  summary: "A branch adds more than `maxIncrease` of the config allows.",
  why: "A plan within its budget may still grow faster than anybody wants. `maxIncrease` bounds what one branch may add, whatever the budgets leave.",
  messages: {
    over: {
      message: "This branch changes the total by {{added}} {{currency}} ({{span}}), and `maxIncrease` allows at most {{allowed}}.",
      help: "Take something out of it, spread it over several branches, or have `maxIncrease` raised first.",
    },
  },
  setting: { words: "with `maxIncrease: {subclip-credits: 2}` in the config and `durationSeconds: 60` in the base", config: { maxIncrease: { "subclip-credits": { value: rational("2"), isShare: false } } }, base: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
` },
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
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 240}
`,
  },
  checkChange: check,
};

function check({ increases, after }: ChangeContext): Report[] {
  return increases.filter(({ verdict }) => verdict === "exceeded").map((one) => ({ messageId: "over", ...increaseData(one, after) }));
}
