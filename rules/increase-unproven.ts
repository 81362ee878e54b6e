import { rational } from "../src/model/rational.js";
import type { ChangeContext, Report, Rule } from "../src/model/rule.js";
import { increaseData } from "./helpers/increases.js";

/** A branch that may add more than the team allows. */
export const rule: Rule = {
  id: "increase-unproven",
  severity: "error",
  configurable: false,
  guards: true,
  summary: "A branch is not shown to add no more than `maxIncrease` of the config allows.",
  why: "A branch passes only when what it adds is shown to fit. Where the price of something that it changes is open, or reads either way, it may add more.",
  messages: {
    maybe: {
      message: "This branch is not shown to add at most the {{allowed}} that `maxIncrease` allows: it changes the total by {{added}} {{currency}} ({{span}}).",
      help: "Replace assumptions and ranges in what it changes by closer figures, or take something out of it.",
    },
    open: {
      message: "This branch is not shown to add at most the {{allowed}} that `maxIncrease` allows: part of what it changes has no known price in {{currency}}.",
      help: "Give those jobs a price first; their own findings say how.",
    },
  },
  setting: { words: "with `maxIncrease: {subclip-credits: 2}` in the config and `durationSeconds: 60` in the base", config: { maxIncrease: { "subclip-credits": { value: rational("2.5"), isShare: false } } }, base: `topsheet: 1
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
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 200}
`,
  },
  checkChange: check,
};

function check({ increases, after }: ChangeContext): Report[] {
  return increases.filter(({ verdict }) => verdict === "unproven").map((one) => ({ messageId: one.difference.high ? "maybe" : "open", ...increaseData(one, after) }));
}
