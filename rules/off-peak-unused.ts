import { compare, isZero } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { otherValue } from "./helpers/changes.js";
import { hoursUntil } from "./helpers/deadlines.js";
import { asWritten, changed, fieldFinder } from "./helpers/fields.js";
import { combinations, stake, times } from "./helpers/jobs.js";
import { isOffered } from "./helpers/offers.js";
import { atId } from "./helpers/places.js";
import { together } from "./helpers/reports.js";

/** A job that pays for speed although it has time. */
export const rule: Rule = {
  id: "off-peak-unused",
  severity: "info",
  configurable: true,
  summary: "A job has no deadline, or a late one, and would cost less off-peak.",
  why: "Providers make things for less when they have little to do. A plan that is made in advance can often wait.",
  messages: {
    unused: {
      message: "This job costs {{cost}} {{currency}}, but with `{{option}}` only {{less}}, and {{deadline}}. {{because}}",
      help: "Set `{{option}}` to save {{saved}} {{currency}} on each such job, or give the job a `deadline` if it cannot wait {{hours}} hours. Source: {{source}}",
    },
  },
  examples: {
    good: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs., duration: 5, resolution: 540p, off_peak: true}
`,
    bad: `topsheet: 1
provider: vidu
budget: {vidu-credits: 200}
jobs:
  - {id: fox, type: text2video, model: viduq2, prompt: A fox runs., duration: 5, resolution: 540p}
`,
  },
  check: (context) => together(hasty(context)),
};

function* hasty({ planned, price, asOf }: BatchContext): Generator<Report> {
  const fieldsOf = fieldFinder((info) => info.waits !== undefined);
  for (const { job, takes } of combinations(planned)) {
    const { task, deadline } = job.written;
    for (const [name, { waits }] of fieldsOf(task)) {
      if (!waits || job.fields[name] === waits.value || job.cost.high === null) continue;
      if (deadline !== null && !((hoursUntil(deadline, asOf)?.least ?? 0) >= waits.hours)) continue;
      const fields = changed(job.fields, name, waits.value);
      const other = isOffered(task, fields) ? price(job, fields) : null;
      if (!other?.high || compare(job.cost.high, other.high) <= 0) continue;
      const saved = saving(job.cost, other);
      if (saved.high === null || isZero(saved.high)) continue;
      const { currency } = job.cost;
      yield {
        messageId: "unused",
        data: {
          cost: rangeInWords(job.cost),
          less: rangeInWords(other),
          saved: rangeInWords(saved),
          currency,
          option: asWritten(name, waits.value),
          deadline: deadline === null ? "it has no deadline" : `its deadline leaves more than ${waits.hours} hours`,
          because: waits.because,
          source: waits.source,
          hours: String(waits.hours),
        },
        place: atId(job.written),
        jobId: job.written.id,
        plannedJobs: takes,
        atStake: stake(currency, times(saved, takes)),
        fix: Object.hasOwn(job.fields, name) ? otherValue(job, name, waits.value) : null,
      };
    }
  }
}
