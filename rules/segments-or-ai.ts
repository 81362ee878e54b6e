import type { TaskInfo } from "../src/model/catalog.js";
import { originOf, type PlannedJob } from "../src/model/job.js";
import { addRanges, NOTHING, type Range } from "../src/model/range.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { changed } from "./helpers/fields.js";
import { byWritten, combinations, stake, sumOf, times } from "./helpers/jobs.js";
import { atId, atValue } from "./helpers/places.js";

/** A clip job that says both, or neither, of where its clips come from: given segments, or AI. */
export const rule: Rule = {
  id: "segments-or-ai",
  severity: "warning",
  configurable: true,
  summary: "A clip job gives segments and asks AI to choose as well, or does neither.",
  why: "Clips are either given as `segments` or chosen by AI, and only the choice by AI costs pipeline credits. Those are charged when both are asked for, and also when neither is.",
  messages: {
    both: {
      message: "`aiAnalysis: true` and `segments` contradict each other: the clips are given, and what it costs to have AI choose them is charged all the same.",
      help: "Write `aiAnalysis: false` to cut just the segments, which saves {{saved}}; or remove `segments` and let AI choose.",
    },
    neither: {
      message: "This job neither gives `segments` nor says `aiAnalysis: true`. Without segments AI chooses the clips, and its pipeline credits are charged.",
      help: "Write `aiAnalysis: true` if AI is to choose, or list the `segments` to cut, for which there is no pipeline charge.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: highlights, type: clip, file: talk.mp4, aiAnalysis: false, segments: [{startSeconds: 10, endSeconds: 40}]}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - id: highlights
    type: clip
    file: talk.mp4
    aiAnalysis: true
    segments: [{startSeconds: 10, endSeconds: 40}]
    assume: {pipelineCredits: 20}
`,
  },
  check,
};

function* check({ planned, price }: BatchContext): Generator<Report> {
  const clips = planned.filter((job) => isClip(job.written.task));
  for (const [written, jobs] of byWritten(clips)) {
    const both = jobs.filter(({ fields }) => fields["segments"] !== undefined && fields["aiAnalysis"] === true);
    const neither = jobs.filter(({ fields }) => fields["segments"] === undefined && fields["aiAnalysis"] !== true);
    const [first] = both;
    if (first) yield { ...contradiction(first, both, price), jobId: written.id, plannedJobs: both.length };
    if (neither[0]) {
      const cost = stake(neither[0].cost.currency, sumOf(neither));
      yield { messageId: "neither", data: {}, place: atId(written), jobId: written.id, plannedJobs: neither.length, atStake: cost };
    }
  }
}

/** True for tasks that take both fields, by whatever name they go. */
function isClip({ fields }: TaskInfo): boolean {
  return fields["segments"]?.kind === "list" && fields["aiAnalysis"]?.kind === "flag";
}

function contradiction(first: PlannedJob, jobs: readonly PlannedJob[], price: BatchContext["price"]): Report {
  const { currency } = first.cost;
  const total = combinations(jobs).reduce<Range>((sum, { job, takes }) => {
    return addRanges(sum, times(saving(job.cost, price(job, changed(job.fields, "aiAnalysis", false))), takes));
  }, NOTHING);
  return {
    messageId: "both",
    data: { saved: `${rangeInWords(total)} ${currency}` },
    place: atValue(originOf(first, "aiAnalysis")),
    atStake: stake(currency, total),
  };
}
