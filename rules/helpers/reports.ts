import { addRanges } from "../../src/model/range.js";
import type { Report } from "../../src/model/rule.js";

/**
 * Reports of the combinations of one written job that say the same of the same place as one, with all their planned jobs
 * and all that is at stake. Those of several written jobs stay apart: the engine counts who shares a place.
 */
export function together(reports: Iterable<Report>): Iterable<Report> {
  const merged = new Map<string, Report>();
  for (const report of reports) {
    const { jobId, place, messageId, data } = report;
    const path = place && "path" in place ? place.path : [];
    const key = [jobId, messageId, ...path, ...Object.values(data)].join("\0");
    const known = merged.get(key);
    merged.set(key, known ? sum(known, report) : report);
  }
  return merged.values();
}

function sum(a: Report, b: Report): Report {
  const atStake = a.atStake && b.atStake ? { currency: a.atStake.currency, ...addRanges(a.atStake, b.atStake) } : (a.atStake ?? null);
  return { ...a, plannedJobs: (a.plannedJobs ?? 0) + (b.plannedJobs ?? 0), atStake, fix: a.fix?.description === b.fix?.description ? (a.fix ?? null) : null };
}
