import type { Rule } from "../src/model/rule.js";

/** A length without which there is no price. */
export const rule: Rule = {
  id: "missing-duration",
  severity: "error",
  configurable: false,
  summary: "A job does not give the length that its price depends on.",
  why: "Most media jobs are charged by length. Without it even the least that a job may cost is unknown, so a budget over it cannot be shown to hold.",
  messages: {
    required: {
      message: "`{{field}}` is missing, and a `{{type}}` job can be neither sent nor priced without it.",
      help: "Add the length in seconds, such as `{{field}}: 90`, or a range `{low: 60, high: 120}` while it is not known.",
    },
    needed: {
      message: "`{{field}}` is missing, and the price of this job depends on it: {{item}} is charged by length.",
      help: "Add the length in seconds, such as `{{field}}: 90`, or a range `{low: 60, high: 120}` while it is not known.",
    },
    neededOrAssumed: {
      message: "`{{field}}` is missing, and the price of this job depends on it: {{item}} is charged by length.",
      help: "Add the length in seconds, such as `{{field}}: 90`, or a range `{low: 60, high: 120}`; or let it be estimated with `assume: {{write}}` in the job.",
    },
    unreadCues: {
      message: "`{{field}}` is missing, and it cannot be taken from `{{write}}`, where the cues are not complete: {{item}} is charged by length.",
      help: "Mend the times of the cues, such as `00:00:01,000 --> 00:00:02,500`, or add the length in seconds, such as `{{field}}: 90`.",
    },
    noEstimate: {
      message: "`{{field}}` is missing, and it cannot be estimated while `{{write}}` may be 0 under `assume`: {{item}} is charged by length.",
      help: "Assume a figure above 0, or add the length in seconds, such as `{{field}}: 90`, or a range `{low: 60, high: 120}`.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - {id: interview, type: enhance, file: interview.wav, durationSeconds: {low: 50, high: 60}}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - {id: interview, type: enhance, file: interview.wav}
`,
  },
};
