import type { Rule } from "../src/model/rule.js";
import { BATCH_MESSAGES, MATRIX_MESSAGES } from "./helpers/messages-of-batches.js";
import { MISSING_MESSAGES, VALUE_MESSAGES } from "./helpers/messages-of-values.js";

/** Something does not have the shape of a batch or of a job of its type. */
export const rule: Rule = {
  id: "schema",
  severity: "error",
  configurable: false,
  summary: "Something in a batch is missing, of the wrong kind, or outside of what its field takes.",
  why: "A provider refuses a job of the wrong shape, or does something else than was meant and charges for it. Such a job has no price, so a budget over it cannot be shown to hold.",
  messages: { ...VALUE_MESSAGES, ...MISSING_MESSAGES, ...BATCH_MESSAGES, ...MATRIX_MESSAGES },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - id: keynote
    type: transcript
    url: https://www.youtube.com/watch?v=abc
    platform: youtube
    language: en
    durationSeconds: 180
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - id: keynote
    type: transcript
    url: https://www.youtube.com/watch?v=abc
    platform: youtube
    language: en
    durationSeconds: "3:00"
`,
  },
};
