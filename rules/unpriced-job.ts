import type { Missing } from "../src/model/cost.js";
import type { PlannedJob, WrittenJob } from "../src/model/job.js";
import { isZero } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { amount, count, list, quote } from "../src/model/words.js";
import { byWritten, stake, sumOf } from "./helpers/jobs.js";
import { atId } from "./helpers/places.js";

/** A job that could be sent as it is, but whose price nobody knows: unknown is not zero. */
export const rule: Rule = {
  id: "unpriced-job",
  severity: "error",
  configurable: false,
  summary: "A job has no known price, because a rate is not published or a count is not given.",
  why: "A price that nobody knows may be any price. It is never taken for zero, so a budget over the job cannot be shown to hold until you give a figure of your own.",
  messages: {
    open: {
      message: "The price of this job is not known{{atLeast}}. {{why}}{{alsoWhy}}{{more}}",
      help: "{{write}}{{alsoWrite}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: podcast-clips
    type: clip
    videoUrl: https://www.youtube.com/watch?v=abc
    aiAnalysis: true
    assume: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: podcast-clips
    type: clip
    videoUrl: https://www.youtube.com/watch?v=abc
    aiAnalysis: true
`,
  },
  check,
};

function* check({ planned }: BatchContext): Generator<Report> {
  const open = planned.filter((job) => job.cost.high === null);
  for (const [written, jobs] of byWritten(open)) {
    const missing = distinct(jobs);
    const [first, second] = missing;
    const currency = jobs[0]?.cost.currency;
    if (!first || currency === undefined) continue;
    const total = sumOf(jobs);
    yield {
      messageId: "open",
      data: {
        atLeast: isZero(total.low) ? "" : `: it costs at least ${amount(total.low, "down")} ${currency}`,
        why: why(first),
        alsoWhy: second ? ` ${why(second)}` : "",
        more: missing.length > 2 ? ` ${count(missing.length - 2, "more figure is", "more figures are")} missing.` : "",
        write: write(first, written),
        alsoWrite: second ? ` ${write(second, written)}` : "",
      },
      place: atId(written),
      jobId: written.id,
      plannedJobs: jobs.length,
      atStake: stake(currency, total),
    };
  }
}

/** What is missing in any of the planned jobs, each once. */
function distinct(jobs: readonly PlannedJob[]): Missing[] {
  const found = new Map<string, Missing>();
  for (const job of jobs) for (const one of job.cost.missing) found.set(`${one.item.id}\0${what(one)}`, one);
  return [...found.values()];
}

function what(missing: Missing): string {
  if (missing.kind === "parameter") return missing.parameter.name;
  return missing.kind === "count" ? missing.fields.join(" ") : missing.field;
}

function why(missing: Missing): string {
  if (missing.kind === "parameter") return missing.parameter.because;
  const fields = missing.kind === "count" ? missing.fields : [missing.field];
  return `${missing.item.label} is charged by ${list(fields.map(quote))}, which the job does not give.`;
}

/** What to write, as a piece of YAML to paste; it has no figures, because none is known. */
function write(missing: Missing, { task }: WrittenJob): string {
  if (missing.kind === "parameter") {
    const assume = `${missing.parameter.name}: {low: …, high: …, reason: …}`;
    return `Give your own figures in the job, \`assume: {${assume}}\`, or for all its kind in the batch or in \`topsheet.config.yaml\`, \`assume: {${task.type}: {${assume}}}\`.`;
  }
  const fields = missing.kind === "count" ? missing.fields : [missing.field];
  return `Write ${list(fields.map((field) => quote(`${field}: …`)), "or")} in the job; a range does too, ${quote("{low: …, high: …}")}.`;
}
