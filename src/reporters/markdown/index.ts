import type { JobPlace } from "../../model/diff.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { PlannedJob } from "../../model/job.js";
import { isZero } from "../../model/rational.js";
import type { RunResult } from "../../model/run.js";
import type { JudgedBudget, Verdict } from "../../model/verdict.js";
import { amount, count, list, rangeInWords } from "../../model/words.js";
import { termsInWords } from "../branch.js";
import { closing } from "../closing.js";
import { byWeight, changedBudgets, emptySide, increaseInWords, isRepriced, movesInWords } from "../diff/words.js";
import { hostPath } from "../host/paths.js";
import { dearestFirst, ranked } from "../host/rank.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { caveats, filesLeftOut } from "../sheet/caveats.js";
import { styleOf } from "../style.js";
import { Bounded, MOST_IN_COMMENT } from "./bounded.js";
import { BUDGETS, budgetRow, JOBS, jobRow, TOTALS, totalRow } from "./changes.js";
import { headline } from "./headline.js";
import { code, href, prose } from "./text.js";

const ICON: Readonly<Record<Verdict, string>> = { within: "✅", near: "⚠️", unproven: "❌", exceeded: "❌" };
const VERDICT: Readonly<Record<Verdict, string>> = { within: "within", near: "near", unproven: "not proven", exceeded: "exceeded" };
/** From the best to the worst. */
const VERDICTS: readonly Verdict[] = ["within", "near", "unproven", "exceeded"];
const SEVERITY: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };
/** Rows that stand open; the others are folded. */
const OPEN_ROWS = 10;
/** Rows of one table that are made at all: no page shows more. */
const MOST_ROWS = 1000;

/** Shows a place of a file as a link to it. */
type Link = (file: string, line: number, text: string) => string;

/**
 * A page about a run, for a comment on a pull request or a summary: the verdict, what is not known, what the branch changes
 * (without a base: what is dearest), the budgets, the findings, every job; never longer than its host takes.
 */
export const markdown: Reporter = (result, { prefix = "", links = "", mostBytes = MOST_IN_COMMENT }: ReporterContext) => {
  const plain = styleOf({ color: false, columns: Number.MAX_SAFE_INTEGER });
  const link: Link = (file, line, text) => `[${code(text)}](${links}${href(hostPath(file, prefix), line)})`;
  const lines = [...closing(result, plain)];
  const outcome = lines.find((line) => /^(?:Passed|Failed|Priced):/.test(line)) ?? "";
  const foot = footer(result, lines.filter((line) => line !== outcome));
  // A page with hardly any room keeps the headline rather than the foot.
  const last = Buffer.byteLength(foot) * 2 > mostBytes ? "" : foot;
  const out = new Bounded(mostBytes - Buffer.byteLength(last));
  out.add(`${headline(result)}\n`);
  unknown(result, [...filesLeftOut(result, plain), ...caveats(result.batches, result.totals, false, plain)], out);
  if (result.comparison) changes(result, result.comparison, link, out);
  else planned(result, link, out);
  out.add(`\n**${prose(outcome)}**\n`);
  findings(result, prefix, link, out);
  const dearest = jobsOf(result);
  if (result.comparison && dearest.length > 0) out.folded(count(dearest.length, "planned job"), (inner) => jobTable(dearest, 0, dearest.length, link, inner));
  return [out.text(), last];
};

/** What has to be known before any amount is read. */
function unknown({ unreadable, comparison, notJudged, configFile }: RunResult, told: readonly string[], out: Bounded): void {
  const lines = told.map((line) => line.trim()).filter((line) => line !== "");
  if (lines.length > 0) out.add(`\n> ${prose(lines.join(" "))}\n`);
  if (notJudged.length > 0) out.add(`\n> Paths were given, so these budgets of ${configFile === null ? "the config" : code(configFile)} were not judged: ${prose(list(notJudged))}.\n`);
  for (const { file, reason } of unreadable.slice(0, OPEN_ROWS)) out.add(`\n> ${code(file)} was not checked: ${prose(reason)}\n`);
  for (const { file, reason } of comparison?.unknown.before.slice(0, OPEN_ROWS) ?? []) out.add(`\n> Not all of ${code(file)} is known in the base: ${prose(reason)}\n`);
  if (comparison?.open) out.add("\n> What differs from the base is not known for all files, and unknown is not zero: the change of the totals is open.\n");
}

function changes(result: RunResult, comparison: NonNullable<RunResult["comparison"]>, link: Link, out: Bounded): void {
  const { jobs, totals, budgets } = comparison;
  const empty = emptySide(comparison, code);
  if (empty !== null) out.add(`\n${empty}\n`);
  if (totals.length > 1 || totals.some(isRepriced)) table(TOTALS, totals.map(totalRow), "currency", out);
  const changed = byWeight(jobs.filter(({ kind }) => kind !== "moved"));
  const moves = movesInWords(jobs, code);
  const at = ({ file, line }: JobPlace, isHere: boolean): string => (isHere ? link(file, line, `${file}:${line}`) : code(`${file}:${line}`));
  const rows = [...changed.slice(0, MOST_ROWS).map((job) => jobRow(job, at)), ...moves.map((move) => ["moved", move, "", ""])];
  const left = changed.length + moves.length - OPEN_ROWS;
  if (rows.length === 0) out.add("\nNo job changes.\n");
  else table(JOBS, rows.slice(0, OPEN_ROWS), "change", out);
  if (left > 0) out.folded(count(left, "smaller change"), (inner) => table(JOBS, rows.slice(OPEN_ROWS), "change", inner, left));
  const held = changedBudgets(worstFirst(budgets, ({ before, after }) => (after ?? before)?.verdict ?? "within"));
  if (held.shown.length > 0) {
    const others = held.others > 0 ? [[count(held.others, "other budget"), "as before"]] : [];
    longTable(BUDGETS, [...held.shown.slice(0, MOST_ROWS).map(budgetRow), ...others], "budget", out, held.shown.length + others.length);
  } else budgetTable(result, out);
  if (result.budgets.some(({ budget }) => budget.ofBase)) out.add("\nThis branch has other budgets of its own. Until it is merged, those of the base count.\n");
  for (const increase of comparison.increases) out.add(`\n${ICON[increase.verdict]} ${prose(increaseInWords(increase))}\n`);
}

function planned(result: RunResult, link: Link, out: Bounded): void {
  const { totals } = result;
  const rows = totals.map((total) => [code(total.currency), amount(total.low, "down"), total.high === null ? "open" : amount(total.high, "up"), total.money ? `≈ ${rangeInWords(total.money)} USD` : ""]);
  if (totals.length > 1 || totals.some(({ money }) => money !== null)) table(["Total", "At least", "At most", "In money"], rows, "currency", out);
  budgetTable(result, out);
  const dearest = jobsOf(result);
  if (dearest.length === 0) return;
  out.add(`\n**${dearest.length > OPEN_ROWS ? "Dearest jobs" : "Jobs"}**\n`);
  jobTable(dearest, 0, OPEN_ROWS, link, out);
  if (dearest.length > OPEN_ROWS) out.folded(count(dearest.length - OPEN_ROWS, "more job"), (inner) => jobTable(dearest, OPEN_ROWS, dearest.length, link, inner));
}

/** What is broken before what is kept, else as it was. */
function worstFirst<T>(all: readonly T[], verdictOf: (one: T) => Verdict): T[] {
  return [...all].sort((a, b) => VERDICTS.indexOf(verdictOf(b)) - VERDICTS.indexOf(verdictOf(a)));
}

function budgetTable(result: RunResult, out: Bounded): void {
  const all = result.budgets.length;
  const rows = worstFirst(result.budgets, ({ verdict }) => verdict).slice(0, MOST_ROWS).map((judged): string[] => {
    const { budget, scope, limit, verdict } = judged;
    return [`${ownerOf(judged, result)}${scope === "job" ? ", dearest job" : ""}`, `${rangeInWords(judged)} ${code(budget.currency)}`, amount(limit, "down"), `${ICON[verdict]} ${VERDICT[verdict]}`];
  });
  if (all > 0) longTable(["Budget of", "Costs", "Limit", "Verdict"], rows, "budget", out, all);
}

function ownerOf(judged: JudgedBudget, { batches }: RunResult): string {
  const owner = batches.find((one) => one.budgets.includes(judged));
  return owner ? code(owner.batch.name) : judged.budget.ofConfig ? "the config" : "the run";
}

/** A planned job and where it stands. */
interface Placed {
  readonly job: PlannedJob;
  readonly file: string;
  readonly line: number;
}

/** Every planned job, the dearest first. */
function jobsOf({ batches }: RunResult): Placed[] {
  const all = batches.flatMap(({ batch, lineOf }) => batch.jobs.flatMap((written) => written.planned.map((job) => ({ job, file: batch.file, line: lineOf(written.index) }))));
  return all.filter(({ job }) => job.cost.status !== "skipped").sort((a, b) => dearestFirst(a.job.cost, b.job.cost));
}

function jobTable(jobs: readonly Placed[], from: number, to: number, link: Link, out: Bounded): void {
  const rows = jobs.slice(from, Math.min(to, from + MOST_ROWS)).map(({ job, file, line }) => {
    const formula = job.cost.lines.map((one) => `${one.item.label}: ${one.formula()}`).join("; ");
    return [link(file, line, job.id), code(job.written.task.type), costOf(job), formula === "" ? "" : code(formula)];
  });
  table(["Job", "Type", "Costs", "Because"], rows, "job", out, Math.min(to, jobs.length) - from);
}

function costOf({ cost }: PlannedJob): string {
  return cost.high === null && isZero(cost.low) ? "not known" : `${rangeInWords(cost)} ${code(cost.currency)}`;
}

function findings(result: RunResult, prefix: string, link: Link, out: Bounded): void {
  const rows = ranked(result.findings).slice(0, MOST_ROWS).map((finding) => findingRow(finding, prefix, link));
  const all = result.findings.length;
  if (all === 0) return;
  out.add("\n");
  out.rows(rows.slice(0, OPEN_ROWS), "finding");
  if (all > OPEN_ROWS) out.folded(count(all - OPEN_ROWS, "more finding"), (inner) => inner.rows(rows.slice(OPEN_ROWS), "finding", all - OPEN_ROWS));
}

function findingRow({ severity, ruleId, file, range, message, help }: Finding, prefix: string, link: Link): string {
  const place = file === null ? "" : ` ${link(file, range?.start.line ?? 1, `${hostPath(file, prefix)}${range ? `:${range.start.line}` : ""}`)}`;
  return `- ${SEVERITY[severity]} **${ruleId}**${place}: ${prose(message)} ${prose(help)}`;
}

function footer({ asOf, version, comparison, terms }: RunResult, lines: readonly string[]): string {
  const base = comparison ? [`Compared with ${code(comparison.base.commit.slice(0, 10))}.`, ...(terms ? [prose(termsInWords(terms))] : [])] : [];
  const told = [...lines.map((line) => prose(line.replace(/\.?$/, "."))), ...base, `As of ${asOf}, topsheet ${version}.`];
  return `\n<sub>${told.join(" ")}</sub>\n`;
}

/** A table of which the first rows stand open and the others are folded. */
function longTable(heads: readonly string[], rows: readonly (readonly string[])[], what: string, out: Bounded, all: number): void {
  table(heads, rows.slice(0, OPEN_ROWS), what, out);
  if (all > OPEN_ROWS) out.folded(count(all - OPEN_ROWS, `more ${what}`), (inner) => table(heads, rows.slice(OPEN_ROWS), what, inner, all - OPEN_ROWS));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], what: string, out: Bounded, all = rows.length): void {
  const align = heads.map((head) => (["Costs", "Limit", "At least", "At most", "In money"].includes(head) ? "---:" : "---"));
  out.table(heads.join(" | "), align.join(" | "), rows.map((row) => row.join(" | ")), what, all);
}
