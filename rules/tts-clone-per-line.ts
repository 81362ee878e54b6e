import type { TaskInfo } from "../src/model/catalog.js";
import type { PlannedJob } from "../src/model/job.js";
import { addRanges, NOTHING, type Range } from "../src/model/range.js";
import { add, compare, ZERO } from "../src/model/rational.js";
import type { BatchContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { saving } from "./helpers/amounts.js";
import { cloneFlags, without } from "./helpers/clones.js";
import { changed } from "./helpers/fields.js";
import { combinations, listIds, stake } from "./helpers/jobs.js";
import { type Known, readKnown, toField } from "./helpers/lengths.js";
import { atId } from "./helpers/places.js";

/** Many short lines that each pay for a clone of one voice. */
export const rule: Rule = {
  id: "tts-clone-per-line",
  severity: "info",
  configurable: true,
  summary: "Several short lines each pay the fee for a clone of the same voice, where one longer job would pay it once.",
  why: "The fee for a clone is charged for each job, not for each voice. A line counts as short here when its clone costs at least as much as its speech.",
  messages: {
    several: {
      message: "A clone of the same voice is paid {{count}} times, by short lines: {{jobs}}. The clones are {{fees}} of the {{total}} {{currency}} that they cost.",
      help: "Speak the lines in one job and cut the recording afterwards: one clone for all saves {{saved}}.",
    },
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
defaults: {tts: {cloneVoice: true, referenceAudioObjectKey: uploads/anna.wav}}
jobs:
  - {id: lines, type: tts, input: {type: text, text: "Hello. Goodbye."}, durationSeconds: 24}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
defaults: {tts: {cloneVoice: true, referenceAudioObjectKey: uploads/anna.wav}}
jobs:
  - {id: hello, type: tts, input: {type: text, text: Hello.}, durationSeconds: 12}
  - {id: goodbye, type: tts, input: {type: text, text: Goodbye.}, durationSeconds: 12}
`,
  },
  check,
};

interface Line {
  readonly job: PlannedJob;
  readonly fee: Range;
}

function* check({ planned, price }: BatchContext): Generator<Report> {
  const flagsOf = cloneFlags();
  const byVoice = new Map<string, Line[]>();
  // Takes of one line are meant to differ and could not share a job, so each combination counts once.
  for (const { job } of combinations(planned)) {
    if (!isSpeech(job.written.task)) continue;
    const flags = flagsOf(job);
    if (flags.length === 0) continue;
    const bare = price(job, without(job.fields, flags));
    const fee = saving(job.cost, bare);
    if (bare.high === null || compare(fee.low, bare.high) < 0) continue;
    const voice = voiceOf(job, flags);
    const lines = byVoice.get(voice);
    if (lines) lines.push({ job, fee });
    else byVoice.set(voice, [{ job, fee }]);
  }
  for (const lines of byVoice.values()) if (lines.length > 1) yield* report(lines, price);
}

/** True for tasks that speak a text; a dub clones the voices of its own source, which no other job can share. */
function isSpeech({ fields }: TaskInfo): boolean {
  const kinds = Object.values(fields).map((info) => info.identity);
  return kinds.includes("content") && !kinds.includes("source");
}

/** The recording to clone: what the catalog says has no effect without the clone. */
function voiceOf({ written: { task }, fields }: PlannedJob, flags: readonly string[]): string {
  const reference = Object.entries(task.fields).filter(([, info]) => flags.some((flag) => info.noEffectUnless?.some(({ when }) => flag in when)));
  return [task.type, ...reference.map(([name]) => String(fields[name]))].join("\0");
}

function* report(lines: readonly Line[], price: BatchContext["price"]): Generator<Report> {
  const [first] = lines;
  if (!first) return;
  const total = lines.map(({ job }) => job.cost as Range).reduce(addRanges, NOTHING);
  const fees = lines.map(({ fee }) => fee).reduce(addRanges, NOTHING);
  const merged = lengthInAll(lines, first.job);
  const saved = merged
    ? saving(total, price(first.job, changed(first.job.fields, merged.field, toField(merged.length))))
    : saving(fees, first.fee);
  if (compare(saved.low, ZERO) <= 0) return;
  const { currency } = first.job.cost;
  const { written } = first.job;
  const ids = [...new Set(lines.map(({ job }) => job.written.id))];
  yield {
    messageId: "several",
    data: {
      count: String(lines.length),
      jobs: listIds(ids),
      fees: rangeInWords(fees),
      total: rangeInWords(total),
      currency,
      saved: rangeInWords(saved),
    },
    place: atId(written),
    jobId: ids.length === 1 ? written.id : null,
    plannedJobs: lines.length,
    atStake: stake(currency, saved),
  };
}

/** The length of all lines spoken in one; null where a line does not give its own. */
function lengthInAll(lines: readonly Line[], { written }: PlannedJob): { field: string; length: Known } | null {
  const field = Object.entries(written.task.fields).find(([, info]) => info.kind === "length")?.[0];
  if (field === undefined) return null;
  let length: Known = { low: ZERO, high: ZERO };
  for (const { job } of lines) {
    const own = readKnown(job.fields[field]);
    if (!own) return null;
    length = { low: add(length.low, own.low), high: add(length.high, own.high) };
  }
  return { field, length };
}
