import { RULES } from "../rules/index.js";
import { expand } from "./expand/index.js";
import { asFault, type Found, toFindings } from "./findings.js";
import { CATALOG } from "./generated/catalog.js";
import { addAll } from "./model/add-all.js";
import { isBatch } from "./model/envelope.js";
import type { Fault, Finding } from "./model/finding.js";
import type { PlannedJob, WrittenJob } from "./model/job.js";
import type { BatchContext } from "./model/rule.js";
import type { BatchResult, LintOptions } from "./model/run.js";
import { missingLengths } from "./missing-length.js";
import type { Prices } from "./prices.js";
import { judge, sumByCurrency } from "./rollup/index.js";
import type { Source, SourceDocument } from "./source/index.js";
import { validateBatch, validateDefaults, validateFields } from "./validate/index.js";

interface Surroundings {
  readonly file: string;
  readonly source: Source;
  readonly prices: Prices;
  readonly options: LintOptions;
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
  const { file, source, prices, options } = surroundings;
  const { value, hasLongNumbers } = document;
  const shape = validateBatch(value, hasLongNumbers, options.limits);
  const expanded = expand(value, {
    file,
    document: document.index,
    catalog: CATALOG,
    parametersOf: prices.parametersOf,
    currencies: prices.currencies,
    plannedJobsLeft: surroundings.plannedJobsLeft,
  });
  const { batch } = expanded;
  const found: Found[] = [];
  const jobAt = new Map(batch.jobs.map((job) => [job.index, job]));
  for (const fault of [...shape.faults, ...expanded.faults]) found.push(blame(fault, jobAt));
  for (const fault of validateDefaults(value, hasLongNumbers, options.limits)) found.push({ fault, writtenId: null });
  for (const job of batch.jobs) priceJob(job, found, hasLongNumbers, surroundings);

  const jobs = batch.jobs.flatMap((job) => job.planned);
  const totals = sumByCurrency(jobs, batch.incomplete);
  const budgets = options.judged ? batch.budgets.flatMap((budget) => judge(budget, "batch", jobs, batch.incomplete)) : [];
  const faulty = new Set(found.flatMap(({ fault }) => (fault.place && "path" in fault.place ? [fault.place.path.join("\0")] : [])));
  if (options.judged) {
    const context: BatchContext = {
      catalog: CATALOG,
      price: prices.price,
      asOf: options.asOf,
      batch,
      planned: jobs.filter((job) => job.valid && job.written.skip === null),
      budgets,
      totals,
      runCurrencies: new Set(options.runBudgets.map((budget) => budget.currency)),
      // Readers of another kind of file are no concern here.
      oddScalars: () => (isBatch(value) ? document.oddScalars() : []).filter((odd) => !faulty.has(odd.path.join("\0"))),
    };
    addAll(found, ruleFaults(context));
  }
  return {
    result: { batch, budgets, totals, lineOf: (index) => lineOfJob(source, document.index, index) },
    findings: toFindings(found, { file, source, document: document.index }),
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
function priceJob(job: WrittenJob, found: Found[], hasLongNumbers: boolean, { prices, options }: Surroundings): void {
  let previous: PlannedJob | null = null;
  const seen = new Map<string, Found>();
  for (const planned of job.planned) {
    if (previous?.fields === planned.fields) {
      planned.valid = previous.valid;
      planned.cost = previous.cost;
      continue;
    }
    previous = planned;
    const faults = validateFields(planned, hasLongNumbers, options.limits);
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

function ruleFaults(context: BatchContext): Found[] {
  return RULES.flatMap((rule) =>
    [...(rule.check?.(context) ?? [])].map((report) => {
      const fault = asFault(rule, report);
      return { fault, writtenId: fault.jobId };
    }),
  );
}

function lineOfJob(source: Source, document: number, index: number): number {
  const span = source.locate(document, { path: ["jobs", index], at: "value" });
  return source.rangeOf(span).start.line;
}

