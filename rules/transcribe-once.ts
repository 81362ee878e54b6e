import type { PlannedJob } from "../src/model/job.js";
import { addRanges, NOTHING, type Range } from "../src/model/range.js";
import { compare, max, subtract, ZERO } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { changed, fieldFinder } from "./helpers/fields.js";
import { ByIdentity } from "./helpers/identity.js";
import { combinations, type Combination, listIds, plannedInBrackets, quoteId, stake, times } from "./helpers/jobs.js";
import { atId } from "./helpers/places.js";

/** One source that several jobs pay to have transcribed. */
export const rule: Rule = {
  id: "transcribe-once",
  severity: "info",
  configurable: true,
  summary: "Several jobs each pay to transcribe the same source, where one transcript could serve them all.",
  why: "The transcript of a source is the same for every language that it is dubbed into. The saving counts that the source still has to be transcribed once, by one of these jobs or by a job of its own, and takes the dearest of their transcriptions for that.",
  messages: {
    several: {
      message: "The same source is transcribed {{count}} times, by {{jobs}}, for {{paid}} {{currency}} in all.",
      help: "Supply one transcript to all of them, with `{{field}}: true`. Counting that one transcription is still paid, by one of these jobs or by a job of its own, that saves {{saved}}.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: keynote
    type: dub
    file: keynote.mp4
    sourceMediaType: video
    durationSeconds: 180
    transcriptSupplied: true
    matrix: {targetLanguage: [es, fr]}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: keynote
    type: dub
    file: keynote.mp4
    sourceMediaType: video
    durationSeconds: 180
    matrix: {targetLanguage: [es, fr]}
`,
  },
  check,
};

function* check({ planned, price }: BatchContext): Generator<Report> {
  const suppliesTranscript = fieldFinder((info) => info.suppliesTranscript === true);
  const bySource = new ByIdentity<Combination[]>("source");
  const shared = new Set<Combination[]>();
  for (const combination of combinations(planned)) {
    const { job } = combination;
    const place = suppliesTranscript(job.written.task).length > 0 ? bySource.find(job) : null;
    if (!place) continue;
    const group = place.map.get(place.key) ?? [];
    group.push(combination);
    if (group.length === 1) place.map.set(place.key, group);
    if (group.length > 1 || combination.takes > 1) shared.add(group);
  }
  for (const group of shared) {
    const [[field = ""] = []] = suppliesTranscript(group[0]?.job.written.task ?? NO_TASK);
    yield* report(group, field, price);
  }
}

const NO_TASK = { type: "", provider: "", task: "", aliases: [], title: "", fields: {} };

function* report(group: readonly Combination[], field: string, price: BatchContext["price"]): Generator<Report> {
  const paying: { job: PlannedJob; takes: number; each: Range }[] = [];
  for (const { job, takes } of group) {
    const each = saving(job.cost, price(job, changed(job.fields, field, true)));
    if (compare(each.low, ZERO) > 0) paying.push({ job, takes, each });
  }
  const count = paying.reduce((n, { takes }) => n + takes, 0);
  const [first] = paying;
  if (!first || count < 2) return;
  const paid = paying.map(({ each, takes }) => times(each, takes)).reduce<Range>(addRanges, NOTHING);
  const dearest = paying.map(({ each }) => each).reduce((a, b) => ({ low: max(a.low, b.low), high: a.high && b.high && max(a.high, b.high) }));
  // One transcription at its high reading may still be due while the others were counted at their low one.
  const low = max(ZERO, subtract(paid.low, dearest.high ?? dearest.low));
  const saved = { low, high: paid.high && dearest.high && max(low, subtract(paid.high, dearest.high)) };
  const { currency } = first.job.cost;
  const writtenIds = [...new Set(paying.map(({ job }) => job.written.id))];
  yield {
    messageId: "several",
    data: { count: String(count), jobs: `${listIds(writtenIds)}${writtenIds.length === 1 ? plannedInBrackets(count) : ""}`, paid: rangeInWords(paid), currency, field, saved: rangeInWords(saved) },
    place: atId(first.job.written),
    jobId: writtenIds.length === 1 ? first.job.written.id : null,
    plannedJobs: count,
    atStake: stake(currency, saved),
    related: [...new Map(paying.map(({ job }) => [job.written, job])).keys()]
      .slice(1, 4)
      .map((written) => ({ message: `${quoteId(written.id)} transcribes it again.`, place: atId(written) })),
  };
}
