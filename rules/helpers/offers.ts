import type { TaskInfo } from "../../src/model/catalog.js";
import { refusedIn } from "../../src/model/combinations.js";
import { holds, type Scalar } from "../../src/model/condition.js";
import type { Fields } from "../../src/model/job.js";
import { reader } from "./fields.js";

/** Whether the provider takes a job of these fields, which are right each by itself: nothing to be advised otherwise. */
export function isOffered(task: TaskInfo, fields: Fields): boolean {
  return refusedIn(task, fields).length === 0 && !Object.entries(task.fields).some(([name, { disabled }]) => {
    if (!disabled?.values.includes(fields[name] as Scalar)) return false;
    return !disabled.when || holds(disabled.when, reader(task, fields));
  });
}
