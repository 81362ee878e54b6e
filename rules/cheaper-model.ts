import type { Scalar } from "../src/model/condition.js";
import type { Cost } from "../src/model/cost.js";
import { type Fields, originOf, type PlannedJob } from "../src/model/job.js";
import { compare, isZero } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { otherValue } from "./helpers/changes.js";
import { asWritten, givenFields, reader } from "./helpers/fields.js";
import { stake, times } from "./helpers/jobs.js";
import { isOffered } from "./helpers/offers.js";
import { atValue } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A job that a newer model would do for less. */
export const rule: Rule = {
  id: "cheaper-model",
  severity: "info",
  configurable: true,
  summary: "Another model of the provider makes the same length and size for less.",
  why: "New models are often cheaper than old ones, and each has lengths at which it is dear: some charge most for the first second, some for every further one.",
  messages: {
    cheaper: {
      message: "This job costs {{cost}} {{currency}}, but with `{{option}}` only {{less}} at the same length and size. {{because}}",
      help: "Try `{{option}}` to save {{saved}} {{currency}} on each such job, if the result will do. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: smile, type: img2video, model: viduq2-turbo, images: ["https://cdn.example.com/a.png"], prompt: It smiles., duration: 5, resolution: 540p, off_peak: true}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: smile, type: img2video, model: viduq2-pro, images: ["https://cdn.example.com/a.png"], prompt: It smiles., duration: 5, resolution: 1080p, off_peak: true}
`,
  },
  check: (context) => together(dear(context)),
};

function* dear({ planned, price }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.rivals !== undefined)) {
    if (!info.rivals?.of.includes(value as Scalar)) continue;
    const best = cheapest(job, name, info.rivals.values, price);
    if (!best) continue;
    const saved = saving(job.cost, best.cost);
    const { currency } = job.cost;
    yield {
      messageId: "cheaper",
      data: {
        cost: rangeInWords(job.cost),
        less: rangeInWords(best.cost),
        saved: rangeInWords(saved),
        currency,
        option: asWritten(name, best.value),
        because: info.rivals.because,
        source: info.rivals.source,
      },
      place: atValue(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
      atStake: stake(currency, times(saved, takes)),
      fix: otherValue(job, name, best.value),
    };
  }
}

/** The value that costs least and, by each reading, less than the job does now. */
function cheapest(job: PlannedJob, name: string, values: readonly Scalar[], price: BatchContext["price"]): { value: Scalar; cost: Cost } | null {
  const { task } = job.written;
  const { low, high } = job.cost;
  if (high === null || isZero(low)) return null;
  const same = withDefaults(job, name);
  let best: { value: Scalar; cost: Cost } | null = null;
  for (const value of values) {
    const fields = { ...same, [name]: value };
    const cost = isOffered(task, fields) ? price(job, fields) : null;
    if (!cost?.high || compare(cost.high, low) >= 0) continue;
    if (!best?.cost.high || compare(cost.high, best.cost.high) < 0) best = { value, cost };
  }
  return best;
}

/** The fields with the defaults that go with the value written out: another value has others. */
function withDefaults({ written: { task }, fields }: PlannedJob, name: string): Fields {
  const read = reader(task, fields);
  const tied = Object.entries(task.fields).filter(([field, info]) => field !== name && info.defaultBy && info.kind !== "flag");
  return { ...fields, ...Object.fromEntries(tied.map(([field]) => [field, read(field, true)])) };
}
