import type { YAMLError } from "yaml";
import type { Fault } from "../model/finding.js";
import { explain, type Surroundings } from "./explain.js";
import { MOST_FAULTS, syntaxFault } from "./faults.js";
import type { Lines } from "./lines.js";

/** Errors of yaml that only repeat what was noted of a tag. */
const OF_TAGS: ReadonlySet<string> = new Set(["TAG_RESOLVE_FAILED", "BAD_COLLECTION_TYPE", "MULTIPLE_TAGS"]);

const NO_LINE = 0;

/**
 * The mistakes of a file in the order of the text: yaml's errors, explained, and the faults noted besides. One to a line, and
 * of a row of unexpected tokens the first, because the others follow from it; what is left out is not even explained, so a
 * million errors on one line take no longer than one.
 */
export function mistakesOf(errors: readonly YAMLError[], faults: readonly Fault[], lines: Lines, surroundings: Surroundings): Fault[] {
  const found = [
    ...errors.filter((error) => !OF_TAGS.has(error.code)).map((error) => ({ at: error.pos[0], error, fault: null })),
    ...faults.map((fault) => ({ at: startOf(fault), error: null, fault })),
  ].sort((a, b) => a.at - b.at);
  const kept: Fault[] = [];
  let last = { line: NO_LINE, code: "" };
  for (const { at, error, fault } of found) {
    const code = error?.code ?? "";
    if (lines.lineAt(at) === last.line || (code === "UNEXPECTED_TOKEN" && code === last.code)) continue;
    const mistake = fault ?? explain(error, surroundings);
    const start = startOf(mistake);
    const line = lines.lineAt(start);
    const isRepeated = line === last.line;
    last = { line, code };
    if (isRepeated) continue;
    if (kept.length === MOST_FAULTS) return [...kept, syntaxFault("more", { start, end: start + 1 })];
    kept.push(mistake);
  }
  return kept;
}

function startOf({ place }: Fault): number {
  return place && "start" in place ? place.start : 0;
}
