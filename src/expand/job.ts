import type { TaskInfo } from "../model/catalog.js";
import { ENVELOPE_KEYS } from "../model/envelope.js";
import type { WrittenJob } from "../model/job.js";
import { isMapping, type Mapping } from "../model/mapping.js";
import { nearest } from "../model/near.js";
import { isNumeric, LongNumber } from "../model/number.js";
import type { Path } from "../model/place.js";
import { tasksCalled } from "../model/task-names.js";
import { readAmount, readRange } from "./amounts.js";
import { fillParameters } from "./assume.js";
import { combine } from "./combine.js";
import { type Inherited, mergeLabels } from "./defaults.js";
import { readFields } from "./fields.js";
import { NO_MATRIX, readMatrix } from "./matrix.js";
import { plan, standIn } from "./planned.js";
import { report, type Scope } from "./scope.js";
import { isTask, reportType, type TypeNames } from "./types.js";

/** From here on a number has a fault of its own. */
const MOST_TAKES = 1e15;

/** What a written job came to: the job, and whether planned jobs were left out because of a fault. */
export interface ReadJob {
  readonly job: WrittenJob | null;
  readonly incomplete: boolean;
}

const LEFT_OUT: ReadJob = { job: null, incomplete: true };

/** Reads an entry of `jobs`. Without a usable id and type it is left out. */
export function readJob(value: unknown, index: number, names: TypeNames, inheritedBy: (task: TaskInfo) => Inherited, scope: Scope): ReadJob {
  if (!isMapping(value)) return LEFT_OUT;
  const path: Path = ["jobs", index];
  const type = value["type"];
  if (typeof type !== "string" || type === "") return LEFT_OUT;
  const resolved = names.resolve(type);
  const known = isTask(resolved);
  if (!known) {
    if (reportProvider(value, type, names, path, scope)) return LEFT_OUT;
    reportType(resolved, [...path, "type"], "value", scope);
  }
  const task = known ? resolved : taskOfUnknownType(type, names);
  const id = readId(value["id"]);
  if (id === null || task === null) return LEFT_OUT;

  const inherited = inheritedBy(task);
  scope.room -= inherited.weight;
  const { fields, origins } = readFields(value, path, task, inherited, scope);
  const assume = known && isGiven(value["assume"]) ? fillParameters(inherited.assume, value["assume"], [...path, "assume"], task, scope) : inherited.assume;
  const expected = isGiven(value["expectedCost"]) ? readRange(value["expectedCost"]) : null;
  const repeat = readRepeat(value["repeat"]);
  const hidden = known ? hiddenIn(value, task) : null;
  const matrix = isGiven(value["matrix"]) ? readMatrix(value["matrix"], [...path, "matrix"], scope) : hidden === "matrix" ? NO_MATRIX : null;
  const job: Writable<WrittenJob> = {
    index,
    id,
    task,
    path,
    fields,
    origins,
    labels: isGiven(value["labels"]) ? mergeLabels(inherited.labels, value["labels"]) : inherited.labels,
    assume: assume.values,
    expectedCost: expected && { ...expected, path: [...path, "expectedCost"] },
    deadline: readText(value["deadline"]),
    skip: readText(value["skip"]) || null,
    note: readText(value["note"]),
    matrixFields: matrix?.fields ?? [],
    partial: inherited.partial || hidden !== null || (isGiven(value["fields"]) && !isMapping(value["fields"])),
    repeat: repeat ?? 1,
    planned: [],
  };
  const combinations = combine(value, job, matrix, scope);
  const usable = combinations !== undefined && repeat !== null;
  job.planned = usable ? plan(job, combinations) : standIn(job);
  job.partial ||= matrix !== null && !usable;
  if (!known || job.partial || assume.broken || names.isGuess(type)) for (const planned of job.planned) planned.valid = false;
  return { job, incomplete: !usable || !known };
}

/** Stands for a task that is not known, so that its jobs are listed and counted; null where not even the currency is known. */
function taskOfUnknownType(type: string, names: TypeNames): TaskInfo | null {
  const provider = names.providerOf(type);
  if (provider === null) return null;
  const name = type.slice(type.indexOf("/") + 1);
  return { type: `${provider}/${name}`, provider, task: name, aliases: [], title: name, fields: {} };
}

const HIDING: readonly string[] = ["matrix", "fields"];

/** The key for more fields that one of a job's own keys is a misspelling of: what is in there is not missing. */
function hiddenIn(job: Mapping, task: TaskInfo): string | null {
  for (const key in job) {
    if (ENVELOPE_KEYS.has(key) || Object.hasOwn(task.fields, key) || nearest(key, HIDING) === null) continue;
    const near = nearest(key, [...Object.keys(task.fields), ...ENVELOPE_KEYS]) ?? "";
    if (HIDING.includes(near) && !Object.hasOwn(job, near)) return near;
  }
  return null;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** An id that is not text has a fault, but serves to name the job. */
function readId(id: unknown): string | null {
  if (typeof id === "string") return id === "" ? null : id;
  if (isNumeric(id) || typeof id === "boolean") return id instanceof LongNumber ? id.text : String(id);
  return null;
}

/** The number of takes, 1 where it is not given, null where it is no such number. */
function readRepeat(value: unknown): number | null {
  if (!isGiven(value)) return 1;
  const number = value instanceof LongNumber ? readAmount(value) : null;
  const takes = number ? Number(number.n) / Number(number.d) : value;
  return typeof takes === "number" && Number.isSafeInteger(takes) && takes >= 1 && takes < MOST_TAKES ? takes : null;
}

/** A job that says `provider: vidu` beside a type that its batch does not have: that is why the type does not fit. */
function reportProvider(job: Mapping, type: string, names: TypeNames, path: Path, scope: Scope): boolean {
  const provider = job["provider"];
  if (typeof provider !== "string" || type.includes("/")) return false;
  const { catalog } = scope.context;
  const tasks = tasksCalled(type, catalog);
  const known = tasks.length > 0;
  // Some tasks have a field of that name for something else.
  if (tasks.some((task) => Object.hasOwn(task.fields, "provider")) && !catalog.providers.includes(provider)) return false;
  const fits = isTask(names.resolve(`${provider}/${type}`));
  if (catalog.providers.includes(provider) && !fits && !known) return false;
  const full = `${provider}/${fits || !known ? type : "…"}`;
  report(scope, ["unknown-field", "providerOnJob"], [...path, "provider"], "key", { provider, full });
  return true;
}
