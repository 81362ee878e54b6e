import type { Validator } from "../generated/validators/types.js";
import type { Catalog, TaskInfo } from "../model/catalog.js";
import { type FaultName, faultAt } from "../model/fault.js";
import type { Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import { isMapping } from "../model/mapping.js";
import type { Path, Place } from "../model/place.js";
import { list, quote } from "../model/words.js";
import { type Mistake, mistakesIn, renamed, valueAt } from "./mistakes.js";
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

/** Everything wrong with the fields of a job. A misspelt key is one fault, whatever else it brings about. */
export function explainFields(subject: Subject): Fault[] {
  const { fields, validator, limits } = subject;
  const faults: Fault[] = [];
  const settled = new Set<string>();
  for (const { ruleId, messageId, place, data } of checkNumbers(fields, [], limits)) {
    const path = place && "path" in place ? place.path : [];
    settled.add(keyOf(path));
    faults.push(faultFor(subject, [ruleId, messageId], path, "value", data));
  }

  const plain = subject.hasLongNumbers ? withPlainNumbers(fields) : fields;
  const mistakes = mistakesIn(validator, plain);
  const unknown = mistakes.filter((mistake) => mistake.kind === "unknown");
  let repaired = plain;
  const meant: Path[] = [];
  for (const { path, key, schema } of unknown) {
    const explained = path.length === 0 ? explainField(key, fields[key], subject.task, schema, subject.catalog) : explainKey(key, fieldOf(path), schema);
    faults.push(faultFor(subject, ["unknown-field", explained.messageId], [...path, key], "key", explained.data));
    repaired = renamed(repaired, path, key, explained.meant);
    meant.push(...meantPaths(path, explained));
  }
  for (const mistake of unknown.length > 0 ? mistakesIn(validator, repaired) : mistakes) {
    if (mistake.kind === "unknown" || meant.some((path) => concerns(mistake, path))) continue;
    if (mistake.kind === "value" && settled.has(keyOf(mistake.path))) continue;
    faults.push(...explainMistake(mistake, subject));
  }
  return faults;
}

function keyOf(path: Path): string {
  return path.join("\0");
}

function meantPaths(path: Path, { meant, inside }: ExplainedKey): Path[] {
  const name = meant ?? inside;
  return name === null ? [] : [[...path, name]];
}

/** True when a mistake is about what stands, or should stand, at a path or below it. */
function concerns(mistake: Mistake, path: Path): boolean {
  const about = mistake.kind === "missing" ? [...mistake.path, mistake.key] : mistake.path;
  return path.every((key, i) => about[i] === key);
}

function faultFor({ locate }: Subject, name: FaultName, path: Path, at: Place["at"], data: Fault["data"]): Fault {
  return faultAt(name, locate(path, at), at, { field: fieldOf(path), ...data });
}

function explainMistake(mistake: Exclude<Mistake, { kind: "unknown" }>, subject: Subject): Fault[] {
  const { path } = mistake;
  if (mistake.kind === "value") {
    const { messageId, data } = explainValue(mistake.error, valueAt(subject.fields, path), fieldOf(path));
    return [faultFor(subject, ["schema", typeof path.at(-1) === "number" && messageId === "wrongType" ? "wrongEntry" : messageId], path, "value", data)];
  }
  if (path.length > 0) return mistake.kind === "missing" ? [explainMissingInside(mistake, subject)] : [];
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
