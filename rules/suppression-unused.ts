import type { Rule } from "../src/model/rule.js";

/** A suppression that suppresses nothing. */
export const rule: Rule = {
  id: "suppression-unused",
  severity: "warning",
  configurable: true,
  summary: "A suppression hides nothing.",
  why: "What it was written for is gone, or it stands in the wrong place. Left behind, it would hide the next finding of that kind, which nobody has seen.",
  messages: {
    node: {
      message: "`{{rule}}` finds nothing in {{lines}}, which this comment covers, so it hides nothing now and would hide the next finding unseen.",
      help: "Remove {{what}}, or put it right above what it is about.",
    },
    file: {
      message: "`{{rule}}` finds nothing in this file, so this comment hides nothing now and would hide the next finding unseen.",
      help: "Remove {{what}}.",
    },
    nowhere: {
      message: "This comment stands at nothing, so it does not hide any finding of `{{rule}}`.",
      help: "Put it above what it is about or at the end of its line, or write `topsheet-ignore-file`.",
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
  # topsheet-ignore duplicate-job -- a second take is intended
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
};
