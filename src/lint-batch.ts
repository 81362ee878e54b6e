import { RULES } from "../rules/index.js";
import { agreedBudgets } from "./compare/index.js";
import { expand } from "./expand/index.js";
import { asFault, type Found, isSilent, optionsOf, toFindings } from "./findings.js";
import { judgeJobs } from "./lint-run.js";
import { addAll } from "./model/add-all.js";
import { NO_CONFIG } from "./model/config.js";
import { isBatch } from "./model/envelope.js";
import type { Fault, Finding } from "./model/finding.js";
import type { PlannedJob, WrittenJob } from "./model/job.js";
import type { Credits } from "./model/money.js";
import type { BatchContext } from "./model/rule.js";
import type { BatchResult, LintOptions } from "./model/run.js";
import { missingLengths } from "./missing-length.js";
import type { Prices } from "./prices.js";
import { type CoveringBudget, judge, sumByCurrency } from "./rollup/index.js";
import type { Setup } from "./setup/index.js";
import type { Source, SourceDocument } from "./source/index.js";
import { validateBatch, validateDefaults, validateFields } from "./validate/index.js";

interface Surroundings {
  readonly file: string;
  readonly source: Source;
  readonly prices: Prices;
  readonly options: LintOptions;
  readonly setup: Setup;
  readonly credits: Credits;
  readonly covering: readonly CoveringBudget[];
  readonly plannedJobsLeft: number;
}

interface CheckedDocument {
  readonly result: BatchResult;
  readonly findings: readonly Finding[];
  /** Planned jobs that it takes of those that a run may have. */
  readonly room: number;
}

/** One document on its way: validate, expand, price, roll up, rules. */
export function checkDocument(document: SourceDocument, surroundings: Surroundings): CheckedDocument {
  const { file, source, prices, options, setup, credits, covering } = surroundings;
  const { config = NO_CONFIG } = options;
  const { catalog, types } = setup;
  const { value, hasLongNumbers } = document;
  const shape = validateBatch(value, hasLongNumbers, options.limits, types);
  options.mark?.("validate");
  const expanded = expand(value, {
    file,
    document: document.index,
    catalog,
    parametersOf: prices.parametersOf,
    assumed: config.assume,
    currencies: prices.currencies,
    otherPurses: prices.otherPurses,
    plannedJobsLeft: surroundings.plannedJobsLeft,
  });
  options.mark?.("expand");
  const { batch } = expanded;
  const found: Found[] = [];
  const jobAt = new Map(batch.jobs.map((job) => [job.index, job]));
  for (const fault of [...shape.faults, ...expanded.faults]) found.push(blame(fault, jobAt));
  for (const fault of validateDefaults(value, hasLongNumbers, options.limits, types)) found.push({ fault, writtenId: null });
  for (const job of batch.jobs) priceJob(job, found, hasLongNumbers, surroundings);

  options.mark?.("price");
  const jobs = batch.jobs.flatMap((job) => job.planned);
  const totals = sumByCurrency(jobs, batch.incomplete, credits);
  const before = options.base?.originOf(batch) ?? null;
  const inForce = before && options.base?.inForce ? agreedBudgets(before, batch) : batch.budgets;
  const budgets = options.judged ? inForce.flatMap((budget) => judge(budget, "batch", jobs, batch.incomplete, credits)) : [];
  options.mark?.("roll up");
  const faulty = new Set(found.flatMap(({ fault }) => (fault.place && "path" in fault.place ? [fault.place.path.join("\0")] : [])));
  if (options.judged) {
    const context: Omit<BatchContext, "options"> = {
      catalog,
      config,
      price: prices.price,
      asOf: options.asOf,
      batch,
      base: options.base ?? null,
      before,
      planned: jobs.filter((job) => job.valid && job.written.skip === null),
      budgets: [...budgets, ...judgeJobs(batch, covering, options, credits)],
      totals,
      isLimitedByConfig: ({ written }) => covering.some(({ budget, covers }) => budget.limit !== null && covers(written, file)),
      runCurrencies: new Set(options.runBudgets.map((budget) => budget.currency)),
      // Readers of another kind of file are no concern here.
      oddScalars: () => (isBatch(value) ? document.oddScalars() : []).filter((odd) => !faulty.has(odd.path.join("\0"))),
    };
    addAll(found, ruleFaults(context));
  }
  const findings = toFindings(found, { file, source, document: document.index }, config.rules);
  options.mark?.("rules");
  return {
    result: { batch, budgets, totals, lineOf: (index) => lineOfJob(source, document.index, index) },
    findings,
    room: expanded.room,
  };
}

/** A fault in a job's own envelope (its id, matrix, expectedCost …) makes the job invalid: nothing about it is proven. */
function blame(fault: Fault, jobAt: ReadonlyMap<number, WrittenJob>): Found {
  const [list, index] = fault.place && "path" in fault.place ? fault.place.path : [];
  const job = list === "jobs" ? jobAt.get(Number(index)) : undefined;
  if (!job) return { fault, writtenId: fault.jobId };
  for (const planned of job.planned) planned.valid = false;
  return { fault: { ...fault, jobId: job.id, plannedJobs: job.planned.length }, writtenId: job.id };
}

/** Checks the fields of a job's planned jobs and prices the sound ones; takes of one combination share both. */
function priceJob(job: WrittenJob, found: Found[], hasLongNumbers: boolean, { prices, options, setup }: Surroundings): void {
  let previous: PlannedJob | null = null;
  const seen = new Map<string, Found>();
  for (const planned of job.planned) {
    if (previous?.fields === planned.fields) {
      planned.valid = previous.valid;
      planned.cost = previous.cost;
      continue;
    }
    previous = planned;
    const faults = validateFields(planned, hasLongNumbers, options.limits, setup.types);
    planned.valid &&= faults.length === 0;
    if (planned.valid && job.skip === null) {
      planned.cost = prices.price(planned, planned.fields);
      faults.push(...missingLengths(planned));
    }
    if (faults.length > 0) planned.valid = false;
    // What is skipped costs nothing, even with a mistake in it: the mistake has a finding of its own.
    if (job.skip !== null) planned.cost = prices.unpriced(job.task, "skipped");
    else if (!planned.valid) planned.cost = prices.unpriced(job.task, "invalid");
    for (const fault of faults) collect({ ...fault, plannedJobs: job.repeat }, job, seen, found);
  }
}

/** One mistake under a matrix of a million combinations is one fault, not a million that are merged later. */
function collect(fault: Fault, job: WrittenJob, seen: Map<string, Found>, found: Found[]): void {
  const path = fault.place && "path" in fault.place ? fault.place.path : [];
  const key = JSON.stringify([fault.ruleId, fault.messageId, path, fault.data]);
  const earlier = seen.get(key);
  if (earlier) {
    earlier.fault = { ...earlier.fault, jobId: job.id, plannedJobs: earlier.fault.plannedJobs + fault.plannedJobs };
    return;
  }
  const one = { fault, writtenId: job.id };
  seen.set(key, one);
  found.push(one);
}

function ruleFaults(context: Omit<BatchContext, "options">): Found[] {
  const { rules } = context.config;
  return RULES.filter((rule) => !isSilent(rule, rules)).flatMap((rule) =>
    [...(rule.check?.({ ...context, options: optionsOf(rule, rules) }) ?? [])].map((report) => {
      const fault = asFault(rule, report);
      return { fault, writtenId: fault.jobId };
    }),
  );
}

function lineOfJob(source: Source, document: number, index: number): number {
  const span = source.locate(document, { path: ["jobs", index], at: "value" });
  return source.rangeOf(span).start.line;
}

