import { originOf } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { givenFields } from "./helpers/fields.js";
import { atKey } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A field of which the provider does not say that it works here. */
export const rule: Rule = {
  id: "unconfirmed-field",
  severity: "info",
  configurable: true,
  summary: "A field is given of which the provider's documentation does not say that it does anything for this type of job.",
  why: "A field that is ignored without a word is worse than one that is refused: the plan looks as if it were bounded or shaped by it.",
  messages: {
    unconfirmed: {
      message: "`{{field}}` may do nothing here. {{because}}",
      help: "{{advice}} Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {find-moments: {unitsPerMinute: 2}}
jobs:
  - {id: demo, type: find-moments, video_url: "https://www.youtube.com/watch?v=abc", query: product demo, durationSeconds: 600}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {find-moments: {unitsPerMinute: 2}}
jobs:
  - {id: demo, type: find-moments, video_url: "https://www.youtube.com/watch?v=abc", query: product demo, limit: 3, durationSeconds: 600}
`,
  },
  check: (context) => together(unconfirmed(context)),
};

function* unconfirmed({ planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info } of givenFields(planned, (field) => field.unconfirmed !== undefined)) {
    if (!info.unconfirmed) continue;
    const { because, advice, source } = info.unconfirmed;
    yield { messageId: "unconfirmed", data: { field: name, because, advice, source }, place: atKey(originOf(job, name)), jobId: job.written.id, plannedJobs: takes };
  }
}
