import { RULES } from "../rules/index.js";
import { type Asked, fixesFor } from "./fix/fixes.js";
import type { Config, Places, RuleSetting } from "./model/config.js";
import type { Fault, Finding, Stake } from "./model/finding.js";
import { fill } from "./model/message.js";
export { compareFindings, compareText } from "./model/order.js";
import type { Place, SourceRange, Span } from "./model/place.js";
import { addRanges } from "./model/range.js";
import type { Report, Rule } from "./model/rule.js";
import { withoutSecrets } from "./model/secrets.js";

/** What a rule yields, made whole: the engine stamps the rule's id and fills what was left out with nothing. */
export function asFault(rule: Rule, report: Report | Fault): Fault {
  return { jobId: null, plannedJobs: 0, atStake: null, related: [], ...report, ruleId: rule.id };
}

const RULE_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** A fault with the written job that it is about, so that faults found in several jobs can be told from one in one job. */
export interface Found {
  fault: Fault;
  readonly writtenId: string | null;
}

/** Where findings stand: a file and the way to its positions. Null for what stands in no file. */
export interface Whereabouts {
  readonly file: string;
  readonly source: Places;
  readonly document: number;
}

/**
 * Gives faults their words, severity and place. Faults of one rule with the same words at the same place are one finding:
 * a mistake in shared content (an anchor, `defaults`) is reported once, with the number of planned jobs that it concerns.
 */
export function toFindings(found: readonly Found[], where: Whereabouts | null, settings: Settings = NO_SETTINGS): Finding[] {
  const merged = new Map<string, { finding: Finding; writtenIds: Set<string>; asked: Asked[number][] }>();
  for (const { fault, writtenId } of found) {
    const finding = toFinding(fault, where, settings);
    const { start, end } = finding.range ?? { start: null, end: null };
    const key = `${fault.ruleId} ${start?.offset}-${end?.offset} ${start === null ? fault.jobId : ""} ${finding.message}`;
    const earlier = merged.get(key);
    if (!earlier) {
      merged.set(key, { finding, writtenIds: new Set(writtenId === null ? [] : [writtenId]), asked: [fault.fix] });
      continue;
    }
    earlier.asked.push(fault.fix);
    if (writtenId !== null) earlier.writtenIds.add(writtenId);
    const [only] = earlier.writtenIds;
    const jobId = earlier.finding.jobId === finding.jobId ? finding.jobId : earlier.writtenIds.size === 1 ? (only ?? null) : null;
    const plannedJobs = earlier.finding.plannedJobs + finding.plannedJobs;
    earlier.finding = { ...earlier.finding, jobId, plannedJobs, atStake: addStakes(earlier.finding.atStake, finding.atStake) };
  }
  const fixes = where ? fixesFor([...merged.values()].map(({ asked }) => asked), where.source, where.document) : [];
  const findings = [...merged.values()].map(({ finding, writtenIds }, at) => {
    const fix = fixes[at] ?? null;
    return writtenIds.size > 1 ? { ...finding, fix, help: `${finding.help} ${writtenIds.size} jobs share this: one change mends them all.` } : { ...finding, fix };
  });
  const secrets = findings.flatMap(({ ruleId, range }) => (ruleId === "inline-secret" && range ? [range] : []));
  secrets.sort((a, b) => a.start.offset - b.start.offset);
  const told = findings.filter(({ ruleId }) => settings.get(ruleId)?.severity !== "off");
  return secrets.length === 0 ? told : told.map((finding) => withFrameMasked(finding, secrets));
}

type Settings = ReadonlyMap<string, RuleSetting>;
const NO_SETTINGS: Settings = new Map();

/** Rules that need not run, because nobody wants to hear of them. Secrets are looked for all the same: no code frame may show them. */
export function isSilent(rule: Rule, settings: Settings): boolean {
  return rule.id !== "inline-secret" && settings.get(rule.id)?.severity === "off";
}

/** The options of a rule, each as set or by default. */
export function optionsOf(rule: Rule, settings: Settings): Readonly<Record<string, unknown>> {
  const { options = {} } = rule;
  const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
  return { ...defaults, ...settings.get(rule.id)?.options };
}

/** What rules find that stands in a config, or nowhere; `check` asks one of them. */
export function findingsInConfig({ file, places }: Config, settings: Settings, check: (rule: Rule, options: Readonly<Record<string, unknown>>) => Iterable<Fault | Report> | undefined): Finding[] {
  const found = RULES.filter((rule) => !isSilent(rule, settings)).flatMap((rule) => [...(check(rule, optionsOf(rule, settings)) ?? [])].map((report): Found => ({ fault: asFault(rule, report), writtenId: null })));
  const where = file !== null && places !== null ? { file, source: places, document: 0 } : null;
  return [true, false].flatMap((placed) => toFindings(found.filter(({ fault }) => (fault.place !== null) === placed), placed ? where : null, settings));
}

function addStakes(a: Stake | null, b: Stake | null): Stake | null {
  return a && b?.currency === a.currency ? { currency: a.currency, ...addRanges(a, b) } : (a ?? b);
}

/**
 * No code frame may carry a secret of the file into the log of a build, whatever it points at. `secrets` are in the order
 * of the text and never overlap, being whole values.
 */
function withFrameMasked(finding: Finding, secrets: readonly SourceRange[]): Finding {
  const { excerpt, range } = finding;
  if (!excerpt || !range) return finding;
  const base = range.start.offset - excerpt.column;
  let { text } = excerpt;
  for (let at = firstEndingAfter(base, secrets); at < secrets.length; at++) {
    const { start, end } = secrets[at] ?? range;
    if (start.offset >= base + text.length) break;
    const from = Math.max(0, start.offset - base);
    const to = Math.min(text.length, end.offset - base);
    text = text.slice(0, from) + "•".repeat(to - from) + text.slice(to);
  }
  return { ...finding, excerpt: { ...excerpt, text } };
}

function firstEndingAfter(offset: number, ranges: readonly SourceRange[]): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end.offset ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function toFinding(fault: Fault, where: Whereabouts | null, settings: Settings): Finding {
  const rule = RULE_BY_ID.get(fault.ruleId);
  const message = rule?.messages[fault.messageId];
  if (!rule || !message) throw new Error(`no message ${fault.ruleId}/${fault.messageId}`);
  const span = where && fault.place ? spanOf(fault.place, where) : null;
  const set = settings.get(rule.id)?.severity;
  return {
    ruleId: rule.id,
    severity: set && set !== "off" ? set : rule.severity,
    ...fill(message, Object.fromEntries(Object.entries(fault.data).map(([hole, value]) => [hole, withoutSecrets(value)]))),
    file: where?.file ?? null,
    document: where?.document ?? null,
    range: where && span ? where.source.rangeOf(span) : null,
    jobId: fault.jobId,
    plannedJobs: fault.plannedJobs,
    atStake: fault.atStake,
    related: where
      ? fault.related.map((one) => ({ message: one.message, file: where.file, range: where.source.rangeOf(spanOf(one.place, where)) }))
      : [],
    excerpt: where && span ? where.source.excerptOf(span) : null,
    fix: null,
    suppressed: null,
    ...(fault.budget && { budget: fault.budget }),
  };
}

function spanOf(place: Place | Span, where: Whereabouts): Span {
  return "path" in place ? where.source.locate(where.document, place) : place;
}
