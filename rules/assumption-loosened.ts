import type { Assumption } from "../src/model/assumption.js";
import type { Batch, NamedAssumption } from "../src/model/batch.js";
import { isMapping } from "../src/model/mapping.js";
import type { Path } from "../src/model/place.js";
import type { Bounded } from "../src/model/range.js";
import { compare } from "../src/model/rational.js";
import type { BatchContext, ChangeContext, Report, Rule } from "../src/model/rule.js";
import { rangeInWords } from "../src/model/words.js";
import { readKnown } from "./helpers/lengths.js";
import { inForceInWords } from "./helpers/limits.js";
import { atKey, atValue } from "./helpers/places.js";

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
  return batch.assumed.flatMap((one): Report[] => {
    const to = valueIn(batch, one.path);
    const from = (before && inBase(one, batch, before)) ?? base.config.assume.get(one.type)?.get(one.name) ?? null;
    return to && isLooser(from, to) ? [report(from ? "lower" : "added", one, from, to, "")] : [];
  });
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
