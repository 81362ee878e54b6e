import { originOf, type PlannedJob } from "../src/model/job.js";
import { shorten } from "../src/model/message.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { quote } from "../src/model/words.js";
import { givenFields } from "./helpers/fields.js";
import { quoteId } from "./helpers/jobs.js";
import { atId, atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** One upload that several jobs are to use, where it is good for one only. */
export const rule: Rule = {
  id: "upload-used-twice",
  severity: "warning",
  configurable: true,
  summary: "Several jobs name the same upload, which the provider takes for one job only.",
  why: "The first of the jobs uses the upload up; the others fail when they are sent, or have to be sent anew with an upload of their own.",
  messages: {
    twice: {
      message: "`{{field}}` names the upload {{upload}}, which {{first}} uses already. {{because}}",
      help: "Upload the file once for each job, or give a public URL. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}, summary: {unitsPerMinute: 1}}
jobs:
  - {id: talk-clips, type: clip, video_url: file_abc123, durationSeconds: 600}
  - {id: talk-summary, type: summary, video_url: file_def456, durationSeconds: 600}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}, summary: {unitsPerMinute: 1}}
jobs:
  - {id: talk-clips, type: clip, video_url: file_abc123, durationSeconds: 600}
  - {id: talk-summary, type: summary, video_url: file_abc123, durationSeconds: 600}
`,
  },
  check: (context) => together(usedTwice(context)),
};

function* usedTwice({ planned }: BatchContext): Generator<Report> {
  const firstOf = new Map<string, PlannedJob>();
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.singleUse !== undefined)) {
    if (!info.singleUse || typeof value !== "string" || URL.canParse(value)) continue;
    const key = `${job.written.task.provider} ${value}`;
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, job);
    if (!first && takes === 1) continue;
    const { because, source } = info.singleUse;
    const earlier = (first ?? job).written;
    yield {
      messageId: "twice",
      data: { field: name, upload: quote(shorten(value, LONGEST_NAME)), first: earlier === job.written ? "another planned job of the same entry" : quoteId(earlier.id), because, source },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: first ? takes : takes - 1,
      related: earlier === job.written ? [] : [{ message: `${quoteId(earlier.id)} uses it first.`, place: atId(earlier) }],
    };
  }
}

const LONGEST_NAME = 60;
