/**
 * A condition on a job's fields, as rate cards and schema annotations write it: every entry must hold. A scalar means "is",
 * a list "is one of", `{set: true}` and `{set: false}` "is (not) given", `{from, to}` "is or may be a number within"; `any`
 * holds when one of its conditions does.
 */
export interface Condition {
  readonly [field: string]: Test | readonly Condition[];
}
export type Scalar = string | number | boolean;
export type Test = Scalar | readonly Scalar[] | { readonly set: boolean } | { readonly hosts: readonly string[] } | { readonly from?: number; readonly to?: number };

/** Reads a field; `withDefault` asks for the documented default where the job does not give it. */
export type ReadField = (field: string, withDefault: boolean) => unknown;

export function holds(condition: Condition, read: ReadField): boolean {
  for (const [field, test] of Object.entries(condition)) {
    if (field === "any") {
      if (!(test as readonly Condition[]).some((one) => holds(one, read))) return false;
    } else if (!passes(test as Test, field, read)) return false;
  }
  return true;
}

function passes(test: Test, field: string, read: ReadField): boolean {
  if (typeof test !== "object") return read(field, true) === test;
  if (Array.isArray(test)) return test.includes(read(field, true) as Scalar);
  if ("set" in test) return (read(field, false) !== undefined) === test.set;
  if ("hosts" in test) return isOnHost(read(field, false), test.hosts);
  return "from" in test || "to" in test ? isWithin(read(field, true), test) : false;
}

/** True for a number within the bounds, and for a range some of which is. */
function isWithin(value: unknown, { from = -Infinity, to = Infinity }: { readonly from?: number; readonly to?: number }): boolean {
  const { low, high } = (typeof value === "object" && value !== null ? value : { low: value, high: value }) as { low?: unknown; high?: unknown };
  return typeof low === "number" && typeof high === "number" && low <= to && high >= from;
}

/** True for a URL whose host is one of `hosts` or below it. */
function isOnHost(value: unknown, hosts: readonly string[]): boolean {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const host = new URL(value).hostname;
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}
