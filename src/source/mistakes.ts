import type { YAMLError } from "yaml";
import type { Fault } from "../model/finding.js";
import { explain, type Surroundings } from "./explain.js";
import { MOST_FAULTS, syntaxFault } from "./faults.js";
import type { Lines } from "./lines.js";

/** Errors of yaml that only repeat what was noted of a tag. */
const OF_TAGS: ReadonlySet<string> = new Set(["TAG_RESOLVE_FAILED", "BAD_COLLECTION_TYPE", "MULTIPLE_TAGS"]);

/** Errors of one node alone, which leave it clear where the nodes around it belong. All others upset that. */
const LOCAL: ReadonlySet<string> = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_DQ_ESCAPE",
  "BAD_PROP_ORDER",
  "BAD_SCALAR_START",
  "KEY_OVER_1024_CHARS",
  "MULTIPLE_ANCHORS",
]);

/** Mistakes that their own line proves: the same one further down is made again, and does not follow from the first. */
const PROVEN: ReadonlySet<string> = new Set(["complexKey", "missingSpace", "twoPairs"]);

/** The lines that Git puts around the versions of what it could not merge. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm;

const DOCUMENT_MARKER = /\n(?:---|\.\.\.)(?=\s|$)/;
const NO_LINE = 0;

/** The first mistake that upset the structure of a document, by yaml's code and ours. */
interface Upset {
  readonly code: string;
  readonly messageId: string;
}

/**
 * The mistakes of a file in the order of the text: yaml's errors, explained, and the faults noted besides. One to a line; and
 * of those that upset the structure of a document the first, because one slip makes yaml stumble again and again. What is
 * left out is mostly not even explained, so a million errors on one line take no longer than one.
 */
export function mistakesOf(errors: readonly YAMLError[], faults: readonly Fault[], lines: Lines, surroundings: Surroundings): Fault[] {
  const found = [
    ...errors.filter((error) => !OF_TAGS.has(error.code)).map((error) => ({ at: error.pos[0], error, fault: null })),
    ...faults.map((fault) => ({ at: startOf(fault), error: null, fault })),
  ].sort((a, b) => a.at - b.at);
  const conflicts = found.length > 0 ? conflictsOf(surroundings.text) : [];
  if (conflicts.length > 0) return conflicts;
  const kept: Fault[] = [];
  let upset: Upset | null = null;
  let lastLine = NO_LINE;
  let lastAt = 0;
  for (const { at, error, fault } of found) {
    if (upset && DOCUMENT_MARKER.test(surroundings.text.slice(lastAt, at))) upset = null;
    lastAt = at;
    if (lines.lineAt(at) === lastLine || (upset && follows(error, upset))) continue;
    const mistake: Fault = fault ?? explain(error, surroundings);
    const start = startOf(mistake);
    const isRepeated = lines.lineAt(start) === lastLine;
    lastLine = lines.lineAt(start);
    if (upset && !isLocal(error) && mistake.messageId !== upset.messageId) continue;
    if (!isLocal(error) || mistake.messageId === "unclosedQuote") upset ??= { code: error?.code ?? "", messageId: mistake.messageId };
    if (isRepeated) continue;
    if (kept.length === MOST_FAULTS) return [...kept, moreFrom(start)];
    kept.push(mistake);
  }
  return kept;
}

function isLocal(error: YAMLError | null): boolean {
  return error === null || LOCAL.has(error.code);
}

/** Behind a quote that is not closed, even what looks local follows: what is within quotes and what is not has changed places. */
function follows(error: YAMLError | null, upset: Upset): boolean {
  if (upset.messageId === "unclosedQuote") return true;
  return !isLocal(error) && !(error?.code === upset.code && PROVEN.has(upset.messageId));
}

/** Where two versions of a part stand one after the other, nothing else that is wrong means anything. */
function conflictsOf(text: string): Fault[] {
  const kept: Fault[] = [];
  for (const { 0: marker, index } of text.matchAll(CONFLICT)) {
    // The first line of each conflict, or whatever is left of one.
    if (!marker.startsWith("<") && kept.length > 0) continue;
    if (kept.length === MOST_FAULTS) return [...kept, moreFrom(index)];
    kept.push(syntaxFault("mergeConflict", { start: index, end: index + marker.length }));
  }
  return kept;
}

function moreFrom(start: number): Fault {
  return syntaxFault("more", { start, end: start + 1 });
}

function startOf({ place }: Fault): number {
  return place && "start" in place ? place.start : 0;
}
