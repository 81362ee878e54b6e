import { isZero } from "../../model/rational.js";
import type { BatchResult, RunResult } from "../../model/run.js";
import type { Total } from "../../model/verdict.js";
import { amount, count } from "../../model/words.js";
import { type Style, WIDEST_PROSE } from "../style.js";
import { wrap } from "../text/fit.js";
import { printable } from "../text/printable.js";
import { plannedJobs } from "./rows.js";

/**
 * What has to be known before an amount is read: which jobs are not in it, how much of it rests on assumptions. With
 * `starred`, the jobs that do are marked in the table. Ends with an empty line.
 */
export function* caveats(batches: readonly BatchResult[], totals: readonly Total[], starred: boolean, style: Style): Iterable<string> {
  const unpriced = totals.reduce((sum, total) => sum + total.unpricedJobs, 0);
  const assumed = totals.filter((total) => !isZero(total.assumed));
  const leftOut = batches.some(({ batch }) => batch.incomplete);
  if (leftOut) yield* missing("jobs that could not be understood are left out.", style);
  if (unpriced > 0) yield* missing(`${unpriced} of ${count(plannedJobs(batches), "planned job")} could not be priced.`, style);
  for (const total of assumed) yield* sentence(`${assumptions(total)}${starred ? " (*)" : ""}.`, style.paint.yellow, style);
  const own = pricedByOwnCards(batches);
  if (own > 0) yield* sentence(`${count(own, "planned job is", "planned jobs are")} priced by rate cards of your own${starred ? " (†)" : ""}.`, style.paint.yellow, style);
  if (leftOut || unpriced > 0 || assumed.length > 0 || own > 0) yield "";
}

/** Planned jobs with a line item from a rate card of the team's own. */
function pricedByOwnCards(batches: readonly BatchResult[]): number {
  let jobs = 0;
  for (const { batch } of batches) {
    for (const { planned } of batch.jobs) for (const { cost } of planned) if (cost.lines.some((line) => line.basis === "own-card")) jobs++;
  }
  return jobs;
}

function assumptions({ currency, low, high, assumed }: Total): string {
  const sum = high === null ? `${amount(low, "down")} ${printable(currency)} known so far` : `${amount(high, "up")} ${printable(currency)} at most`;
  return `${amount(assumed, "up")} of the ${sum} rest on assumptions`;
}

/** Says how many files are in no sum, because they could not be read or hold no sound batch. Ends with an empty line. */
export function* filesLeftOut({ files, unreadable, batches }: RunResult, style: Style): Iterable<string> {
  const priced = new Set(batches.map(({ batch }) => batch.file));
  const unpriced = files.filter((file) => !priced.has(file)).length;
  const lost = [
    ...(unreadable.length > 0 ? [`${count(unreadable.length, "path was", "paths were")} not checked`] : []),
    ...(unpriced > 0 ? [`nothing in ${count(unpriced, "file")} could be priced`] : []),
  ];
  if (lost.length > 0 && batches.length > 0) yield* [...missing(`${lost.join(", ")}.`, style), ""];
}

function missing(text: string, style: Style): string[] {
  return sentence(`Estimate incomplete: ${text}`, style.paint.magenta, style);
}

/** A sentence as lines under the heading of a sheet. */
export function sentence(text: string, look: (line: string) => string, { columns }: Style): string[] {
  return wrap(text, Math.min(columns, WIDEST_PROSE) - 2).map((line) => `  ${look(line)}`);
}
