import type { Rule } from "../src/model/rule.js";

const HELP = "Let whoever reviews the plan approve its reason, or mend what it hides.";

/** A branch that hides a finding of its own. */
export const rule: Rule = {
  id: "suppression-added",
  severity: "warning",
  configurable: true,
  guards: true,
  summary: "A branch suppresses a finding that the base does not suppress.",
  why: "A comment in a pull request can hide what the pull request breaks. Its reason is for reviewers to judge, so it must not go unseen.",
  messages: {
    obeyed: { message: "This comment is new: it hides {{findings}} of `{{rule}}`.", help: HELP },
    waiting: { message: "This comment is new, and only what the base suppresses is obeyed here, so until it is merged it does not hide {{findings}} of `{{rule}}`.", help: HELP },
  },
  setting: { words: "without its comment in the base", base: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: first, type: captions, file: intro.mp4, durationSeconds: 60}
  - {id: second, type: captions, file: intro.mp4, durationSeconds: 60}
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
  - {id: first, type: captions, file: intro.mp4, durationSeconds: 60}
  # topsheet-ignore duplicate-job -- a second take is intended
  - {id: second, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
};
