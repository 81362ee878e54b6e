import type { Rule } from "../src/model/rule.js";

/** A suppression of what the verdict rests on. */
export const rule: Rule = {
  id: "suppression-not-allowed",
  severity: "error",
  configurable: true,
  summary: "A suppression names a rule that no comment may suppress.",
  why: "The verdict rests on these rules: with one of them hidden, a plan that is wrong, not priced or over its budget would pass.",
  messages: {
    verdict: {
      message: "The verdict rests on `{{rule}}`, so no comment can hide it.",
      help: "Mend what it finds, and remove it here; `skip` leaves a job out of the plan.",
    },
    guard: {
      message: "`{{rule}}` tells reviewers what a branch does to its own limits, so no comment can hide it.",
      help: "Remove it here, or set the rule to `off` in the config of the base.",
    },
    comment: {
      message: "`{{rule}}` speaks of comments themselves, so no comment can hide it.",
      help: "Mend the comment that it finds, or set the rule to `off` in the config.",
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
  # topsheet-ignore duplicate-job, budget-exceeded -- it will fit somehow
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
};
