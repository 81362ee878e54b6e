import type { Fault } from "../model/finding.js";
import type { Span } from "../model/place.js";

/** Mistakes of one file that are shown; after so many, the rest are rarely worth reading and often follow from the first. */
export const MOST_FAULTS = 20;

/** A fault of this stage; its words are in rules/yaml-syntax.ts. */
export function syntaxFault(messageId: string, span: Span, data: Fault["data"] = {}): Fault {
  return { ruleId: "yaml-syntax", messageId, data, place: span, jobId: null, plannedJobs: 0, atStake: null, related: [] };
}

/** Ends the reading of a file at once: a bound is broken, or there are more mistakes than anyone wants to read. */
export class Refusal extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super("the file is refused");
  }
}
