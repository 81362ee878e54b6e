import type { Finding } from "./finding.js";
import type { SourceRange } from "./place.js";

const LAST = "\uffff";

/** By file, line, column, rule, job id, message; what stands in no file comes last. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file ?? LAST, b.file ?? LAST) ||
    lineOf(a.range) - lineOf(b.range) ||
    columnOf(a.range) - columnOf(b.range) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.jobId ?? "", b.jobId ?? "") ||
    compareText(a.message, b.message)
  );
}

const lineOf = (range: SourceRange | null): number => range?.start.line ?? 0;
const columnOf = (range: SourceRange | null): number => range?.start.column ?? 0;

/** By code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
