import type { Rule } from "../src/model/rule.js";

/** A suppression of a rule that there is not. */
export const rule: Rule = {
  id: "suppression-unknown-rule",
  severity: "error",
  configurable: true,
  summary: "A suppression names a rule that does not exist.",
  why: "It hides nothing, and the finding that it was written for is dealt with only in the mind of its author.",
  messages: {
    unknown: {
      message: "There is no rule `{{rule}}`, so this hides nothing.",
      help: "{{instead}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
  # topsheet-ignore duplicate-job -- a second take is intended
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
  # topsheet-ignore duplicate-jobs -- a second take is intended
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
};
