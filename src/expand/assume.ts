import type { TaskInfo } from "../model/catalog.js";
import { faultAt } from "../model/fault.js";
import type { Assumption, Assumptions } from "../model/assumption.js";
import { isMapping } from "../model/mapping.js";
import { rename } from "../model/change.js";
import { isSlipOf, nearest } from "../model/near.js";
import type { Path } from "../model/place.js";
import { list, quote } from "../model/words.js";
import { readRange } from "./amounts.js";
import { report, type Scope } from "./scope.js";

/** Parameters filled for jobs of one type; `broken` when one that was meant to be filled is not, because of a fault. */
export interface Filled {
  readonly values: Assumptions;
  readonly broken: boolean;
}

/** Where nothing is assumed; shared, so that jobs without assumptions cost nothing. */
export const NOTHING_FILLED: Filled = { values: new Map(), broken: false };

/** Where a fault hides what is assumed. */
export const NOT_FILLED: Filled = { values: new Map(), broken: true };

/** Lays what `assume` at `path` says over what is filled already: name by name, null removes. */
export function fillParameters(filled: Filled, value: unknown, path: Path, task: TaskInfo, scope: Scope): Filled {
  if (value === undefined || value === null) return filled;
  if (!isMapping(value)) return { ...filled, broken: true };
  const parameters = scope.context.parametersOf(task.type);
  const values = new Map(filled.values);
  let { broken } = filled;
  for (const [name, entry] of Object.entries(value)) {
    const at = [...path, name];
    if (!parameters.includes(name)) {
      reportParameter(name, at, parameters, task, scope);
      broken = true;
    } else if (entry === null) values.delete(name);
    else {
      scope.assumed.push({ type: task.type, name, path: at });
      const assumption = readAssumption(entry, at);
      if (assumption) values.set(name, assumption);
      else broken = true;
    }
  }
  return { values, broken };
}

function readAssumption(entry: unknown, path: Path): Assumption | null {
  const range = readRange(entry);
  const reason = isMapping(entry) ? entry["reason"] : null;
  return range && { ...range, reason: typeof reason === "string" ? reason : null, path };
}

function reportParameter(name: string, path: Path, parameters: readonly string[], task: TaskInfo, scope: Scope): void {
  const near = nearest(name, parameters);
  const data = { name, type: task.task };
  if (parameters.length === 0) report(scope, ["unknown-field", "noParameters"], path, "key", data);
  else if (near !== null) report(scope, ["unknown-field", "parameterNear"], path, "key", { ...data, near }, { fix: isSlipOf(name, near, parameters) ? rename(path, near) : null });
  else report(scope, ["unknown-field", "parameter"], path, "key", { ...data, parameters: list(parameters.map(quote)) });
}

/** The parameter of some type where `assume` of a batch has the types: the task that it belongs to, null when it is no such thing. */
export function reportLooseParameter(name: string, path: Path, { context, faults }: Scope): TaskInfo | null {
  const owner = Object.values(context.catalog.tasks).find((task) => context.parametersOf(task.type).includes(name)) ?? null;
  if (owner) faults.push(faultAt(["unknown-field", "parameterWithoutType"], path, "key", { name, type: owner.type }));
  return owner;
}
