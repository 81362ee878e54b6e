import type { Condition, Test } from "../../generated/types/rate-card.js";
import type { TaskInfo } from "../../model/catalog.js";
import { defaultsOf } from "../../model/defaults.js";

/** Tests that must all hold. */
export type Conjunction = readonly (readonly [field: string, test: Test])[];

/** More alternatives than anybody would write; beyond it a proof is not attempted. */
const MOST_ALTERNATIVES = 1000;

/** A condition as alternatives without `any`, of which one must hold; null when they are too many. */
export function alternatives(condition: Condition | undefined): readonly Conjunction[] | null {
  let found: Conjunction[] = [[]];
  for (const [field, test] of Object.entries(condition ?? {})) {
    const options = field === "any" ? (test as unknown as Condition[]).map(alternatives) : [[[[field, test] as const]]];
    if (options.includes(null)) return null;
    const all = options.flatMap((one) => one ?? []);
    if (found.length * all.length > MOST_ALTERNATIVES) return null;
    found = found.flatMap((start) => all.map((end) => [...start, ...end]));
  }
  return found;
}

/** Both conditions at once. */
export function both(a: readonly Conjunction[] | null, b: readonly Conjunction[] | null): readonly Conjunction[] | null {
  if (a === null || b === null || a.length * b.length > MOST_ALTERNATIVES) return null;
  return a.flatMap((start) => b.map((end) => [...start, ...end]));
}

/** True when it is certain that no job meets both. */
export function exclude(a: readonly Conjunction[] | null, b: readonly Conjunction[] | null, task: TaskInfo): boolean {
  const together = both(a, b);
  return together !== null && together.every((one) => contradictsItself(one, task));
}

/** True when it is certain that no job meets all tests. */
export function contradictsItself(tests: Conjunction, task: TaskInfo): boolean {
  return tests.some(([field, test], i) => tests.slice(i).some(([other, also]) => field === other && disjoint(admitted(field, test, task), admitted(field, also, task))));
}

/** Values of a field that pass a test; `values` null is every value. */
interface Admitted {
  readonly values: readonly unknown[] | null;
  /** Whether a job may leave the field out. */
  readonly unset: boolean;
}

export function admitted(field: string, test: Test, task: TaskInfo): Admitted {
  const optional = !task.fields[field]?.required;
  if (typeof test === "object" && !Array.isArray(test)) return test.set ? { values: null, unset: false } : { values: [], unset: optional };
  const values: readonly unknown[] = Array.isArray(test) ? test : [test];
  return { values, unset: defaultsOf(field, task).some((value) => values.includes(value)) };
}

function disjoint(a: Admitted, b: Admitted): boolean {
  // Where both name values, a job that leaves the field out stands for one value like any other.
  if (a.unset && b.unset && (!a.values?.length || !b.values?.length)) return false;
  if (a.values === null) return b.values?.length === 0;
  return b.values === null ? a.values.length === 0 : !a.values.some((value) => b.values?.includes(value));
}
