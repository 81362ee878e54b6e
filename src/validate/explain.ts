import type { Validator } from "../generated/validators/types.js";
import type { Catalog, TaskInfo } from "../model/catalog.js";
import { type FaultName, faultAt } from "../model/fault.js";
import { relocated, rename } from "../model/change.js";
import type { Change, Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import { isMapping } from "../model/mapping.js";
import type { Path, Place } from "../model/place.js";
import { list, quote } from "../model/words.js";
import { explainCombinations } from "./combinations.js";
import { cloned, type Mistake, mistakesIn, rename as renameKey, valueAt } from "./mistakes.js";
import { checkNumbers, withPlainNumbers } from "./numbers.js";
import { purposeOf } from "./purpose.js";
import { type ExplainedKey, explainField, explainKey } from "./unknown.js";
import { explainValue } from "./values.js";
import { fieldOf } from "./words.js";

/** Fields of one type to be checked, and where what is found in them belongs. */
export interface Subject {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly task: TaskInfo;
  readonly validator: Validator;
  readonly catalog: Catalog;
  readonly limits: Limits;
  readonly hasLongNumbers: boolean;
  /** Where a path from the fields is written. */
  readonly locate: (path: Path, at: Place["at"]) => Path;
  /** Where missing fields are reported; null where fields may still come from elsewhere. */
  readonly owner: Path | null;
}

/** Nobody reads more about one job, and a hostile one must not fill the memory. */
const MOST_FAULTS = 100;

/** Everything wrong with the fields of a job. A misspelt key is one fault, whatever else it brings about. */
export function explainFields(subject: Subject): Fault[] {
  const { fields, validator, limits } = subject;
  const faults: Fault[] = [];
  const plain = subject.hasLongNumbers ? withPlainNumbers(fields) : fields;
  let sent: unknown = plain;
  let mistakes = mistakesIn(validator, plain);
  const unknown = mistakes.filter((mistake) => mistake.kind === "unknown");
  // Places of which all is said: unknown keys, the fields that were meant by them, and numbers beyond the limits.
  const settled = new Set<string>();
  if (unknown.length > 0) {
    const repaired = cloned(plain);
    for (const { path, key, schema } of unknown.slice(0, MOST_FAULTS)) {
      const explained = path.length === 0 ? explainField(key, fields[key], subject.task, schema, subject.catalog) : explainKey(key, fieldOf(path), schema, valueAt(fields, [...path, key]));
      faults.push({ ...faultFor(subject, ["unknown-field", explained.messageId], [...path, key], "key", explained.data), fix: renaming(explained, [...path, key], subject) });
      renameKey(repaired, path, key, explained.meant);
      for (const name of [key, explained.meant ?? explained.inside]) if (name !== null) settled.add(keyOf([...path, name]));
    }
    sent = repaired;
    mistakes = mistakesIn(validator, repaired);
  }
  for (const { ruleId, messageId, place, data } of checkNumbers(fields, [], limits)) {
    const path = place && "path" in place ? place.path : [];
    if (isWithin(path, settled)) continue;
    settled.add(keyOf(path));
    faults.push(faultFor(subject, [ruleId, messageId], path, "value", data));
  }
  const sizes = new Set(mistakes.flatMap((mistake) => (mistake.kind === "value" && isOfSize(mistake.error.keyword) ? [keyOf(mistake.path)] : [])));
  for (const mistake of mistakes) {
    // A list of the wrong size is one thing to mend; what is wrong in its entries comes after.
    if (sizes.size > 0 && isWithin(mistake.path.slice(0, -1), sizes)) continue;
    if (faults.length >= MOST_FAULTS) break;
    if (mistake.kind === "unknown" || isWithin(mistake.kind === "missing" ? [...mistake.path, mistake.key] : mistake.path, settled)) continue;
    faults.push(...explainMistake(mistake, subject));
  }
  if (subject.owner && faults.length < MOST_FAULTS) faults.push(...refusedCombinations(subject, sent as Subject["fields"], settled, mistakes));
  // Whatever a schema may say that is not put into words here, a job that does not fit it never passes.
  if (faults.length === 0 && subject.owner && mistakes.length === 0 && !validator(plain)) {
    faults.push(faultAt(["schema", "unfit"], [...subject.owner, "id"], "value", { type: subject.task.task }));
  }
  return faults;
}

/** A slip of the pen is mended where nothing else has, or could get, the right name. */
function renaming({ meant, sure }: ExplainedKey, path: Path, { fields, task, locate }: Subject): Change | null {
  if (!sure || meant === null) return null;
  const around = valueAt(fields, path.slice(0, -1));
  const at = locate(path, "key");
  if (!isMapping(around) || Object.hasOwn(around, meant)) return null;
  // Keys of the plan stand in the job itself, nowhere else; in a matrix the key may be that of a list's entries.
  const isField = path.length > 1 || Object.hasOwn(task.fields, meant);
  return isField || (at.length === 3 && at[0] === "jobs") ? rename(at, meant) : null;
}

/** Values that do not go together, where each is right in itself. */
function refusedCombinations(subject: Subject, sent: Subject["fields"], settled: ReadonlySet<string>, mistakes: readonly Mistake[]): Fault[] {
  const touched = new Set([...settled].map((key) => key.split("\0")[0] ?? ""));
  for (const mistake of mistakes) {
    if (mistake.path.length > 0) touched.add(String(mistake.path[0]));
    else if (mistake.kind === "missing") touched.add(mistake.key);
    else if (mistake.kind === "oneOf") for (const key of mistake.keys) touched.add(key);
  }
  return explainCombinations(subject.task, sent, touched).map(({ field, data }) => faultFor(subject, ["schema", "combination"], [field], "value", data));
}

function isOfSize(keyword: string): boolean {
  return keyword === "minItems" || keyword === "maxItems";
}

function keyOf(path: Path): string {
  return path.join("\0");
}

/** True for one of these places and everything below it. */
function isWithin(path: Path, places: ReadonlySet<string>): boolean {
  return places.size > 0 && path.some((_, i) => places.has(keyOf(path.slice(0, i + 1))));
}

function faultFor({ locate }: Subject, name: FaultName, path: Path, at: Place["at"], data: Fault["data"]): Fault {
  return faultAt(name, locate(path, at), at, { field: fieldOf(path), ...data });
}

function explainMistake(mistake: Exclude<Mistake, { kind: "unknown" }>, subject: Subject): Fault[] {
  const { path } = mistake;
  if (mistake.kind === "value") {
    const { messageId, data, fix } = explainValue(mistake.error, path, valueAt(subject.fields, path));
    return [{ ...faultFor(subject, ["schema", messageId], path, "value", data), fix: fix ? relocated(fix, (below) => subject.locate(below, "value")) : null }];
  }
  if (path.length > 0) {
    if (mistake.kind === "missing") return [explainMissingInside(mistake, subject)];
    return [faultFor(subject, ["schema", "missingBecause"], path, "value", { field: mistake.keys.join("` or `"), because: mistake.because })];
  }
  const { owner, task } = subject;
  if (!owner) return [];
  const at = [...owner, "id"];
  const type = task.task;
  if (mistake.kind === "oneOf") {
    return [faultAt(["schema", "missingOneOf"], at, "value", { type, fields: list(mistake.keys.map(quote), "or"), because: mistake.because })];
  }
  const { key, because } = mistake;
  if (because !== null) return [faultAt(["schema", "missingBecause"], at, "value", { field: key, because })];
  const info = task.fields[key];
  if (info?.kind === "length") return [faultAt(["missing-duration", "required"], at, "value", { field: key, type })];
  return [faultAt(["schema", "missingField"], at, "value", { field: key, type, purpose: purposeOf(info?.description ?? "") })];
}

/** A key missing inside of a field. Where another stands in its stead, that one is pointed at. */
function explainMissingInside({ path, key, because, condition, schema }: Extract<Mistake, { kind: "missing" }>, subject: Subject): Fault {
  const value = valueAt(subject.fields, path);
  const parent = fieldOf(path);
  const others = isMapping(value) ? Object.keys(value).filter((other) => !condition.includes(other)) : [];
  if (because !== null && others.length === 1 && others[0] !== undefined) {
    return faultFor(subject, ["schema", "otherKey"], [...path, others[0]], "key", { other: others[0], key, because, condition: condition.map(quote).join(", ") });
  }
  if (because !== null) return faultFor(subject, ["schema", "missingBecause"], path, "value", { field: key, because });
  const { description = "" } = ((schema["properties"] as Record<string, { description?: string }> | undefined)?.[key] ?? {});
  const name = typeof path.at(-1) === "number" ? "missingInEntry" : "missingInside";
  return faultFor(subject, ["schema", name], path, "value", { key, parent, purpose: purposeOf(description) });
}
