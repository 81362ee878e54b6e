import type { TaskInfo } from "../model/catalog.js";
import type { Scalar } from "../model/condition.js";
import type { Fields } from "../model/job.js";
import type { Condition, Test } from "../generated/types/rate-card.js";
import { defaultOf, reader, variableDefault } from "./fields.js";

export type Predicate = (fields: Fields) => boolean;

/** A condition of a rate card as a function, built once; means what `holds` of the model means by it. */
export function compileCondition(condition: Condition, task: TaskInfo): Predicate {
  const all = Object.entries(condition).map(([field, test]) =>
    field === "any" ? compileAny(test as unknown as Condition[], task) : compileTest(field, test, task),
  );
  const [first, second] = all;
  if (first && all.length === 1) return first;
  if (first && second && all.length === 2) return (fields) => first(fields) && second(fields);
  return (fields) => {
    for (const one of all) if (!one(fields)) return false;
    return true;
  };
}

function compileAny(conditions: readonly Condition[], task: TaskInfo): Predicate {
  const some = conditions.map((one) => compileCondition(one, task));
  return (fields) => {
    for (const one of some) if (one(fields)) return true;
    return false;
  };
}

function compileTest(field: string, test: Test, task: TaskInfo): Predicate {
  const read = reader(field);
  const values: readonly unknown[] = Array.isArray(test) ? test : [test];
  if (typeof test === "object" && !Array.isArray(test)) {
    const { set } = test;
    return (fields) => (read(fields) !== undefined) === set;
  }
  const fallback = variableDefault(field, task);
  if (fallback) return (fields) => values.includes(read(fields) ?? fallback(fields));
  const byDefault = values.includes(defaultOf(field, task) as Scalar);
  const [only] = values;
  if (values.length > 1) return (fields) => oneOf(read(fields), values, byDefault);
  return byDefault ? (fields) => read(fields) === only || read(fields) === undefined : (fields) => read(fields) === only;
}

function oneOf(value: unknown, values: readonly unknown[], byDefault: boolean): boolean {
  return value === undefined ? byDefault : values.includes(value);
}
