import { originOf } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { hoursUntil } from "./helpers/deadlines.js";
import { asWritten, givenFields } from "./helpers/fields.js";
import { atKey } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A job that may wait longer than its deadline. */
export const rule: Rule = {
  id: "off-peak-too-late",
  severity: "warning",
  configurable: true,
  summary: "A job may be made later than its deadline, because it is to run off-peak.",
  why: "Off-peak jobs are made when there is little to do, and cancelled when that does not come about in time. What is needed sooner then has to be paid in full, and late.",
  messages: {
    late: {
      message: "`{{option}}` may take {{hours}} hours, and the deadline of this job, {{deadline}}, comes sooner. {{because}}",
      help: "Drop `{{field}}`, or move the deadline. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs., duration: 5, resolution: 540p, off_peak: true, deadline: 2026-12-24}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs., duration: 5, resolution: 540p, off_peak: true, deadline: 2026-11-23}
`,
  },
  check: (context) => together(late(context)),
};

function* late({ planned, asOf }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.waits !== undefined)) {
    const { deadline } = job.written;
    if (!info.waits || value !== info.waits.value || deadline === null) continue;
    const left = hoursUntil(deadline, asOf);
    if (left === null || left.most > info.waits.hours) continue;
    const { hours, because, source } = info.waits;
    yield {
      messageId: "late",
      data: { option: asWritten(name, value), field: name, hours: String(hours), deadline, because, source },
      place: atKey(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}
