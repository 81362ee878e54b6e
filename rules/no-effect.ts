import { originOf } from "../src/model/job.js";
import type { Path } from "../src/model/place.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { unusedAssumptions } from "./helpers/assumptions.js";
import { asksNothing, givenFields, reader } from "./helpers/fields.js";
import { jobFinder } from "./helpers/jobs.js";
import { type Idle, idleReports, unmetNeed } from "./helpers/needs.js";
import { atKey } from "./helpers/places.js";

/** Something written that changes nothing. */
export const rule: Rule = {
  id: "no-effect",
  severity: "warning",
  configurable: true,
  summary: "A field or an assumption is given that does nothing where it stands.",
  why: "Whoever wrote it expected something of it: a feature that will be missing, or a rate that the price does not rest on. A field under `defaults` is reported only where it does nothing for any job that takes it over.",
  messages: {
    field: {
      message: "`{{field}}` does nothing here. {{because}}",
      help: "Remove it, or {{instead}}. Source: {{source}}",
    },
    fields: {
      message: "{{fields}} do nothing here. {{because}}",
      help: "Remove them, or {{instead}}. Source: {{source}}",
    },
    assumption: {
      message: "`{{parameter}}` is assumed here, but no job of this batch is priced by it.",
      help: "Remove it. An `assume` nearer to the job wins over one farther away, and a rate counts only where its part of the job is charged.",
    },
    assumptionOfJob: {
      message: "`{{parameter}}` is assumed here, but this job is not priced by it.",
      help: "Remove it, or ask for the part of the job that is charged by this rate.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: hello
    type: tts
    input: {type: text, text: Hello.}
    cloneVoice: true
    referenceAudioObjectKey: uploads/anna.wav
    durationSeconds: 60
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: hello
    type: tts
    input: {type: text, text: Hello.}
    voiceId: anna
    referenceAudioObjectKey: uploads/anna.wav
    durationSeconds: 60
`,
  },
  check,
};

function* check(context: BatchContext): Generator<Report> {
  yield* fields(context);
  const jobOf = jobFinder(context.batch);
  for (const { name, path } of unusedAssumptions(context)) {
    const job = jobOf(path);
    const messageId = job ? "assumptionOfJob" : "assumption";
    yield { messageId, data: { parameter: name }, place: atKey(path), jobId: job?.id ?? null, plannedJobs: job?.planned.length ?? 0 };
  }
}

function fields({ batch, planned }: BatchContext): Iterable<Report> {
  const idle: Idle[] = [];
  const useful = new Set<string>();
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.noEffectUnless !== undefined)) {
    const origin = originOf(job, name);
    const unmet = unmetNeed(info, value, reader(job.written.task, job.fields));
    if (!unmet) {
      if (isShared(origin)) useful.add(origin.join("\0"));
    } else if (!asksNothing(value, info)) idle.push({ job, takes, name, origin, unmet });
  }
  if (idle.some(({ origin }) => isShared(origin))) {
    // Jobs that are skipped or faulty may yet use what they take over.
    for (const { origins, skip, planned: own } of batch.jobs) {
      if (skip !== null || own.some((job) => !job.valid)) for (const origin of origins.values()) useful.add(origin.join("\0"));
    }
  }
  return idleReports(idle.filter(({ origin }) => !useful.has(origin.join("\0"))));
}

function isShared(origin: Path): boolean {
  return origin[0] === "defaults";
}
