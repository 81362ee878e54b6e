import type { Rule } from "../src/model/rule.js";

/** Two jobs that go by one name. */
export const rule: Rule = {
  id: "duplicate-job-id",
  severity: "error",
  configurable: false,
  summary: "Two jobs of a batch have the same id.",
  why: "Reports, comparisons between branches and the results that come back go by the id. With one id for two jobs, what one of them costs would be taken for the other's.",
  messages: {
    written: {
      message: "An earlier job of this batch has the id `{{id}}`, too, so reports and comparisons could not tell them apart.",
      help: "Give this one an id of its own; to plan one job several times there is `repeat`.",
    },
    planned: {
      message: "`{{field}}` goes through `{{value}}` twice, once as text and once not, so two planned jobs would have the same id.",
      help: "Remove one of the two, or name the combinations: `matrix: [{as: …}, …]`.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: interview-1, type: enhance, file: interview-1.wav, durationSeconds: 60}
  - {id: interview-2, type: enhance, file: interview-2.wav, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 20}
jobs:
  - {id: interview, type: enhance, file: interview-1.wav, durationSeconds: 60}
  - {id: interview, type: enhance, file: interview-2.wav, durationSeconds: 60}
`,
  },
};
