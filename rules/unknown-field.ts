import type { Rule } from "../src/model/rule.js";

/** A key that nothing looks at: misspelt, or in the wrong place. */
export const rule: Rule = {
  id: "unknown-field",
  severity: "error",
  configurable: false,
  summary: "A key is not known where it stands.",
  why: "A misspelt key changes nothing where it was meant to change something, and providers refuse jobs with fields that they do not know. Nothing is priced from a key that was only nearly right.",
  messages: {
    near: { message: "`{{key}}` is not a field of `{{type}}` jobs, so it would be refused or ignored.", help: "You probably meant `{{near}}`." },
    renamed: { message: "`{{key}}` is not a field of `{{type}}` jobs, so it would be refused or ignored. {{because}}", help: "Write `{{to}}` instead." },
    none: { message: "`{{key}}` is not a field of `{{type}}` jobs, so it would be refused or ignored. {{because}}", help: "Remove it." },
    unknown: {
      message: "`{{key}}` is not a field of `{{type}}` jobs, so it would be refused or ignored.",
      help: "Remove it, or write one of these: {{fields}}.",
    },
    ofOtherType: {
      message: "`{{key}}` is a field of {{types}} jobs, not of `{{type}}` jobs, so here it would be refused or ignored.",
      help: "Remove it, or change the `type` of the job.",
    },
    inside: { message: "`{{key}}` belongs inside of `{{parent}}`; here it would be refused or ignored.", help: "Write `{{parent}}: {{{key}}: …}`." },
    providerOnJob: {
      message: "`provider: {{provider}}` has no meaning here, because a job names its provider in its `type`.",
      help: "Write `type: {{full}}` and remove `provider`.",
    },
    nearInJob: { message: "A job has no key `{{key}}`, and this one lacks its `{{near}}`.", help: "You probably meant `{{near}}`." },
    ofBatch: { message: "`{{key}}` belongs to the whole batch, so in a job it would be ignored.", help: "Move it to the top level of the document, or remove it." },
    otherUnit: { message: "`{{key}}` is not known here, where lengths are given in seconds, so it would be refused or ignored.", help: "Write `{{write}}`." },
    envelopeInFields: {
      message: "`{{key}}` is about the plan and no field of `{{type}}` jobs, so inside of `fields` it would be refused or ignored.",
      help: "Move it out of `fields`, or remove it.",
    },
    envelopeInMatrix: {
      message: "`{{key}}` cannot vary in a matrix, which goes through fields of `{{type}}` jobs only.",
      help: "Take it out of the matrix and write a job for each value.",
    },
    envelopeInDefaults: {
      message: "`{{key}}` cannot stand in `defaults`, which hold fields, `labels` and `assume` for all {{type}} jobs.",
      help: "Move it into the jobs that need it.",
    },
    nearInside: { message: "`{{parent}}` has no key `{{key}}`, so it would be refused or ignored.", help: "You probably meant `{{near}}`." },
    unknownInside: { message: "`{{parent}}` has no key `{{key}}`, so it would be refused or ignored.", help: "Remove it, or write one of these: {{keys}}." },
    nearInBatch: { message: "A batch has no key `{{key}}`, so what it says would be ignored.", help: "You probably meant `{{near}}`." },
    unknownInBatch: { message: "A batch has no key `{{key}}`, so what it says would be ignored.", help: "Remove it, or write one of these: {{keys}}." },
    ofJob: { message: "`{{key}}` belongs to a job, so at the top level it would be ignored.", help: "Move it into a job, or under `defaults` for all jobs of a type." },
    parameter: {
      message: "`{{name}}` is no rate that `{{type}}` jobs leave open, so the figure would fill nothing.",
      help: "Remove it, or write one of these: {{parameters}}.",
    },
    parameterNear: { message: "`{{name}}` is no rate that `{{type}}` jobs leave open, so the figure would fill nothing.", help: "You probably meant `{{near}}`." },
    parameterWithoutType: {
      message: "`{{name}}` is the rate of a type, but the `assume` of a batch goes by type first, so the figure would fill nothing.",
      help: "Write `assume: {{{type}}: {{{name}}: …}}`.",
    },
    noParameters: { message: "`{{name}}` would fill nothing: all rates of `{{type}}` jobs are published, and `assume` cannot change them.", help: "Remove it." },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - {id: interview, type: enhance, file: interview.wav, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 10}
jobs:
  - {id: interview, type: enhance, file: interview.wav, durationSecnds: 60}
`,
  },
};
