import type { PlannedJob, WrittenJob } from "../src/model/job.js";
import { addRanges, NOTHING, type Range } from "../src/model/range.js";
import { compare, max, min, multiply, subtract, whole } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { placesToTell, quote, rangeInWords } from "../src/model/words.js";
import { agrees, cloneFlags, newlyMissing, without } from "./helpers/clones.js";
import { asFigure } from "./helpers/figures.js";
import { byWritten, combinations, listIds, stake, widest } from "./helpers/jobs.js";
import { atValue } from "./helpers/places.js";

const HELP = "{{fix}} if the job is meant as it is; otherwise look for the field that makes the difference. `topsheet explain` derives the price line by line.";

/** The author's own figure for a job against the computed one. */
export const rule: Rule = {
  id: "expected-cost-mismatch",
  severity: "warning",
  configurable: true,
  summary: "The author's figure for a job does not agree with the price computed from the rate card.",
  why: "Two figures for one job: one of them is wrong. Often a field was changed and the figure was not, or the field does not do what the author thinks. A figure agrees when it lies within the computed range, a figure with two ends with both of them; where the price is open upward, when it is at least the part that is known.",
  messages: {
    more: { message: "`expectedCost` says {{expected}}, but {{jobs}} {{cost}} {{currency}}, {{difference}} more.", help: HELP },
    less: { message: "`expectedCost` says {{expected}}, but {{jobs}} only {{cost}} {{currency}}, {{difference}} less.", help: HELP },
    former: {
      message: "`expectedCost` says {{expected}}, but {{jobs}} {{cost}} {{currency}}, about {{times}} times as much. {{because}}",
      help: "{{fix}} if the job is meant as it is, and look through the other figures of that time. Source: {{source}}",
    },
    partly: { message: "`expectedCost` says {{expected}}, which reaches beyond the price: {{jobs}} {{cost}} {{currency}}.", help: HELP },
    several: { message: "`expectedCost` says {{expected}}, which fits none of these: {{jobs}} {{cost}} {{currency}}.", help: HELP },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 180, expectedCost: 5}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
jobs:
  - {id: intro, type: captions, file: intro.mp4, durationSeconds: 180, expectedCost: 3}
`,
  },
  check,
};

type Expected = NonNullable<WrittenJob["expectedCost"]>;

function* check({ planned, price }: BatchContext): Generator<Report> {
  const flagsOf = cloneFlags();
  const differing = planned.filter((job) => {
    const expected = job.written.expectedCost;
    if (!expected || agrees(expected, job.cost)) return false;
    // What a clone explains is said by uncosted-voice-clone.
    const flags = flagsOf(job);
    if (flags.length === 0) return true;
    const bare = price(job, without(job.fields, flags));
    return !agrees(expected, bare) && newlyMissing(job.cost, bare).length === 0;
  });
  for (const [{ expectedCost }, jobs] of byWritten(differing)) if (expectedCost) yield report(expectedCost, jobs);
}

function report(expected: Expected, jobs: readonly PlannedJob[]): Report {
  const cost = widest(jobs.map((job) => job.cost));
  const [first] = jobs;
  const currency = first?.cost.currency ?? "";
  const former = first?.written.task.formerCredits;
  const isFormer = former !== undefined && jobs.every((job) => isNear(expected, former.times, job.cost));
  const relations = new Set(jobs.map((job) => (isFormer ? "former" : relation(expected, job.cost))));
  const [messageId = "several", ...others] = relations;
  const differences = jobs.map((job) => difference(messageId, expected, job.cost));
  const places = placesToTellApart(expected, jobs);
  const isApart = others.length > 0;
  return {
    messageId: isApart ? "several" : messageId,
    data: {
      expected: rangeInWords(expected, places),
      jobs: inWords(jobs),
      cost: rangeInWords(cost, places),
      currency,
      difference: rangeInWords(widest(differences), places),
      fix: fix(jobs),
      ...(isFormer && { times: String(former.times), because: former.because, source: former.source }),
    },
    place: atValue(expected.path),
    jobId: first?.written.id ?? null,
    plannedJobs: jobs.length,
    atStake: isApart || messageId === "partly" ? null : stake(currency, differences.reduce<Range>(addRanges, NOTHING)),
  };
}

/** Who costs that: by name where the matrix plans jobs at several prices. */
function inWords(jobs: readonly PlannedJob[]): string {
  if (new Set(priced(jobs).map(({ cost }) => asFigure(cost))).size < 2) return "the job costs";
  const ids = combinations(jobs).map(({ job }) => job.id);
  return `${listIds(ids)} ${ids.length === 1 ? "costs" : "cost"}`;
}

/** Digits that no rounding hides: `says 3.66, but the job costs 3.66..4` would tell nobody anything. */
function placesToTellApart(expected: Expected, jobs: readonly PlannedJob[]): number {
  let most = 0;
  for (const { cost } of jobs) {
    for (const end of [cost.low, cost.high ?? cost.low]) {
      for (const figure of [expected.low, expected.high]) most = Math.max(most, placesToTell(subtract(figure, end)));
    }
  }
  return most;
}

/** A figure that agrees with every job of this matrix, not only with those that differ; where there is none, the ways without. */
function fix(jobs: readonly PlannedJob[]): string {
  const all = priced(jobs);
  const common = all.map(({ cost }): Range => cost).reduce(overlap);
  if (common.high !== null && compare(common.low, common.high) > 0) {
    return "No one figure fits all that the matrix plans. Split the job by price and give each part its own, or remove `expectedCost`,";
  }
  return `Write ${quote(`expectedCost: ${asFigure(common)}`)}`;
}

/** All that is planned and priced of the written job that these come from. */
function priced([first]: readonly PlannedJob[]): readonly PlannedJob[] {
  return first?.written.planned.filter((job) => job.valid) ?? [];
}

/** What both ranges hold; nothing where its low is above its high. */
function overlap(a: Range, b: Range): Range {
  return { low: max(a.low, b.low), high: a.high && b.high ? min(a.high, b.high) : (a.high ?? b.high) };
}

/** True where the figure, so many times over, is within a quarter of the cost. */
function isNear({ low, high }: Expected, factor: number, cost: Range): boolean {
  const more = multiply(whole(factor), { n: 5n, d: 4n });
  return cost.high !== null && compare(multiply(low, more), cost.low) >= 0 && compare(multiply(high, whole(factor)), multiply(cost.high, { n: 5n, d: 4n })) <= 0;
}

function relation(expected: Expected, cost: Range): "more" | "less" | "partly" {
  if (compare(expected.high, cost.low) < 0) return "more";
  return cost.high !== null && compare(expected.low, cost.high) > 0 ? "less" : "partly";
}

/** How far the cost lies from the figure, at the least and at the most. */
function difference(messageId: string, expected: Expected, cost: Range): Range {
  if (messageId === "less") return { low: subtract(expected.low, cost.high ?? cost.low), high: subtract(expected.high, cost.low) };
  return { low: subtract(cost.low, expected.high), high: cost.high && subtract(cost.high, expected.low) };
}
