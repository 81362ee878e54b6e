import type { Rule } from "../src/model/rule.js";

/** A suppression of which nobody can tell why it is there. */
export const rule: Rule = {
  id: "suppression-without-reason",
  severity: "error",
  configurable: true,
  summary: "A suppression gives no reason.",
  why: "Nobody can tell later whether a finding was weighed or only silenced, so nobody dares to remove the comment. Without a reason it hides nothing.",
  messages: {
    reason: {
      message: "This comment gives no reason, so it hides nothing: later nobody could tell why it is there.",
      help: "Say why behind two hyphens: `# topsheet-ignore <rule> -- reason`.",
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
  # topsheet-ignore duplicate-job
  - {id: intro-again, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
};
