import type { RunResult } from "../model/run.js";
import { count, list } from "../model/words.js";

/** Takes the time of each stage of a run, for `--stats`. */
export interface Stats {
  /** Time since the last mark went into this stage. */
  mark(stage: string): void;
  lines(result: RunResult): string[];
}

/** Starts to take the time. Only here is a clock: the pipeline says when a stage ends, and knows no more. */
export function startStats(now: () => number = () => performance.now()): Stats {
  const times = new Map<string, number>();
  const start = now();
  let last = start;
  return {
    mark(stage) {
      const at = now();
      times.set(stage, (times.get(stage) ?? 0) + at - last);
      last = at;
    },
    lines({ files, batches, findings, suppressed }) {
      const written = batches.reduce((sum, { batch }) => sum + batch.jobs.length, 0);
      const planned = batches.reduce((sum, { batch }) => sum + batch.jobs.reduce((jobs, job) => jobs + job.planned.length, 0), 0);
      const seen = [count(files.length, "file"), count(batches.length, "batch", "batches"), count(written, "written job"), count(planned, "planned job"), count(findings.length, "finding"), `${suppressed.length} suppressed`];
      const rows = [...times, ["all", last - start] as const].map(([stage, time]) => `  ${stage.padEnd(8)}${time.toFixed(1).padStart(11)} ms`);
      return [`Seen: ${list(seen)}.`, ...rows];
    },
  };
}
