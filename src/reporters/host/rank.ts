import type { Finding, Severity } from "../../model/finding.js";
import type { Range } from "../../model/range.js";
import { compare } from "../../model/rational.js";

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * The findings that matter most first: by severity, then by what is at stake (an open amount before any figure), then by
 * planned jobs. Amounts of different currencies are compared as figures, which puts them in an order and nothing more.
 */
export function ranked(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byStake(a, b) || b.plannedJobs - a.plannedJobs);
}

function byStake({ atStake: a }: Finding, { atStake: b }: Finding): number {
  return a && b ? dearestFirst(a, b) : Number(b !== null) - Number(a !== null);
}

/** Open ranges first, then by the most that they may come to. Currencies are only put in an order. */
export function dearestFirst(a: Range, b: Range): number {
  if (a.high === null || b.high === null) return Number(b.high === null) - Number(a.high === null) || compare(b.low, a.low);
  return compare(b.high, a.high);
}
