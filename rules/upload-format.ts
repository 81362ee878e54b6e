import { originOf } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { list, quote } from "../src/model/words.js";
import { givenFields } from "./helpers/fields.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A file to be uploaded whose format the provider does not take. */
export const rule: Rule = {
  id: "upload-format",
  severity: "warning",
  configurable: true,
  summary: "A file that is to be uploaded ends in a format that the provider's upload does not name.",
  why: "An upload may be taken and the job fail afterwards, with the time lost and perhaps the charge paid.",
  messages: {
    format: {
      message: "`{{field}}` is a {{extension}} file. {{because}}",
      help: "Convert it to {{extensions}} before it is uploaded. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, file: talk.mp4, durationSeconds: 600}
`,
    bad: `topsheet: 1
provider: wayinvideo
budget: {wayinvideo-units: 100}
assume: {clip: {unitsPerMinute: 2}}
jobs:
  - {id: talk, type: clip, file: talk.mkv, durationSeconds: 600}
`,
  },
  check: (context) => together(formats(context)),
};

function* formats({ planned }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.formats !== undefined)) {
    if (!info.formats || typeof value !== "string") continue;
    const { extensions, because, source } = info.formats;
    const extension = EXTENSION.exec(value.slice(-LONGEST_EXTENSION))?.[1]?.toLowerCase();
    // A name without an ending says nothing of its format.
    if (extension === undefined || extensions.includes(extension)) continue;
    yield {
      messageId: "format",
      data: { field: name, extension: quote(`.${extension}`), extensions: list(extensions, "or"), because, source },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}

const LONGEST_EXTENSION = 10;
const EXTENSION = /\.([a-z][a-z0-9]*)$/i;
