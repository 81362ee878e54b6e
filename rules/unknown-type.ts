import type { Rule } from "../src/model/rule.js";

/** A type or provider that nobody here knows the prices of. */
export const rule: Rule = {
  id: "unknown-type",
  severity: "error",
  configurable: false,
  summary: "A job, `defaults`, `assume` or the batch names a type or a provider that is not known.",
  why: "Which fields a job has and what it costs follow from its type. Without a known one it is left out of every total, so no budget over it can be shown to hold.",
  messages: {
    near: { message: "`{{type}}` is not a type of job that is known here, so it can be neither checked nor priced.", help: "You probably meant {{near}}." },
    unknown: { message: "`{{type}}` is not a type of job that is known here, so it can be neither checked nor priced.", help: "Write one of these: {{types}}." },
    noProvider: {
      message: "`{{type}}` is the short name of a type, but the batch does not say whose, so it can be neither checked nor priced.",
      help: "Write {{full}}, or add `provider: {{provider}}` to the batch.",
    },
    noProviderForAll: {
      message: "This batch gives types by their short names, such as `{{type}}`, but does not say whose they are, so {{jobs}} can be neither checked nor priced.",
      help: "Add `provider: {{provider}}` to the batch, or write each type in full, such as {{full}}.",
    },
    otherProvider: { message: "`{{provider}}` has no type `{{type}}`, so it can be neither checked nor priced.", help: "Write {{full}}." },
    provider: { message: "`{{provider}}` is not a provider that is known here, so its jobs can be neither checked nor priced.", help: "Write {{providers}}." },
    providerNear: { message: "`{{provider}}` is not a provider that is known here, so its jobs can be neither checked nor priced.", help: "You probably meant `{{near}}`." },
    typeProvider: { message: "`{{provider}}` is not a provider that is known here, so its jobs can be neither checked nor priced.", help: "Write {{full}}." },
    typeNowhere: {
      message: "`{{provider}}` is not a provider that is known here, so its jobs can be neither checked nor priced.",
      help: "Write a type of a known provider, such as `{{example}}`, or leave it out.",
    },
  },
  examples: {
    good: `topsheet: 1
budget: {subclip-credits: 10}
jobs:
  - {id: interview, type: subclip/enhance, file: interview.wav, durationSeconds: 60}
`,
    bad: `topsheet: 1
budget: {subclip-credits: 10}
jobs:
  - {id: interview, type: enhance, file: interview.wav, durationSeconds: 60}
`,
  },
};
