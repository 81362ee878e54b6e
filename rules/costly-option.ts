import type { Cost } from "../src/model/cost.js";
import { originOf } from "../src/model/job.js";
import type { Range } from "../src/model/range.js";
import { add, isZero, ZERO } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { otherValue, ownPath, removal } from "./helpers/changes.js";
import { changed, givenFields } from "./helpers/fields.js";
import { stake, times } from "./helpers/jobs.js";
import { atKey } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A field that adds a charge which is easily overlooked. */
export const rule: Rule = {
  id: "costly-option",
  severity: "info",
  configurable: true,
  summary: "A field adds a charge of its own to a job.",
  why: "A switch that looks like a detail may cost a fifth of the job, and under a matrix or with takes it is paid each time.",
  messages: {
    adds: {
      message: "`{{field}}` adds {{saved}} {{currency}} to each such job. {{because}}",
      help: "{{advice}}. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: smile, type: img2video, model: viduq2-turbo, images: ["https://cdn.example.com/a.png"], prompt: It smiles., duration: 5, resolution: 540p, audio: false, off_peak: true}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: smile, type: img2video, model: viduq2-turbo, images: ["https://cdn.example.com/a.png"], duration: 5, resolution: 540p, audio: true, is_rec: true}
`,
  },
  check: (context) => together(charges(context)),
};

function* charges({ batch, planned, price }: BatchContext): Generator<Report> {
  for (const { job, takes, name, info, value } of givenFields(planned, (field) => field.costs !== undefined)) {
    if (!info.costs || value === info.costs.without) continue;
    const { without, because, advice, source } = info.costs;
    const bare = price(job, changed(job.fields, name, without));
    const { currency } = job.cost;
    const saved = job.cost.high === null && bare.high === null ? saving(known(job.cost), known(bare)) : saving(job.cost, bare);
    if (isZero(saved.low) && (saved.high === null || isZero(saved.high))) continue;
    yield {
      messageId: "adds",
      data: { field: typeof value === "string" ? name : `${name}: ${String(value)}`, saved: rangeInWords(saved), currency, because, advice, source },
      place: atKey(originOf(job, name)),
      jobId: job.written.id,
      plannedJobs: takes,
      atStake: stake(currency, times(saved, takes)),
      fix: (info.default ?? false) === without ? ownPath(job, name) && removal(originOf(job, name), batch, "unsafe") : otherValue(job, name, without),
    };
  }
}

/** What is known of a cost with an open line: the same line is open with and without the option. */
function known({ low, lines }: Cost): Range {
  return { low, high: lines.reduce((sum, line) => add(sum, line.high ?? line.low), ZERO) };
}
