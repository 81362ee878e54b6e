import type { Assumption } from "../src/model/assumption.js";
import type { Batch, NamedAssumption } from "../src/model/batch.js";
import { groupBy } from "../src/model/group.js";
import type { WrittenJob } from "../src/model/job.js";
import { isMapping } from "../src/model/mapping.js";
import type { Path } from "../src/model/place.js";
import type { Bounded } from "../src/model/range.js";
import { compare } from "../src/model/rational.js";
import type { BatchContext, ChangeContext, Report, Rule } from "../src/model/rule.js";
import { count, quote, rangeInWords } from "../src/model/words.js";
import { readKnown } from "./helpers/lengths.js";
import { inForceInWords } from "./helpers/limits.js";
import { atId, atKey, atValue } from "./helpers/places.js";

const HELP = "Let whoever pays approve the figure, with what it rests on as its `reason`.";

/** A branch that makes its plan cheaper by assuming less. */
export const rule: Rule = {
  id: "assumption-loosened",
  severity: "warning",
  configurable: true,
  guards: true,
  summary: "A branch assumes a rate that the base does not know, or a lower one.",
  why: "What a job costs by an assumption is its author's word. A lower figure makes a plan fit its budget without making it cheaper, so whoever pays should hear of it.",
  messages: {
    lower: { message: "This branch lowers the assumption {{name}} of {{type}} from {{from}} to {{to}}.", help: HELP },
    added: { message: "This branch assumes {{name}} of {{type}} to be {{to}}, where the base assumes nothing.", help: HELP },
    dropped: { message: "This branch drops the assumption {{name}} of {{type}} for {{job}}{{others}}, so that it falls from {{from}} to {{to}}, the figure of the config.", help: HELP },
    config: { message: "This branch lowers the assumption {{name}} of {{type}} in the config from {{from}} to {{to}}.{{counts}}", help: HELP },
    configAdded: { message: "This branch assumes {{name}} of {{type}} to be {{to}} in the config, where the base assumes nothing.{{counts}}", help: HELP },
  },
  setting: {
    words: "with `pipelineCredits: {low: 10, high: 30}` in the base",
    base: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
assume: {clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}}
jobs:
  - {id: clips, type: clip, file: talk.mp4, aiAnalysis: true}
`,
  },
  examples: {
    good: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
assume: {clip: {pipelineCredits: {low: 10, high: 30, reason: our last 40 jobs}}}
jobs:
  - {id: clips, type: clip, file: talk.mp4, aiAnalysis: true}
`,
    bad: `topsheet: 1
provider: subclip
budget: {subclip-credits: 60}
assume: {clip: {pipelineCredits: {low: 5, high: 10, reason: our last 40 jobs}}}
jobs:
  - {id: clips, type: clip, file: talk.mp4, aiAnalysis: true}
`,
  },
  check: inBatch,
  checkChange: inConfig,
};

function inBatch({ batch, before, base }: BatchContext): Report[] {
  if (!base) return [];
  const jobs = new Map(before?.jobs.map((job) => [job.id, job]));
  const uses = new Map(groupBy(usesIn(batch.jobs, jobs), ({ path }) => path));
  const here = batch.assumed.flatMap((one): Report[] => {
    const to = valueIn(batch, one.path);
    const wider = (before && inBase(one, batch, before)) ?? base.config.assume.get(one.type)?.get(one.name) ?? null;
    // For a job of the base counts what held for it there, wherever it was written.
    const from = (uses.get(one.path)?.map(({ old }) => (old ? old.value : wider)) ?? [wider]).filter((was) => to && isLooser(was, to));
    const [first] = from;
    return to && first !== undefined ? [report(first ? "lower" : "added", one, first, to, "")] : [];
  });
  return [...here, ...fallen(batch, before, uses)];
}

/** What holds of an assumption for a job, and what held for it in the base; `old` is null for a new job. */
interface Use {
  readonly job: WrittenJob;
  readonly name: string;
  readonly path: Path;
  readonly to: Assumption;
  readonly old: { readonly value: Assumption | null } | null;
}

function* usesIn(jobs: readonly WrittenJob[], before: ReadonlyMap<string, WrittenJob>): Generator<Use> {
  for (const job of jobs) {
    const was = before.get(job.id);
    const old = was?.task.type === job.task.type ? was : null;
    for (const [name, to] of job.assume) yield { job, name, path: to.path, to, old: old && { value: old.assume.get(name) ?? null } };
  }
}

/** Where a batch drops its own figure, so that a lower one of the config holds. */
function fallen(batch: Batch, before: Batch | null, uses: ReadonlyMap<Path, readonly Use[]>): Report[] {
  const [own, ofBase] = [batch, before].map((one) => new Set(one?.assumed.map(({ path }) => path)));
  const dropped = [...uses].flatMap(([path, ones]) => (own?.has(path) ? [] : ones)).filter(({ to, old }) => old?.value && ofBase?.has(old.value.path) && isLooser(old.value, to));
  const alike = groupBy(dropped, ({ job, name, to, old }) => JSON.stringify([job.task.type, name, rangeInWords(to), old?.value && rangeInWords(old.value)]));
  return [...alike.values()].map(([{ job, name, to, old }, ...others]) => ({
    messageId: "dropped",
    data: { name: `\`${name}\``, type: job.task.type, from: old?.value ? rangeInWords(old.value) : "", to: rangeInWords(to), others: others.length > 0 ? ` and ${count(others.length, "other job")}` : "", job: quote(job.id) },
    place: atId(job),
    jobId: job.id,
  }));
}

function inConfig({ before, after, baseInForce }: ChangeContext): Report[] {
  return [...after.assume].flatMap(([type, named]) =>
    [...named].flatMap(([name, to]): Report[] => {
      const from = before.assume.get(type)?.get(name) ?? null;
      return isLooser(from, to) ? [report(from ? "config" : "configAdded", { type, name, path: to.path }, from, to, inForceInWords(baseInForce))] : [];
    }),
  );
}

function report(messageId: string, { name, type, path }: NamedAssumption, from: Bounded | null, to: Bounded, counts: string): Report {
  return { messageId, data: { name: `\`${name}\``, type, from: from ? rangeInWords(from) : "", to: rangeInWords(to), counts }, place: from ? atValue(path) : atKey(path) };
}

/** What the base assumed at the same place, or else at a wider one. */
function inBase({ type, name, path }: NamedAssumption, now: Batch, before: Batch): Bounded | null {
  const level = levelOf(path, now);
  const candidates = before.assumed.filter((one) => one.type === type && one.name === name);
  const at = (wanted: string): Bounded | null => {
    const found = candidates.find((one) => levelOf(one.path, before) === wanted);
    return found ? valueIn(before, found.path) : null;
  };
  return at(level) ?? (level === "assume" ? null : (at("defaults") ?? at("assume")));
}

/** `assume`, `defaults`, or the id of a job. */
function levelOf([first, index]: Path, { jobs }: Batch): string {
  return first === "jobs" ? `job ${jobs.find((job) => job.index === index)?.id ?? ""}` : String(first);
}

function valueIn({ value }: Batch, path: Path): Bounded | null {
  let at: unknown = value;
  for (const key of path) at = isMapping(at) ? at[key] : Array.isArray(at) ? (at as unknown[])[Number(key)] : undefined;
  return readKnown(at);
}

function isLooser(from: Bounded | Assumption | null, to: Bounded): boolean {
  return !from || compare(to.low, from.low) < 0 || compare(to.high, from.high) < 0;
}
