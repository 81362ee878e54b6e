import type { Comment } from "../model/comment.js";
import type { Fault, Finding, Suppression } from "../model/finding.js";
import { groupBy } from "../model/group.js";
import { nearest } from "../model/near.js";
import type { SourceRange, Span } from "../model/place.js";
import { isSuppressible, type Rule } from "../model/rule.js";
import { findSecret, withoutSecrets } from "../model/secrets.js";
import { count, quote } from "../model/words.js";
import { type Active, Cover } from "./cover.js";
import { parseComment } from "./parse.js";

export { MARKER } from "./parse.js";

/** What suppressions are judged by. */
export interface Judging {
  readonly asOf: string;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether the rule ran and saw the whole file, so that a suppression of it may be called unused. */
  readonly ran: (ruleId: string) => boolean;
  /** False where comments are not to be obeyed. */
  readonly obeyed: boolean;
  readonly rangeOf: (span: Span) => SourceRange;
  /** Where there is a base: whether a comment suppressed the same there, and whether only that is obeyed. */
  readonly base?: { readonly isKnown: ReturnType<typeof knownIn>; readonly inForce: boolean } | null;
}

/** The findings of a file, parted by its comments. */
export interface Parted {
  readonly counting: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** What is wrong with the comments themselves. */
  readonly faults: readonly Fault[];
}

/** Parts the findings of one file by its comments, and says what is wrong with those. */
export function suppress(findings: readonly Finding[], comments: readonly Comment[], judging: Judging): Parted {
  if (comments.length === 0) return { counting: findings, suppressed: [], faults: [] };
  const faults: Fault[] = [];
  const active = groupBy(activeOf(comments, judging, faults), ({ ruleId }) => ruleId);
  const counting: Finding[] = [];
  const suppressed: Finding[] = [];
  const covers = new Map([...active].map(([id, ones]) => [id, new Cover(ones)]));
  const added = new Map<Active, number>();
  const isKnown = judging.base?.isKnown ?? (() => true);
  for (const finding of findings) {
    const holding = covers.get(finding.ruleId)?.over(finding) ?? null;
    if (holding) holding.used = true;
    const isNew = holding !== null && judging.obeyed && !isKnown(finding, holding);
    if (isNew) added.set(holding, (added.get(holding) ?? 0) + 1);
    if (!holding || !judging.obeyed || (isNew && judging.base?.inForce)) counting.push(finding);
    else suppressed.push({ ...finding, suppressed: { reason: holding.reason, wholeFile: holding.wholeFile, until: holding.until, line: holding.line } });
  }
  for (const [{ ruleId, span }, hidden] of added) {
    faults.push(fault("suppression-added", judging.base?.inForce ? "waiting" : "obeyed", { rule: ruleId, findings: count(hidden, "finding") }, span));
  }
  if (judging.obeyed) faults.push(...unused([...active.values()].flat().filter(({ ruleId }) => judging.ran(ruleId)), judging));
  return { counting, suppressed, faults };
}

/** Whether the same comment suppressed the same, at least as long: of the same job, unless it stands for a whole file. */
export function knownIn(suppressed: readonly Finding[]): (finding: Finding, by: Suppression) => boolean {
  const key = (ruleId: string, jobId: string | null, { reason, wholeFile }: Suppression): string => JSON.stringify([ruleId, wholeFile, wholeFile ? null : jobId, reason]);
  const known = groupBy(suppressed.flatMap(({ ruleId, jobId, suppressed: by }) => (by ? [{ by, name: key(ruleId, jobId, by) }] : [])), ({ name }) => name);
  return ({ ruleId, jobId }, by) => (known.get(key(ruleId, jobId, by)) ?? []).some(({ by: { until } }) => until === null || (by.until !== null && by.until <= until));
}

/** What the comments suppress in force; what is wrong with the others is added to `faults`. */
function activeOf(comments: readonly Comment[], { asOf, rules, rangeOf }: Judging, faults: Fault[]): Active[] {
  const active: Active[] = [];
  for (const comment of comments) {
    const parsed = parseComment(comment);
    if (parsed === null) continue;
    const secret = findSecret(comment.text);
    if (secret) faults.push(fault("inline-secret", "comment", { kind: secret.kind, begins: secret.begins }, comment.span));
    if ("messageId" in parsed) {
      faults.push(fault("suppression-malformed", parsed.messageId, parsed.data, comment.span));
      continue;
    }
    const { until, wholeFile } = parsed;
    const reason = withoutSecrets(parsed.reason);
    if (reason === "") faults.push(fault("suppression-without-reason", "reason", {}, comment.span));
    const expired = until !== null && until < asOf;
    if (expired && reason !== "") faults.push(fault("suppression-expired", "expired", { until }, comment.span));
    for (const { id, span } of parsed.rules) {
      const rule = rules.get(id);
      if (!rule) faults.push(fault("suppression-unknown-rule", "unknown", { rule: id, instead: instead(id, rules) }, span));
      else if (!isSuppressible(rule)) faults.push(fault("suppression-not-allowed", !rule.configurable ? "verdict" : rule.guards ? "guard" : "comment", { rule: id }, span));
      else if (reason !== "" && !expired) active.push({ ruleId: id, reason, until, line: rangeOf(comment.span).start.line, comment, span, wholeFile, isAlone: parsed.rules.length === 1, used: false });
    }
  }
  return active;
}

/** Faults of suppressions that suppressed nothing. */
function unused(active: readonly Active[], judging: Judging): Fault[] {
  return active.filter(({ used }) => !used).map(({ ruleId, wholeFile, comment, isAlone, span }) => {
    const messageId = wholeFile ? "file" : comment.covers.length > 0 ? "node" : "nowhere";
    return fault("suppression-unused", messageId, { rule: ruleId, what: isAlone ? "the comment" : `${quote(ruleId)} from the comment`, lines: linesOf(comment, judging) }, span);
  });
}

function instead(id: string, rules: Judging["rules"]): string {
  const near = nearest(id, [...rules.values()].filter(isSuppressible).map((rule) => rule.id));
  return near === null ? "`topsheet rules` lists the rules; separate several with commas, and put ` -- ` before the reason." : `You probably meant ${quote(near)}.`;
}

/** `line 4`, `lines 4 to 9`: what a comment stands at. */
function linesOf({ covers: spans }: Comment, { rangeOf }: Judging): string {
  if (spans.length === 0) return "";
  const first = Math.min(...spans.map((span) => rangeOf(span).start.line));
  const last = Math.max(...spans.map((span) => rangeOf(span).end.line));
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

function fault(ruleId: string, messageId: string, data: Fault["data"], place: Span): Fault {
  return { ruleId, messageId, data, place, jobId: null, plannedJobs: 0, atStake: null, related: [] };
}
