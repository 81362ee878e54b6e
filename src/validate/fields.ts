import type { TaskInfo } from "../model/catalog.js";
import { refusedIn } from "../model/combinations.js";
import { ENVELOPE_KEYS, isBatch } from "../model/envelope.js";
import { faultAt } from "../model/fault.js";
import type { Fault } from "../model/finding.js";
import { originOf, type PlannedJob } from "../model/job.js";
import type { Limits } from "../model/limits.js";
import { isMapping, setOwn } from "../model/mapping.js";
import type { Path, Place } from "../model/place.js";
import { findTask, providerOf } from "../model/task-names.js";
import { quote } from "../model/words.js";
import { explainFields, type Subject } from "./explain.js";
import { isPlain } from "./numbers.js";
import { type JobTypes, SHIPPED_TYPES } from "./types.js";

/** What is wrong with the fields of one planned job; almost free for one that is sound. */
export function validateFields(job: PlannedJob, hasLongNumbers: boolean, limits: Limits, types: JobTypes = SHIPPED_TYPES): Fault[] {
  const { written, fields } = job;
  const validator = types.validatorOf(written.task.type);
  const plain = isPlain(fields, limits);
  if (plain && validator(fields) && refusedIn(written.task, fields).length === 0) return [];

  const subject: Subject = {
    ...about(written.task, fields, hasLongNumbers, limits, types),
    locate: (path, at) => locate(job, path, at),
    owner: written.partial ? null : written.path,
  };
  const faults = explainFields(subject).map((fault) => inMatrix(fault, job));
  const jobId = job.matrixOrigins && written.repeat === 1 ? job.id : written.id;
  return faults.map((fault) => ({ ...fault, jobId, plannedJobs: written.repeat }));
}

function about(task: TaskInfo, fields: Subject["fields"], hasLongNumbers: boolean, limits: Limits, types: JobTypes): Omit<Subject, "locate" | "owner"> {
  return { fields, task, validator: types.validatorOf(task.type), catalog: types.catalog, limits, hasLongNumbers };
}

function locate(job: PlannedJob, [field = "", ...rest]: Path, at: Place["at"]): Path {
  const origin = originOf(job, String(field));
  // A field of a matrix is written at an entry of the list that has the field's name as its key.
  const atKey = at === "key" && rest.length === 0 && typeof origin.at(-1) === "number";
  return atKey ? origin.slice(0, -1) : [...origin, ...rest];
}

/** An envelope key cannot vary from one planned job to the next; in a matrix it is not a misspelt field. */
function inMatrix(fault: Fault, { written }: PlannedJob): Fault {
  const key = fault.data["field"] ?? "";
  const { ruleId, messageId, data, place } = fault;
  const inside = place && "path" in place && place.path[2] === "matrix";
  if (ruleId !== "unknown-field" || !inside) return fault;
  // The key is one mistake, whatever values it goes through.
  if (messageId === "otherUnit") return { ...fault, data: { ...data, write: `${data["near"] ?? ""}: …` } };
  if (!ENVELOPE_KEYS.has(key)) return fault;
  return { ...fault, messageId: "envelopeInMatrix", data: { field: key, key, type: written.task.task } };
}

/**
 * What is wrong in itself with the fields under `defaults`, whether or not a job uses them. What jobs add to them is not
 * known here, so that nothing counts as missing.
 */
export function validateDefaults(batch: unknown, hasLongNumbers: boolean, limits: Limits, types: JobTypes = SHIPPED_TYPES): Fault[] {
  if (!isBatch(batch) || !isMapping(batch["defaults"])) return [];
  const provider = providerOf(batch, types.catalog).name;
  return Object.entries(batch["defaults"]).flatMap(([name, entry]) => {
    const task = findTask(name, provider, types.catalog);
    return task && isMapping(entry) ? faultsInDefaults(entry, ["defaults", name], (fields) => about(task, fields, hasLongNumbers, limits, types)) : [];
  });
}

function faultsInDefaults(entry: Readonly<Record<string, unknown>>, path: Path, subjectOf: (fields: Subject["fields"]) => Omit<Subject, "locate" | "owner">): Fault[] {
  const fields: Record<string, unknown> = {};
  const { task } = subjectOf(fields);
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (key === "labels" || key === "assume") continue;
    const known = Object.hasOwn(task.fields, key);
    if (!known && ENVELOPE_KEYS.has(key)) {
      faults.push(faultAt(["unknown-field", "envelopeInDefaults"], [...path, key], "key", { key, type: quote(task.task) }));
    } else if (value !== null || !known) setOwn(fields, key, value);
  }
  const locate: Subject["locate"] = (below) => [...path, ...below];
  return [...faults, ...explainFields({ ...subjectOf(fields), locate, owner: null })];
}
