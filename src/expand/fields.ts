import type { TaskInfo } from "../model/catalog.js";
import { ENVELOPE_KEYS } from "../model/envelope.js";
import type { Fields } from "../model/job.js";
import { isMapping, type Mapping, setOwn } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import type { Inherited } from "./defaults.js";
import { report, type Scope } from "./scope.js";

interface OwnFields {
  readonly fields: Fields;
  readonly origins: ReadonlyMap<string, Path>;
}

/**
 * The fields of a job, laid over those that it inherits: key by key, null removes. A null under an unknown key stays, so
 * that a misspelt key does not quietly fail to remove anything.
 */
export function readFields(job: Mapping, path: Path, task: TaskInfo, inherited: Inherited, scope: Scope): OwnFields {
  const fields: Record<string, unknown> = {};
  for (const key in inherited.fields) setOwn(fields, key, inherited.fields[key]);
  let { origins } = inherited;
  for (const key in job) {
    if (ENVELOPE_KEYS.has(key)) continue;
    lay(fields, key, job[key], task);
    if (origins.has(key)) origins = moved(origins, key, null);
  }
  const more = job["fields"];
  if (!isMapping(more)) return { fields, origins };
  for (const key of Object.keys(more)) {
    if (!ENVELOPE_KEYS.has(key) && Object.hasOwn(job, key)) {
      const related = [{ message: "It is here, too.", place: { path: [...path, key], at: "key" as const } }];
      report(scope, ["schema", "fieldTwice"], [...path, "fields", key], "key", { field: key }, { related });
      continue;
    }
    lay(fields, key, more[key], task);
    origins = moved(origins, key, more[key] === null ? null : [...path, "fields", key]);
  }
  return { fields, origins };
}

/** Jobs that override nothing share their origins, so a change makes a copy. */
function moved(origins: OwnFields["origins"], key: string, to: Path | null): OwnFields["origins"] {
  const copy = new Map(origins);
  if (to === null) copy.delete(key);
  else copy.set(key, to);
  return copy;
}

function lay(fields: Record<string, unknown>, key: string, value: unknown, task: TaskInfo): void {
  if (value === null && Object.hasOwn(task.fields, key)) Reflect.deleteProperty(fields, key);
  else setOwn(fields, key, value);
}
