import type { Rule } from "../src/model/rule.js";

/** A comment that somebody took for a suppression. */
export const rule: Rule = {
  id: "suppression-malformed",
  severity: "error",
  configurable: true,
  summary: "A comment is meant to suppress a rule, but is not written as one.",
  why: "Whoever wrote it believes that a finding is dealt with, and it is not: a comment in any other form suppresses nothing.",
  messages: {
    word: {
      message: "`{{word}}` is no suppression, so it hides nothing.",
      help: "Write `# {{right}} <rule> -- reason`, above what it is about or at the end of its line.",
    },
    noRule: {
      message: "This comment names no rule, so it hides nothing: one that hid everything would hide what nobody has seen.",
      help: "Name the rules: `# {{word}} duplicate-job, no-effect -- reason`.",
    },
    separator: {
      message: "No ` -- ` stands before `{{words}}`, so it cannot be told where the rules end and the reason begins, and this comment hides nothing.",
      help: "Write `# {{word}} {{rules}} -- reason`, with a comma between two rules.",
    },
    until: {
      message: "`(until {{until}})` is no day, so it cannot be told whether this comment still holds, and it hides nothing.",
      help: "Write a day that there is, such as `(until 2027-01-31)`, at the end.",
    },
    loose: {
      message: "`{{until}}` stands in the reason and would not end anything, so this comment hides nothing.",
      help: "Write the last day in brackets at the end: `-- reason (until 2027-01-31)`.",
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
  # topsheet-ignore-next-line duplicate-job -- a second take is intended
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
};
