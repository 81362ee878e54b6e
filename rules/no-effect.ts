import type { FieldInfo } from "../src/model/catalog.js";
import { remove } from "../src/model/change.js";
import type { Cost } from "../src/model/cost.js";
import { originOf } from "../src/model/job.js";
import { isMapping } from "../src/model/mapping.js";
import type { Path } from "../src/model/place.js";
import { compare } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { unusedAssumptions } from "./helpers/assumptions.js";
import { removal } from "./helpers/changes.js";
import { asksNothing, changed, type GivenField, givenFields, reader } from "./helpers/fields.js";
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
    yield { messageId, data: { parameter: name }, place: atKey(path), jobId: job?.id ?? null, plannedJobs: job?.planned.length ?? 0, fix: remove([path]) };
  }
}

function fields({ batch, planned, price }: BatchContext): Iterable<Report> {
  const idle: Idle[] = [];
  const useful = new Set<string>();
  const needed = new Set<string>();
  for (const { job, takes, name, info, value, origin } of withEntries(givenFields(planned, (field) => field.noEffectUnless !== undefined || field.entries !== undefined))) {
    const unmet = unmetNeed(info, value, reader(job.written.task, job.fields));
    if (!unmet) {
      needed.add(origin.join("\0"));
      if (isShared(origin)) useful.add(origin.join("\0"));
    } else if (!asksNothing(value, info)) {
      // Without effect means without effect on the price as well, whatever a card of the team's own makes of the field.
      // That is priced for fields of the job; what stands in the entries of a list is left to its author.
      const isFree = !isInEntry(origin) && costsTheSame(job.cost, price(job, changed(job.fields, name, null)));
      idle.push({ job, takes, name, origin, unmet, fix: isFree ? removal(origin, batch) : null });
    }
  }
  if (idle.some(({ origin }) => isShared(origin))) {
    // Jobs that are skipped or faulty may yet use what they take over.
    for (const { origins, skip, planned: own } of batch.jobs) {
      if (skip !== null || own.some((job) => !job.valid)) for (const origin of origins.values()) useful.add(origin.join("\0"));
    }
  }
  // What does nothing in one combination of a matrix may be needed in another.
  const told = idle.filter(({ origin }) => !useful.has(origin.join("\0")));
  return idleReports(told.map((one) => (needed.has(one.origin.join("\0")) ? { ...one, fix: null } : one)));
}

function costsTheSame(a: Cost, b: Cost): boolean {
  return compare(a.low, b.low) === 0 && (a.high && b.high ? compare(a.high, b.high) === 0 : a.high === b.high);
}

/** Fields with where they are written, and those in the entries of lists. */
function* withEntries(given: Iterable<GivenField>): Generator<Omit<GivenField, "info"> & { readonly info: Pick<FieldInfo, "noEffectUnless" | "default">; readonly origin: Path }> {
  for (const field of given) {
    const origin = originOf(field.job, field.name);
    yield { ...field, origin };
    for (const [i, entry] of field.info.entries && Array.isArray(field.value) ? field.value.entries() : []) {
      for (const [name, info] of isMapping(entry) ? Object.entries(field.info.entries ?? {}) : []) {
        if (entry[name] !== undefined) yield { ...field, name, info, value: entry[name], origin: [...origin, i, name] };
      }
    }
  }
}

function isInEntry(origin: Path): boolean {
  return origin.length > 3 && typeof origin.at(-2) === "number";
}

function isShared(origin: Path): boolean {
  return origin[0] === "defaults";
}
