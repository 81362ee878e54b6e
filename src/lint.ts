import { RULES } from "../rules/index.js";
import { asFault, compareFindings, compareText, type Found, toFindings } from "./findings.js";
import { CATALOG } from "./generated/catalog.js";
import { checkDocument } from "./lint-batch.js";
import { addAll } from "./model/add-all.js";
import { type Budget } from "./model/batch.js";
import type { Finding } from "./model/finding.js";
import { rational } from "./model/rational.js";
import type { RunContext } from "./model/rule.js";
import type { BatchResult, LintOptions, RunResult } from "./model/run.js";
import { createPrices } from "./prices.js";
import { judge, sumByCurrency } from "./rollup/index.js";
import { readSource } from "./source/index.js";

/** A file to lint; `file` is its path as shown to people, with `/`. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A run takes files one by one, in any order, and ends with its result. */
export interface Run {
  add(input: Input): Promise<void>;
  finish(): RunResult;
}

/**
 * The way of the data, for each file: read, parse, validate, expand, price, roll up, rules. Pure but for memory: no file,
 * clock or terminal; the same inputs give the same result whatever their order.
 */
export function createRun(options: LintOptions): Run {
  const prices = createPrices(CATALOG);
  const files: string[] = [];
  const batches: BatchResult[] = [];
  const findings: Finding[] = [];
  let plannedJobsLeft = options.limits.plannedJobs;
  let incomplete = false;

  return {
    async add({ file, bytes }) {
      files.push(file);
      const source = await readSource(bytes, options.limits);
      const found: Found[] = source.faults.map((fault) => ({ fault, writtenId: null }));
      if (found.length === 0 && source.documents.length === 0) found.push({ fault: noBatch(), writtenId: null });
      if (found.length > 0) {
        incomplete = true;
        addAll(findings, toFindings(found, { file, source, document: 0 }));
      }
      for (const document of source.documents) {
        const checked = checkDocument(document, { file, source, prices, options, plannedJobsLeft });
        plannedJobsLeft -= checked.room;
        incomplete ||= checked.result.batch.incomplete;
        batches.push(checked.result);
        addAll(findings, checked.findings);
      }
    },
    finish() {
      // Only now is the list whole: a file may turn out unreadable when it is opened.
      incomplete ||= options.unreadable.length > 0;
      batches.sort((a, b) => compareText(a.batch.file, b.batch.file) || a.batch.document - b.batch.document);
      const jobs = batches.flatMap(({ batch }) => batch.jobs.flatMap((job) => job.planned));
      const totals = sumByCurrency(jobs, incomplete);
      const runBudgets = options.runBudgets.map(toBudget).flatMap((budget) => judge(budget, "run", jobs, incomplete));
      if (options.judged) addAll(findings, runFindings({ catalog: CATALOG, price: prices.price, asOf: options.asOf, budgets: runBudgets, totals }));
      findings.sort(compareFindings);
      return {
        version: options.version,
        asOf: options.asOf,
        cards: prices.used(),
        files: files.sort(compareText),
        unreadable: [...options.unreadable].sort((a, b) => compareText(a.file, b.file)),
        batches,
        totals,
        budgets: [...batches.flatMap((batch) => batch.budgets), ...runBudgets],
        findings,
        exitStatus: exitStatusOf(findings, options),
        judged: options.judged,
      };
    },
  };
}

function noBatch(): Found["fault"] {
  return {
    ruleId: "schema",
    messageId: "noBatch",
    data: {},
    place: { start: 0, end: 0 },
    jobId: null,
    plannedJobs: 0,
    atStake: null,
    related: [],
  };
}

function toBudget({ currency, limit }: LintOptions["runBudgets"][number]): Budget {
  return { currency, limit: rational(limit), warnAt: { n: 4n, d: 5n }, perJob: null, limitPath: null, perJobPath: null };
}

function runFindings(context: RunContext): Finding[] {
  const faults = RULES.flatMap((rule) => [...(rule.checkRun?.(context) ?? [])].map((report) => asFault(rule, report)));
  return toFindings(faults.map((fault) => ({ fault, writtenId: null })), null);
}

function exitStatusOf(findings: readonly Finding[], { unreadable, maxWarnings }: LintOptions): RunResult["exitStatus"] {
  if (unreadable.length > 0) return 2;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const failed = findings.some((finding) => finding.severity === "error") || (maxWarnings !== null && warnings > maxWarnings);
  return failed ? 1 : 0;
}
