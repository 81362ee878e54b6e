import { holds } from "../src/model/condition.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { fieldFinder, reader } from "./helpers/fields.js";
import { combinations } from "./helpers/jobs.js";
import { atId } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A job that makes as much as it finds, because nothing bounds it. */
export const rule: Rule = {
  id: "unbounded-output",
  severity: "info",
  configurable: true,
  summary: "A field is left out that would bound how much a job makes.",
  why: "The job runs longer and makes more than anybody looks at. Where the provider does not publish what that costs, it may cost more as well.",
  messages: {
    unbounded: {
      message: "Nothing bounds how much this job makes. {{because}}",
      help: "Set a bound if that may be too much: {{advice}}. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, enable_export: true, limit: 3}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, video_url: "https://www.youtube.com/watch?v=abc", durationSeconds: 600, enable_export: true}
`,
  },
  check: (context) => together(unbounded(context)),
};

function* unbounded({ planned }: BatchContext): Generator<Report> {
  const fieldsOf = fieldFinder((field) => field.bounds !== undefined);
  for (const { job, takes } of combinations(planned)) {
    const { written, fields } = job;
    for (const [name, { bounds }] of fieldsOf(written.task)) {
      if (!bounds || fields[name] !== undefined) continue;
      const { when, because, advice, source } = bounds;
      if (when && !holds(when, reader(written.task, fields))) continue;
      yield { messageId: "unbounded", data: { because, advice, source }, place: atId(written), jobId: written.id, plannedJobs: takes };
    }
  }
}
