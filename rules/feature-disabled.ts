import { holds, type Scalar } from "../src/model/condition.js";
import { originOf } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { ownPath, removal } from "./helpers/changes.js";
import { asWritten, givenFields, reader } from "./helpers/fields.js";
import { stake, times } from "./helpers/jobs.js";
import { atKey } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A field that asks for what the provider has switched off. */
export const rule: Rule = {
  id: "feature-disabled",
  severity: "error",
  configurable: true,
  summary: "A field asks for a feature that the provider has switched off.",
  why: "The provider may refuse the job, or take it and leave the feature out: either way you do not get what the plan promises.",
  messages: {
    disabled: {
      message: "{{field}} asks for what cannot be had. {{because}}",
      help: "{{wayOut}} `{{name}}`. The job may be refused or come back without it; see {{source}} for the present state.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: interview, type: enhance, file: interview.mp4, durationSeconds: 60, backgroundMusicSeparationEnabled: false}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: interview, type: enhance, file: interview.mp4, durationSeconds: 60, backgroundMusicSeparationEnabled: true}
`,
  },
  check: (context) => together(disabledFields(context)),
};

function* disabledFields({ batch, planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.disabled !== undefined)) {
    if (!info.disabled?.values.includes(value as Scalar)) continue;
    const { because, source, when } = info.disabled;
    if (when && !holds(when, reader(job.written.task, job.fields))) continue;
    yield {
      messageId: "disabled",
      data: { field: `\`${asWritten(name, value)}\``, name, because, source, wayOut: info.required ? "Choose another" : "Remove" },
      place: atKey(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
      atStake: stake(job.cost.currency, times(job.cost, takes)),
      // Nothing is made of what is switched off, so the plan means the same without it. Where it depends on the job, each job says so itself.
      fix: info.required || info.disabled.values.includes(info.default ?? false) || (when && !ownPath(job, name)) ? null : removal(originOf(job, name), batch),
    };
  }
}
