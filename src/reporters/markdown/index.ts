import type { Finding, Severity } from "../../model/finding.js";
import type { PlannedJob } from "../../model/job.js";
import { isZero } from "../../model/rational.js";
import type { RunResult } from "../../model/run.js";
import type { JudgedBudget, Verdict } from "../../model/verdict.js";
import { amount, count, rangeInWords } from "../../model/words.js";
import { closing } from "../closing.js";
import { hostPath } from "../host/paths.js";
import { dearestFirst, ranked } from "../host/rank.js";
import type { Reporter } from "../reporter.js";
import { caveats, filesLeftOut } from "../sheet/caveats.js";
import { styleOf } from "../style.js";
import { Bounded } from "./bounded.js";
import { code, href, prose } from "./text.js";

const VERDICT: Readonly<Record<Verdict, string>> = { within: "✅ within", near: "⚠️ near", unproven: "❌ not proven", exceeded: "❌ exceeded" };
const SEVERITY: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };
/** Rows that stand open; the others are folded. */
const OPEN_JOBS = 10;
const OPEN_FINDINGS = 10;

/** The body of a comment on a pull request: the verdict, what is not known, the budgets, the dearest jobs, the findings; never longer than a comment may be. */
export const markdown: Reporter = (result, { prefix = "" }) => {
  const plain = styleOf({ color: false, columns: Number.MAX_SAFE_INTEGER });
  const out = new Bounded();
  const lines = [...closing(result, plain)];
  const verdict = lines.find((line) => /^(?:Passed|Failed|Priced):/.test(line)) ?? "";
  const rest = lines.filter((line) => line !== verdict);
  out.add(`### ${result.exitStatus === 0 ? "✅" : "❌"} topsheet: ${prose(verdict)}\n`);
  const unknown = [...filesLeftOut(result, plain), ...caveats(result.batches, result.totals, false, plain)].map((line) => line.trim()).filter((line) => line !== "");
  if (unknown.length > 0) out.add(`\n> ${prose(unknown.join(" "))}\n`);
  for (const { file, reason } of result.unreadable.slice(0, OPEN_FINDINGS)) out.add(`\n> ${code(file)} was not checked: ${prose(reason)}\n`);
  totals(result, out);
  if (result.budgets.length > 0) out.table("budget of | costs | limit | verdict", "--- | ---: | ---: | ---", result.budgets.map((one) => budgetRow(one, result)), "budget");
  jobs(result, prefix, out);
  findings(result, prefix, out);
  if (rest.length > 0) out.add(`\n<sub>${prose(rest.map((line) => line.replace(/\.?$/, ".")).join(" "))}</sub>\n`);
  return [out.text()];
};

function totals({ totals: all }: RunResult, out: Bounded): void {
  const rows = all.map((total) => [code(total.currency), amount(total.low, "down"), total.high === null ? "open" : amount(total.high, "up"), total.money ? `≈ ${rangeInWords(total.money)} USD` : ""].join(" | "));
  if (rows.length > 0) out.table("total | at least | at most | in money", "--- | ---: | ---: | ---:", rows, "currency");
}

function budgetRow(judged: JudgedBudget, { batches }: RunResult): string {
  const { budget, scope, limit, verdict } = judged;
  const owner = batches.find((one) => one.budgets.includes(judged));
  const of = owner ? code(owner.batch.name) : scope === "config" ? "the config" : "the run";
  return [`${of}${scope === "job" ? ", dearest job" : ""}`, `${rangeInWords(judged)} ${code(budget.currency)}`, amount(limit, "down"), VERDICT[verdict]].join(" | ");
}

function jobs(result: RunResult, prefix: string, out: Bounded): void {
  const all = result.batches.flatMap(({ batch, lineOf }) => batch.jobs.flatMap((written) => written.planned.map((job) => ({ job, file: batch.file, line: lineOf(written.index) }))));
  if (all.length === 0) return;
  const dearest = all.filter(({ job }) => job.cost.status !== "skipped").sort((a, b) => dearestFirst(a.job.cost, b.job.cost));
  const rows = dearest.slice(0, 1000).map(({ job, file, line }) => {
    const formula = job.cost.lines.map((one) => `${one.item.label}: ${one.formula()}`).join("; ");
    return [`[${code(job.id)}](${href(hostPath(file, prefix), line)})`, code(job.written.task.type), costOf(job), formula === "" ? "" : code(formula)].join(" | ");
  });
  const head = "job | type | costs | because";
  const align = "--- | --- | ---: | ---";
  out.add(`\n**${rows.length > OPEN_JOBS ? "Dearest jobs" : "Jobs"}**\n`);
  out.table(head, align, rows.slice(0, OPEN_JOBS), "job");
  if (rows.length > OPEN_JOBS) out.folded(`${count(dearest.length - OPEN_JOBS, "more job")}`, () => out.table(head, align, rows.slice(OPEN_JOBS), "job", dearest.length - OPEN_JOBS));
}

function costOf({ cost }: PlannedJob): string {
  return cost.high === null && isZero(cost.low) ? "not known" : `${rangeInWords(cost)} ${code(cost.currency)}`;
}

function findings(result: RunResult, prefix: string, out: Bounded): void {
  const rows = ranked(result.findings).map((finding) => findingRow(finding, prefix));
  if (rows.length === 0) return;
  out.add("\n**Findings**\n\n");
  out.rows(rows.slice(0, OPEN_FINDINGS), "finding");
  if (rows.length > OPEN_FINDINGS) out.folded(count(rows.length - OPEN_FINDINGS, "more finding"), () => out.rows(rows.slice(OPEN_FINDINGS), "finding"));
}

function findingRow({ severity, ruleId, file, range, message, help }: Finding, prefix: string): string {
  const place = file === null ? "" : ` [${code(`${hostPath(file, prefix)}${range ? `:${range.start.line}` : ""}`)}](${href(hostPath(file, prefix), range?.start.line ?? 1)})`;
  return `- ${SEVERITY[severity]} **${ruleId}**${place}: ${prose(message)} ${prose(help)}`;
}
