import type { Condition, Scalar, Test } from "../../src/model/condition.js";
import { list, quote } from "../../src/model/words.js";

/** What to do so that a condition holds, as an advice: "set `cloneVoice: true`". */
export function toMake(condition: Condition): string {
  const parts = Object.entries(condition);
  if (parts.length > 1) return list(parts.map(([name, part]) => toMake({ [name]: part })));
  const [[field = "", test] = []] = parts;
  if (test === undefined) return "give what it needs";
  if (field !== "any") return toPass(field, test as Test);
  const ways = test as readonly Condition[];
  return ways.every((one) => Object.keys(one).length === 1 && !("any" in one)) ? list(ways.map(toMake), "or") : `change ${list([...new Set(ways.flatMap(fieldsIn))].map(quote), "or")}`;
}

/** The fields that a condition asks for. */
function fieldsIn(condition: Condition): string[] {
  return Object.entries(condition).flatMap(([name, test]) => (name === "any" ? (test as readonly Condition[]).flatMap(fieldsIn) : [name]));
}

function toPass(field: string, test: Test): string {
  if (Array.isArray(test)) return `set ${quote(field)} to ${list((test as readonly Scalar[]).map((value) => quote(String(value))), "or")}`;
  if (typeof test !== "object") return `set ${quote(`${field}: ${String(test)}`)}`;
  if ("hosts" in test) return `give a ${quote(field)} on ${list(test.hosts, "or")}`;
  if ("from" in test || "to" in test) return `set ${quote(field)} to ${boundsInWords(test)}`;
  return "set" in test && test.set ? `give ${quote(field)}` : `leave out ${quote(field)}`;
}

/** `1 to 8`, `at least 3`, `at most 8`. */
function boundsInWords({ from, to }: { readonly from?: number; readonly to?: number }): string {
  if (from === undefined) return `at most ${to}`;
  return to === undefined ? `at least ${from}` : `${from} to ${to}`;
}
