import type { PlannedJob } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { list, quote, rangeInWords } from "../src/model/words.js";
import { fieldFinder, reader } from "./helpers/fields.js";
import { combinations, stake, times } from "./helpers/jobs.js";
import { atId } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A default that costs something and that nobody wrote. */
export const rule: Rule = {
  id: "implicit-default-cost",
  severity: "info",
  configurable: true,
  summary: "A field is left out whose default decides what the job costs.",
  why: "What is left out is not free: the provider makes the video as long and as large as its defaults say, and charges for that. A default may also change, or be another with another model.",
  messages: {
    defaults: {
      message: "{{fields}} left out, so the provider's {{defaults}} {{count}}, and this job costs {{cost}} {{currency}}.",
      help: "Write {{write}} if that is what you want, or what you want instead.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs., duration: 5, resolution: 720p, audio: false, off_peak: true}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs.}
`,
  },
  check: (context) => together(silent(context)),
};

function* silent({ planned }: BatchContext): Generator<Report> {
  const fieldsOf = fieldFinder((info) => info.defaultCosts !== undefined);
  for (const { job, takes } of combinations(planned)) {
    const left = fieldsOf(job.written.task).flatMap(([name, { kind }]) => {
      const value = job.fields[name] === undefined ? byDefault(job, name) : undefined;
      return value === undefined || value === false ? [] : [{ name, kind, text: `\`${name}: ${String(value)}\`` }];
    });
    const { cost } = job;
    // A switch alone is told by its own price, where it has one.
    if (left.every(({ kind }) => kind === "flag") || (cost.high === null && cost.low.n === 0n)) continue;
    const texts = left.map(({ text }) => text);
    const several = left.length > 1;
    yield {
      messageId: "defaults",
      data: {
        fields: `${list(left.map(({ name }) => quote(name)))} ${several ? "are" : "is"}`,
        defaults: list(texts),
        count: several ? "count" : "counts",
        write: list(texts),
        cost: rangeInWords(cost),
        currency: cost.currency,
      },
      place: atId(job.written),
      jobId: job.written.id,
      plannedJobs: takes,
      atStake: stake(cost.currency, times(cost, takes)),
    };
  }
}

function byDefault({ written, fields }: PlannedJob, name: string): unknown {
  return reader(written.task, fields)(name, true);
}
