import { batch as validator } from "../generated/validators/batch.js";
import { isBatch } from "../model/envelope.js";
import { faultAt } from "../model/fault.js";
import type { Catalog } from "../model/catalog.js";
import type { Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import { isMapping, type Mapping } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import { findTask, providerOf } from "../model/task-names.js";
import { isCalendarDay } from "./dates.js";
import { explainEnvelope, explainMissing, explainUnknown, isRequired } from "./envelope.js";
import { type Mistake, mistakesIn, valueAt } from "./mistakes.js";
import { checkNumbers, withPlainNumbers } from "./numbers.js";
import { type JobTypes, SHIPPED_TYPES } from "./types.js";
import { found, shown } from "./words.js";

/**
 * What is wrong with the shape of a batch: its own keys, budget, labels, assumptions, the list of jobs and the envelope
 * keys of each job. The fields of jobs are checked once they are expanded, by `validateFields`.
 */
export function validateBatch(value: unknown, hasLongNumbers: boolean, limits: Limits, types: JobTypes = SHIPPED_TYPES): { faults: Fault[] } {
  if (isMapping(value) && !isBatch(value)) {
    const what = Object.keys(value).length === 0 ? found(value) : "a mapping that has other keys";
    return { faults: [faultAt(["schema", "notABatch"], [], "value", { found: what })] };
  }
  const root = withinLimit(value, limits);
  const mistakes = mistakesIn(validator, hasLongNumbers ? withPlainNumbers(root) : root);
  const unknown = mistakes.flatMap((mistake) => (mistake.kind === "unknown" ? [{ path: mistake.path, ...explainUnknown(mistake, types.catalog) }] : []));
  const strays = new Set(unknown.map(({ fault }) => keyOf(pathOf(fault))));
  const numbers = numberFaults(root, limits).filter((fault) => !pathOf(fault).some((_, i, path) => strays.has(keyOf(path.slice(0, i + 1)))));
  const faults = [...unknown.map(({ fault }) => fault), ...numbers];
  const subject: Subject = {
    root,
    catalog: types.catalog,
    settled: new Set(faults.map((fault) => keyOf(pathOf(fault)))),
    misspelt: new Set(unknown.flatMap(({ path, meant }) => (meant === null ? [] : [keyOf([...path, meant])]))),
    formless: new Map(),
  };
  for (const mistake of mistakes) {
    const fault = explain(mistake, subject);
    if (fault) faults.push(fault);
  }
  faults.push(...limitlessBudgets(root, new Set(unknown.map(({ path }) => keyOf(path)))), ...impossibleDays(root));
  return { faults };
}

/** Jobs beyond the limit are left out by `expand`, which says so once; there is no use in looking at each. */
function withinLimit(value: unknown, limits: Limits): unknown {
  const jobs: unknown = isMapping(value) ? value["jobs"] : null;
  return Array.isArray(jobs) && jobs.length > limits.plannedJobs ? { ...(value as Mapping), jobs: jobs.slice(0, limits.plannedJobs) } : value;
}

/** What is known of a batch while its mistakes are explained; places are paths joined into one text. */
interface Subject {
  readonly root: unknown;
  readonly catalog: Catalog;
  /** Values of which everything is said. */
  readonly settled: Set<string>;
  /** Keys that are there under another name. */
  readonly misspelt: ReadonlySet<string>;
  /** Whether a matrix with a mistake in it has neither of its forms. */
  readonly formless: Map<string, boolean>;
}

function pathOf({ place }: Fault): Path {
  return place && "path" in place ? place.path : [];
}

function keyOf(path: Path): string {
  return path.join("\0");
}

/** Null for a mistake that is no fault, or is part of another one. */
function explain(mistake: Mistake, subject: Subject): Fault | null {
  const { root, settled, misspelt } = subject;
  const { kind, path } = mistake;
  const matrix = path[2] === "matrix" ? path.slice(0, 3) : null;
  if (matrix && isFormless(matrix, subject)) {
    if (settled.has(keyOf(matrix))) return null;
    settled.add(keyOf(matrix));
    return faultAt(["schema", "matrixForm"], matrix, "key");
  }
  if (kind === "missing") return misspelt.has(keyOf([...path, mistake.key])) ? null : explainMissing(path, mistake.key, root, subject.catalog);
  if (kind !== "value" || settled.has(keyOf(path))) return null;
  // Under a name that is no type, everything else is beside the point.
  if (path.length === 2 && (path[0] === "assume" || path[0] === "defaults") && !isTypeName(path[1], subject)) return null;
  const value = valueAt(root, path);
  if (value !== null) return explainEnvelope(mistake.error, path, value);
  // A key with nothing behind it is as good as absent; in lists and matrices there is nothing that it could be
  // absent from, and `matrix` or `repeat` says that more than one job is meant.
  if (isRequired(path)) return explainMissing(path.slice(0, -1), String(path.at(-1)), root, subject.catalog);
  const plansMore = path.length === 3 && path[0] === "jobs" && (path[2] === "matrix" || path[2] === "repeat");
  const counts = plansMore || path.length === 0 || typeof path.at(-1) === "number" || ((path[2] === "matrix" || path[2] === "exclude") && path.length > 3);
  return counts ? explainEnvelope(mistake.error, path, value) : null;
}

/** A list of bare values, a list of combinations that holds lists, a mapping of lists that has a name: nobody can tell which form is meant. */
function isFormless(path: Path, { root, formless }: Subject): boolean {
  const key = keyOf(path);
  let answer = formless.get(key);
  if (answer === undefined) {
    const matrix = valueAt(root, path);
    answer = Array.isArray(matrix)
      ? matrix.length > 0 && (!matrix.some(isMapping) || matrix.some((entry) => isMapping(entry) && Object.values(entry).some((value) => Array.isArray(value))))
      : isMapping(matrix) && Object.hasOwn(matrix, "as") && !Array.isArray(matrix["as"]);
    formless.set(key, answer);
  }
  return answer;
}

function isTypeName(name: unknown, { root, catalog }: Subject): boolean {
  const provider = isMapping(root) ? providerOf(root, catalog).name : null;
  return typeof name === "string" && findTask(name, provider, catalog) !== null;
}

/** Numbers beyond the limits and ranges that run downward, in those parts of an envelope that hold numbers. */
function numberFaults(value: unknown, limits: Limits): Fault[] {
  if (!isMapping(value)) return [];
  const faults = ["budget", "assume"].flatMap((key) => checkNumbers(value[key], [key], limits));
  const { defaults, jobs } = value as { defaults?: unknown; jobs?: unknown };
  if (isMapping(defaults)) {
    for (const [type, entry] of Object.entries(defaults)) if (isMapping(entry)) faults.push(...checkNumbers(entry["assume"], ["defaults", type, "assume"], limits));
  }
  if (!Array.isArray(jobs)) return faults;
  for (const [i, job] of jobs.entries()) {
    if (!isMapping(job)) continue;
    for (const key of ["assume", "expectedCost", "repeat"]) {
      if (job[key] !== undefined) faults.push(...checkNumbers(job[key], ["jobs", i, key], limits));
    }
  }
  return faults;
}

/** A budget that warns but limits nothing would look like one that holds. */
function limitlessBudgets(value: unknown, misspelt: ReadonlySet<string>): Fault[] {
  if (!isMapping(value) || !isMapping(value["budget"])) return [];
  return Object.entries(value["budget"]).flatMap(([currency, entry]) => {
    const path = ["budget", currency];
    if (misspelt.has(keyOf(path)) || (entry !== null && (!isMapping(entry) || Object.keys(entry).length === 0))) return [];
    const limited = entry !== null && ((entry["limit"] ?? null) !== null || (entry["perJob"] ?? null) !== null);
    return limited ? [] : [faultAt(["schema", "budgetWithoutLimit"], path, "key", { currency })];
  });
}

/** Deadlines in the right form that name no day, such as the 30th of February. */
function impossibleDays(value: unknown): Fault[] {
  const jobs: unknown = isMapping(value) ? value["jobs"] : null;
  if (!Array.isArray(jobs)) return [];
  const faults: Fault[] = [];
  for (const [i, job] of jobs.entries()) {
    const deadline: unknown = isMapping(job) ? job["deadline"] : undefined;
    if (typeof deadline === "string" && isCalendarDay(deadline) === false) {
      faults.push(faultAt(["schema", "noSuchDay"], ["jobs", i, "deadline"], "value", { found: shown(deadline) }));
    }
  }
  return faults;
}
