import type { PlannedJob } from "../../model/job.js";
import { nearest } from "../../model/near.js";
import type { BatchResult, RunResult } from "../../model/run.js";
import { count, list, quote } from "../../model/words.js";
import { meant, type Call } from "../args.js";
import { loadTeam } from "../config.js";
import { findFiles } from "../files.js";
import { type Io, STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { runOver } from "../inputs.js";
import { asOfDay } from "../settings.js";
import { lines } from "../text.js";
import { derivation } from "./derivation.js";

/** Planned jobs of one written job that are derived; a matrix may have thousands. */
const MOST_DERIVED = 5;
const MOST_NAMED = 10;

/** Derives the price of a job, named by its planned or its written id, from the file that holds it. */
export async function explainJob(file: string, id: string, call: Call, io: Io): Promise<number> {
  const team = await loadTeam(call.values, io);
  const { files, unreadable } = await findFiles([file], io, { tracked: false, team });
  const [missing] = unreadable;
  if (missing) throw new UsageError(`${quote(missing.file)} was not read: ${missing.reason}`);
  const settings = { asOf: asOfDay(call.values, io), runBudgets: [], maxWarnings: null, judged: true, coversConfig: false };
  const result = await runOver({ files, unreadable, stdin: null }, settings, team, io);
  const [unread] = result.unreadable;
  if (unread) throw new UsageError(`${quote(unread.file)} was not read: ${unread.reason}`);

  const found = result.batches.flatMap((batch) => jobsNamed(id, batch).map((job) => ({ batch, job })));
  if (found.length === 0) throw notFound(file, id, result);
  const texts = found.slice(0, MOST_DERIVED).map(({ batch, job }) => derivation(job, batch, result));
  const more = found.length - texts.length;
  const rest = more > 0 ? lines("", `${quote(id)} plans ${count(more, "more job")}, such as ${quote(found[MOST_DERIVED]?.job.id ?? "")}.`) : "";
  await print(io.stdout, [texts.join("\n"), rest]);
  return found.some(({ job }) => job.cost.status === "invalid") ? STATUS.failed : STATUS.ok;
}

function jobsNamed(id: string, { batch }: BatchResult): PlannedJob[] {
  return batch.jobs.flatMap((written) => written.planned.filter((job) => written.id === id || job.id === id));
}

function notFound(file: string, id: string, { batches, findings }: RunResult): UsageError {
  const ids = new Set(batches.flatMap(({ batch }) => batch.jobs.flatMap((job) => [job.id, ...job.planned.map((planned) => planned.id)])));
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const unread = ids.size === 0 && errors > 0 ? ` It has ${count(errors, "error")}: run ${quote(`topsheet lint ${file}`)}.` : "";
  const named = [...ids].slice(0, MOST_NAMED).map(quote);
  const hint = ids.size === 0 ? null : `${meant(nearest(id, ids)) ?? ""} It has ${list(ids.size > MOST_NAMED ? [...named, `${ids.size - MOST_NAMED} more`] : named)}.`.trim();
  return new UsageError(`${quote(file)} has no job ${quote(id)}.${unread}`, hint);
}
