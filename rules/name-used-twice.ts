import { originOf, type PlannedJob } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { givenFields } from "./helpers/fields.js";
import { quoteId } from "./helpers/jobs.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A name that two jobs give to what they make, where it has to be unique. */
export const rule: Rule = {
  id: "name-used-twice",
  severity: "warning",
  configurable: true,
  summary: "Several jobs give the same name to what they make, and the provider takes each name once.",
  why: "The first of the jobs takes the name, and the others fail when they are sent. That holds for the takes of one job, too.",
  messages: {
    twice: {
      message: "`{{field}}` gives the name {{name}}, which {{first}} gives already. {{because}}",
      help: "Give each its own name. Source: {{source}}",
    },
    takes: {
      message: "`{{field}}` gives the name {{name}} to {{count}} takes. {{because}}",
      help: "Plan one take, or give the name in a `matrix`. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 60}
assume: {audio-clone: {creditsPerJob: 5}}
jobs:
  - {id: anna, type: audio-clone, audio_url: "https://cdn.example.com/anna.mp3", voice_id: anna-2026, text: Hello.}
  - {id: ben, type: audio-clone, audio_url: "https://cdn.example.com/ben.mp3", voice_id: ben-2026, text: Hello.}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 60}
assume: {audio-clone: {creditsPerJob: 5}}
jobs:
  - {id: anna, type: audio-clone, audio_url: "https://cdn.example.com/anna.mp3", voice_id: speaker-1, text: Hello.}
  - {id: ben, type: audio-clone, audio_url: "https://cdn.example.com/ben.mp3", voice_id: speaker-1, text: Hello.}
`,
  },
  check: (context) => together(taken(context)),
};

function* taken({ planned }: BatchContext): Generator<Report> {
  const firstOf = new Map<string, PlannedJob>();
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.uniqueName !== undefined)) {
    if (!info.uniqueName || typeof value !== "string") continue;
    const key = `${job.written.task.type}\0${value}`;
    const first = firstOf.get(key);
    if (!first) firstOf.set(key, job);
    if (!first && takes === 1) continue;
    yield {
      messageId: first ? "twice" : "takes",
      data: { field: name, name: quoteId(value), first: quoteId(first?.id ?? ""), count: String(takes), because: info.uniqueName.because, source: info.uniqueName.source },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
    };
  }
}
