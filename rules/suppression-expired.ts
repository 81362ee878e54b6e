import type { Rule } from "../src/model/rule.js";

/** A suppression whose time is over. */
export const rule: Rule = {
  id: "suppression-expired",
  severity: "warning",
  configurable: true,
  summary: "A suppression has reached the day until which it was to hold.",
  why: "Somebody set that day so that the finding would be looked at again. Since then it counts like any other.",
  messages: {
    expired: {
      message: "This comment held until {{until}}, so it hides nothing any more, and what it hid counts again.",
      help: "Mend what it hid and remove it, or give a later day with a reason that still holds.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
  # topsheet-ignore duplicate-job -- a second take is intended (until 2027-06-30)
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
  # topsheet-ignore duplicate-job -- a second take is intended (until 2027-01-31)
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  setting: { words: "on 1 March 2027", asOf: "2027-03-01" },
};
