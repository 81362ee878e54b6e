import { originOf, type PlannedJob } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { addRanges, NOTHING, type Range } from "../src/model/range.js";
import { quote, rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { agrees, cloneFlags, newlyMissing, without } from "./helpers/clones.js";
import { asFigure } from "./helpers/figures.js";
import { byWritten, stake, sumOf, widest } from "./helpers/jobs.js";
import { atKey, atValue } from "./helpers/places.js";

/** A voice clone whose fee the author forgot, or nobody knows. */
export const rule: Rule = {
  id: "uncosted-voice-clone",
  severity: "error",
  configurable: true,
  summary: "A job clones a voice, and the author's figure leaves out the fee, or the fee is not known.",
  why: "A clone is charged for each job, whatever its length, and is easily the dearest part of a short one. Whoever counted without it has a wrong picture of every such job.",
  messages: {
    forgotten: {
      message: "`expectedCost` of {{expected}} fits this job only without its voice clone: with {{flags}} it costs {{cost}} {{currency}}, the clone {{fee}} of it.",
      help: "Write {{figure}} if the clone is meant, or drop {{flags}} and use a catalog voice.",
    },
    unknown: {
      message: "{{flags}} asks for a voice clone, and what the clone costs is not known. {{because}}",
      help: "Give a figure of your own under `assume`, or use a catalog voice.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: keynote, type: dub, file: keynote.mp4, sourceMediaType: video, durationSeconds: 180, cloneVoice: true, expectedCost: 11}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: keynote, type: dub, file: keynote.mp4, sourceMediaType: video, durationSeconds: 180, cloneVoice: true, expectedCost: 6}
`,
  },
  check,
};

function* check({ planned, price }: BatchContext): Generator<Report> {
  const flagsOf = cloneFlags();
  const forgotten: PlannedJob[] = [];
  const unknown: PlannedJob[] = [];
  for (const job of planned) {
    const { expectedCost } = job.written;
    if (job.cost.high !== null && (expectedCost === null || agrees(expectedCost, job.cost))) continue;
    const flags = flagsOf(job);
    if (flags.length === 0) continue;
    const bare = price(job, without(job.fields, flags));
    if (newlyMissing(job.cost, bare).length > 0) unknown.push(job);
    else if (expectedCost && !agrees(expectedCost, job.cost) && agrees(expectedCost, bare)) forgotten.push(job);
  }
  for (const jobs of byWritten(forgotten).values()) yield* ofForgotten(jobs, flagsOf, price);
  for (const jobs of byWritten(unknown).values()) yield* ofUnknown(jobs, flagsOf, price);
}

function* ofForgotten(jobs: readonly PlannedJob[], flagsOf: (job: PlannedJob) => readonly string[], price: BatchContext["price"]): Generator<Report> {
  const [first] = jobs;
  const expected = first?.written.expectedCost;
  if (!first || !expected) return;
  const fees = jobs.map((job) => saving(job.cost, price(job, without(job.fields, flagsOf(job)))));
  const { currency } = first.cost;
  yield {
    messageId: "forgotten",
    data: {
      expected: rangeInWords(expected),
      flags: flagsOf(first).map(quote).join(" and "),
      cost: rangeInWords(widest(jobs.map((job) => job.cost))),
      currency,
      fee: rangeInWords(widest(fees)),
      figure: quote(`expectedCost: ${asFigure(first.cost)}`),
    },
    place: atValue(expected.path),
    jobId: first.written.id,
    plannedJobs: jobs.length,
    atStake: stake(currency, fees.reduce<Range>(addRanges, NOTHING)),
  };
}

function* ofUnknown(jobs: readonly PlannedJob[], flagsOf: (job: PlannedJob) => readonly string[], price: BatchContext["price"]): Generator<Report> {
  const [first] = jobs;
  if (!first) return;
  const flags = flagsOf(first);
  const [missing] = newlyMissing(first.cost, price(first, without(first.fields, flags)));
  yield {
    messageId: "unknown",
    data: { flags: flags.map(quote).join(" and "), because: missing?.kind === "parameter" ? missing.parameter.because : "The job does not say enough." },
    place: atKey(originOf(first, flags[0] ?? "")),
    jobId: first.written.id,
    plannedJobs: jobs.length,
    atStake: stake(first.cost.currency, sumOf(jobs)),
  };
}
