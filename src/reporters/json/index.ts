import type { Finding, Fix } from "../../model/finding.js";
import type { PlannedJob } from "../../model/job.js";
import { type CreditPrice, MONEY } from "../../model/money.js";
import { compareFindings } from "../../model/order.js";
import type { Range } from "../../model/range.js";
import type { BatchResult, RunResult } from "../../model/run.js";
import type { Funding, JudgedBudget, Total } from "../../model/verdict.js";
import { summaryOf } from "../closing.js";
import { increaseOf, totalOf as changeOf } from "../diff/json.js";
import { inChunks, type Reporter } from "../reporter.js";
import { budgetsOfRun } from "../sheet/parts.js";
import { jobWriter } from "./job.js";
import { decimal, inline, list, text } from "./values.js";

/** Version of the report's form; new keys do not change it. */
const SCHEMA_VERSION = 1;

/** For programs: the whole run, as schemas/report.schema.json describes it. */
export const json: Reporter = (result) => inChunks(report(result), "");

function* report(result: RunResult): Iterable<string> {
  const { version, asOf, cards, exitStatus, unreadable, batches, totals, money, funding, findings, suppressed } = result;
  yield "{\n";
  yield* entry("schemaVersion", SCHEMA_VERSION);
  yield* entry("tool", { name: "topsheet", version });
  yield* entry("asOf", asOf);
  yield* list("rateCards", cards.map(({ provider, checked, sha256, sources, file }) => ({ provider, checked, sha256, sources, ...(file !== undefined && { file }) })), "  ", oneLine);
  yield ",\n";
  yield* entry("verdict", exitStatus === 0 ? "pass" : "fail");
  yield* entry("summary", summaryOf(result));
  yield* list("totals", totals.map((total) => totalOf(total, result.credits.get(total.currency)?.price ?? null)), "  ", oneLine);
  yield ",\n";
  if (money) yield* entry("money", { currency: MONEY, status: money.status, ...ends(money), unknown: money.unknown });
  if (funding.length > 0) {
    yield* list("funding", funding.map(fundingOf), "  ", oneLine);
    yield ",\n";
  }
  yield* list("budgets", budgetsOf(result), "  ", oneLine);
  yield ",\n";
  yield* branchOf(result);
  yield* list("batches", batches, "  ", batchOf);
  yield ",\n";
  yield* list("findings", merged(findings, suppressed), "  ", findingOf);
  yield ",\n";
  yield* list("unreadable", unreadable.map(({ file, reason }) => ({ file, reason })), "  ", oneLine);
  yield "\n}\n";
}

function* entry(key: string, value: unknown): Iterable<string> {
  yield `  ${text(key)}: ${inline(value)},\n`;
}

function* oneLine(value: unknown): Iterable<string> {
  yield `    ${inline(value)}`;
}

function totalOf(total: Total, price: CreditPrice | null): unknown {
  const { currency, status, assumed, unpricedJobs, money } = total;
  const worth = money && { money: { currency: MONEY, ...ends(money), ...(price && { price: priceOf(price) }) } };
  return { currency, status, ...ends(total), assumed: decimal(assumed, "up"), unpricedJobs, ...worth };
}

function priceOf({ label, amount, credits, source }: CreditPrice): unknown {
  return { label, amount: decimal(amount, "up"), credits: decimal(credits, "down"), source };
}

function fundingOf({ currency, balance, need, missing, topUp }: Funding): unknown {
  const payments = topUp && { payments: Number(topUp.count), each: decimal(topUp.each, "up"), currency: MONEY, credits: decimal(topUp.credits, "down") };
  return { currency, balance: decimal(balance, "down"), ...ends(need), missing: ends(missing), topUp: payments };
}

function* budgetsOf(result: RunResult): Iterable<unknown> {
  for (const { batch, budgets } of result.batches) for (const one of budgets) yield budgetOf(one, batch.file, batch.document);
  for (const one of budgetsOfRun(result)) yield budgetOf(one, one.budget.ofConfig ? result.configFile : null, null);
}

function budgetOf(judged: JudgedBudget, file: string | null, document: number | null): unknown {
  const { scope, budget, limit, verdict } = judged;
  return { file, document, scope, currency: budget.currency, limit: decimal(limit, "down"), ...ends(judged), verdict };
}

/** What the branch changes and may add; nothing without a base. */
function* branchOf({ comparison, terms }: RunResult): Iterable<string> {
  if (!comparison || !terms) return;
  yield* entry("base", { ref: comparison.base.ref, commit: comparison.base.commit, budgetFrom: terms.budgetFrom, failOn: terms.failOn });
  yield* list("changes", comparison.totals.map(changeOf), "  ", oneLine);
  yield ",\n";
  yield* list("increases", comparison.increases.map(increaseOf), "  ", oneLine);
  yield ",\n";
}

function* batchOf(result: BatchResult): Iterable<string> {
  const { file, document, name } = result.batch;
  yield `    {\n      "file": ${text(file)},\n      "document": ${document},\n      "name": ${text(name)},\n`;
  const write = jobWriter();
  yield* list("jobs", plannedWithLine(result), "      ", function* ({ job, line }) {
    yield write(job, line);
  });
  yield "\n    }";
}

function* plannedWithLine({ batch, lineOf }: BatchResult): Iterable<{ job: PlannedJob; line: number }> {
  for (const written of batch.jobs) {
    const line = lineOf(written.index);
    for (const job of written.planned) yield { job, line };
  }
}

/** Two sorted lists as one: what is suppressed stands where it would stand without its comment. */
function* merged(findings: readonly Finding[], suppressed: readonly Finding[]): Iterable<Finding> {
  let next = 0;
  for (const finding of findings) {
    for (let hidden = suppressed[next]; hidden && compareFindings(hidden, finding) < 0; hidden = suppressed[next]) {
      yield hidden;
      next += 1;
    }
    yield finding;
  }
  yield* suppressed.slice(next);
}

/** Keys one a line; keys are there also where they are null, so that readers need not ask whether they are there. */
function* findingOf(finding: Finding): Iterable<string> {
  const { ruleId, severity, message, help, file, range, jobId, plannedJobs, atStake, related, fix, suppressed } = finding;
  const stake = atStake && { currency: atStake.currency, ...ends(atStake) };
  const places = related.map((one) => ({ message: one.message, file: one.file, range: one.range }));
  const entries = { ruleId, severity, message, help, file, range, jobId, plannedJobs, atStake: stake, related: places, fix: fixOf(fix), suppressed: suppressed && { reason: suppressed.reason, until: suppressed.until, line: suppressed.line } };
  yield `    {\n${Object.entries(entries).map(([key, value]) => `      ${text(key)}: ${inline(value)}`).join(",\n")}\n    }`;
}

function fixOf(fix: Fix | null): unknown {
  return fix && { description: fix.description, kind: fix.kind, edits: fix.edits.map(({ range, text: replacement }) => ({ range, text: replacement })) };
}

function ends({ low, high }: Range): { low: string; high: string | null } {
  return { low: decimal(low, "down"), high: high && decimal(high, "up") };
}
