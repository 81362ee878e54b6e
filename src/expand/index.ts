import type { Assumptions } from "../model/assumption.js";
import type { Batch } from "../model/batch.js";
import type { Fault } from "../model/finding.js";
import type { WrittenJob } from "../model/job.js";
import { isBatch } from "../model/envelope.js";
import type { Mapping } from "../model/mapping.js";
import { type BatchProvider, providerOf } from "../model/task-names.js";
import { fillParameters, NOTHING_FILLED } from "./assume.js";
import { report, type ExpandContext, type Scope } from "./scope.js";
import { readBudgets } from "./budgets.js";
import { byType, mergeLabels, readInherited } from "./defaults.js";
import { readJob } from "./job.js";
import { createTypeNames, reportNoProvider, reportType, unknownProvider } from "./types.js";

export type { ExpandContext } from "./scope.js";
export { readAmount, readPercentage } from "./amounts.js";
export { UNPRICED } from "./planned.js";

/** A batch, what was found wrong while it was made, and what it took up. */
export interface Expanded {
  readonly batch: Batch;
  readonly faults: readonly Fault[];
  /** What it took of `plannedJobsLeft`: its planned jobs, excluded combinations, and more for very long ids. */
  readonly room: number;
}

/**
 * Turns a document into its written and planned jobs: type names, defaults, labels and assumptions, matrix, takes, ids.
 * What `validateBatch` found wrong is left out here without a word; a batch from which jobs had to be left out is
 * incomplete. Never throws for bad input, and expands nothing that does not fit into `plannedJobsLeft`.
 */
export function expand(value: unknown, context: ExpandContext): Expanded {
  const scope: Scope = { context, faults: [], assumed: [], providerless: [], room: context.plannedJobsLeft };
  const root = isBatch(value) ? value : {};
  const { jobs, incomplete } = readJobs(root, scope);
  reportNoProvider(scope);
  const { file, document } = context;
  const name = root["name"];
  const batch: Batch = {
    file,
    document,
    name: typeof name === "string" && name !== "" ? name : file.slice(file.lastIndexOf("/") + 1),
    labels: mergeLabels({}, root["labels"]),
    budgets: readBudgets(root["budget"], scope),
    jobs,
    assumed: scope.assumed,
    incomplete,
    value,
  };
  return { batch, faults: scope.faults, room: context.plannedJobsLeft - Math.max(scope.room, 0) };
}

function readJobs(root: Mapping, scope: Scope): Pick<Batch, "jobs" | "incomplete"> {
  const names = createTypeNames(scope.context.catalog, readProvider(root, scope));
  const inheritedBy = readInherited(root, names, scope);
  const list = root["jobs"];
  if (!Array.isArray(list) || list.length === 0) return { jobs: [], incomplete: true };

  const jobs: WrittenJob[] = [];
  const firstOf = new Map<string, WrittenJob>();
  let incomplete = false;
  for (const [index, entry] of list.entries()) {
    if (scope.room <= 0) {
      report(scope, ["schema", "tooManyInAll"], ["jobs", index], "value");
      return { jobs, incomplete: true };
    }
    scope.room--;
    const read = readJob(entry, index, names, inheritedBy, scope);
    incomplete ||= read.incomplete;
    if (!read.job) continue;
    jobs.push(read.job);
    const first = firstOf.get(read.job.id);
    if (first === undefined) firstOf.set(read.job.id, read.job);
    else reportDuplicate(read.job, first, scope);
  }
  return { jobs, incomplete };
}

function readProvider(root: Mapping, scope: Scope): BatchProvider {
  const { provider } = root;
  const { catalog } = scope.context;
  const unknown = typeof provider === "string" && provider !== "" && !catalog.providers.includes(provider);
  if (unknown) reportType(unknownProvider(provider, catalog), ["provider"], "value", scope);
  return providerOf(root, catalog);
}

/** Neither of the two is proven, so that their order changes no total. */
function reportDuplicate(job: WrittenJob, first: WrittenJob, scope: Scope): void {
  for (const { planned } of [first, job]) {
    // Up to here a job is valid as a whole or not at all; a large first one is not gone through for each of many others.
    if (planned[0]?.valid === true) for (const one of planned) one.valid = false;
  }
  const related = [{ message: "The first job with this id is here.", place: { path: [...first.path, "id"], at: "value" as const } }];
  report(scope, ["duplicate-job-id", "written"], [...job.path, "id"], "value", { id: job.id }, { related, jobId: job.id });
}

/** What `assume` of a config says, by full type name, and what is wrong with it. */
export function readAssumptions(assume: Mapping, context: Omit<ExpandContext, "file" | "document" | "plannedJobsLeft">): { assumed: ReadonlyMap<string, Assumptions>; faults: readonly Fault[] } {
  const scope: Scope = { context: { ...context, file: "", document: 0, plannedJobsLeft: 0 }, faults: [], assumed: [], providerless: [], room: 0 };
  const { entries } = byType(assume, "assume", createTypeNames(context.catalog, { name: null, faulty: false }), scope);
  reportNoProvider(scope);
  const filled = [...entries].map(([task, entry]) => [task.type, fillParameters(NOTHING_FILLED, entry.value, entry.path, task, scope).values] as const);
  return { assumed: new Map(filled), faults: scope.faults };
}
