import { originOf } from "../src/model/job.js";
import { isMapping } from "../src/model/mapping.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { amount } from "../src/model/words.js";
import { givenFields } from "./helpers/fields.js";
import { readKnown } from "./helpers/lengths.js";
import { atValue } from "./helpers/places.js";

/** A range where the provider's API wants one number. */
export const rule: Rule = {
  id: "range-not-sendable",
  severity: "info",
  configurable: true,
  summary: "A field that is sent to the provider holds a range, which is fine in a plan but cannot be sent.",
  why: "A range says honestly that a length is not known yet, and the price follows it from end to end. The provider's API takes one number, so the field has to be settled before the job is sent.",
  messages: {
    range: {
      message: "`{{field}}` is planned as {{low}} to {{high}}, but it is sent with the job, and there it has to be one number.",
      help: "Leave the range while you plan; write the one number before you send the job.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: talk, type: tts, input: {type: text, text: Hello.}, voiceId: anna, durationSeconds: {low: 60, high: 90}}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: keynote, type: dub, file: keynote.mp4, sourceMediaType: video, durationSeconds: {low: 60, high: 90}}
`,
  },
  check,
};

function* check({ planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, value } of givenFields(planned, (field) => !field.planFact && (field.kind === "length" || field.kind === "count"))) {
    if (typeof value === "number" || !isMapping(value)) continue;
    const range = readKnown(value);
    if (!range) continue;
    yield {
      messageId: "range",
      data: { field: name, low: amount(range.low, "down"), high: amount(range.high, "up") },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}
