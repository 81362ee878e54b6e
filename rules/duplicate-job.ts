import { remove } from "../src/model/change.js";
import type { PlannedJob } from "../src/model/job.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { ByIdentity, canonical } from "./helpers/identity.js";
import { byWritten, combinations, quoteId, stake, sumOf } from "./helpers/jobs.js";
import { atId } from "./helpers/places.js";

/** Two jobs that are the same job. */
export const rule: Rule = {
  id: "duplicate-job",
  severity: "warning",
  configurable: true,
  summary: "A job has the same type and the same fields as an earlier one, so the same work is paid twice.",
  why: "Copied entries that were meant to be changed are paid in full. Only jobs that name a source, a text or a prompt are compared, all their fields after defaults, plan facts included; a flag that is off counts like one that is left out. Takes of one `repeat` are meant and do not count.",
  messages: {
    duplicate: {
      message: "{{job}} plans the same work as {{first}}: the same type with the same fields, paid a second time.",
      help: "Remove one of them, or change what was meant to differ. If a second take is wanted, `repeat: 2` in one job says so.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60, repeat: 2}
  - {id: outro, type: captions, file: outro.mp4, durationSeconds: 60}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 60}
  - {id: outro, type: captions, file: intro.mp4, durationSeconds: 60}
`,
  },
  check,
};

/** Jobs with one source or text: the first, and once there are more, the first of each whole set of fields. */
interface Bucket {
  readonly first: PlannedJob;
  byFields: Map<string, PlannedJob> | null;
}

function* check({ planned }: BatchContext): Generator<Report> {
  const firstOf = new Map<PlannedJob, PlannedJob>();
  const buckets = new ByIdentity<Bucket>("any");
  for (const { job, takes, start } of combinations(planned)) {
    const place = buckets.find(job);
    if (!place) continue;
    const bucket = place.map.get(place.key);
    if (!bucket) {
      place.map.set(place.key, { first: job, byFields: null });
      continue;
    }
    // Most jobs are alone with their source, so the whole of their fields is written out only for those that are not.
    bucket.byFields ??= new Map([[canonical(bucket.first), bucket.first]]);
    const key = canonical(job);
    const first = bucket.byFields.get(key);
    if (!first) bucket.byFields.set(key, job);
    else for (const take of planned.slice(start, start + takes)) firstOf.set(take, first);
  }
  for (const [written, jobs] of byWritten([...firstOf.keys()])) {
    const [duplicate] = jobs;
    const first = duplicate && firstOf.get(duplicate);
    if (!first) continue;
    yield {
      messageId: "duplicate",
      data: { job: quoteId(duplicate.id), first: quoteId(first.id) },
      place: atId(written),
      jobId: written.id,
      plannedJobs: jobs.length,
      atStake: stake(duplicate.cost.currency, sumOf(jobs)),
      // The whole entry goes only where every job that it plans is planned elsewhere.
      fix: jobs.length === written.planned.length && first.written !== written ? remove([written.path], "unsafe") : null,
      related: [{ message: `${quoteId(first.id)} plans it first.`, place: atId(first.written) }],
    };
  }
}
