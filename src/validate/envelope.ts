import type { ShapeError } from "../generated/validators/types.js";
import { ENVELOPE_KEYS } from "../model/envelope.js";
import { faultAt } from "../model/fault.js";
import type { Catalog } from "../model/catalog.js";
import type { Fault } from "../model/finding.js";
import { isMapping } from "../model/mapping.js";
import { rename } from "../model/change.js";
import { isSlipOf, nearest } from "../model/near.js";
import { isNumeric } from "../model/number.js";
import type { Path } from "../model/place.js";
import { list, quote } from "../model/words.js";
import { type Mistake, valueAt } from "./mistakes.js";
import { explainKey } from "./unknown.js";
import { type Explained, explainValue } from "./values.js";
import { fieldOf, found, numeral, shown } from "./words.js";

/** Where in a batch something stands: in the batch itself, in a job or in a type's defaults, and where in there. */
interface Spot {
  readonly scope: "batch" | "job" | "defaults";
  readonly tail: Path;
}

function spotOf(path: Path): Spot {
  if (path[0] === "jobs" && path.length > 1) return { scope: "job", tail: path.slice(2) };
  if (path[0] === "defaults" && path.length > 1) return { scope: "defaults", tail: path.slice(2) };
  // `assume` of the batch has the types between itself and the parameters.
  if (path[0] === "assume" && path.length > 1) return { scope: "batch", tail: ["assume", ...path.slice(2)] };
  return { scope: "batch", tail: path };
}

/** True for keys that have to be there. */
export function isRequired(path: Path): boolean {
  const { scope, tail } = spotOf(path);
  const [key, ...below] = tail;
  if (scope === "batch" && tail.length === 1) return key === "topsheet" || key === "jobs";
  if (scope === "job" && tail.length === 1) return key === "id" || key === "type";
  const end = below.at(-1) === "low" || below.at(-1) === "high";
  return end && ((key === "expectedCost" && below.length === 1) || (key === "assume" && below.length === 2));
}

/** Says what is wrong with a value of the envelope. */
export function explainEnvelope(error: ShapeError, path: Path, value: unknown): Fault {
  const field = fieldOf(path);
  const special = explainSpecial(spotOf(path), value);
  const { messageId, data, fix = null } = special ?? explainValue(error, path, value);
  return faultAt(["schema", messageId], path, "value", { field, ...data }, { fix });
}

const SAYS_NO = /^\s*(?:no?|off|false|null|none|0|~)\s*$/i;

/** Keys that people get wrong in ways of their own. */
function explainSpecial({ scope, tail }: Spot, value: unknown): Explained | null {
  const told = (messageId: string, data: Explained["data"] = {}): Explained => ({ messageId, data: { found: found(value), ...data } });
  switch (`${scope} ${tail.join(" ")}`) {
    case "batch ":
      return told("notABatch");
    case "batch topsheet":
      return value === "1" ? told("quotedNumber", { value }) : told("version");
    case "batch jobs":
      return Array.isArray(value) ? told("noJobs") : isMapping(value) ? told("jobsByName") : null;
    case "batch budget":
      return isMapping(value) ? null : told("budgetWithoutCurrency");
    case "job ":
      return told("notAJob");
    case "job id":
      return typeof value === "string" ? told("badId", { found: shown(value), example: idLike(value) }) : null;
    case "job deadline":
      return told("badDate");
    case "job skip":
      return value === false || value === 0 || (typeof value === "string" && SAYS_NO.test(value)) ? told("skipFalse") : told("skipWithoutReason");
  }
  const [key, , last] = tail;
  if (key === "budget" && last === "warnAt") return told("badShare", { share: shareLike(value) });
  if (key === "matrix" && tail.length === 2 && typeof tail[1] === "string" && isScalar(value)) return told("matrixValue", { value: isNumeric(value) ? numeral(value) : String(value) });
  return null;
}

/** The percentage that was probably meant: `0.8` and `80` are 80%. */
function shareLike(value: unknown): string {
  const number = typeof value === "string" ? Number.parseFloat(value) : Number(value);
  if (!(number > 0 && number <= 100)) return "80%";
  return number <= 1 && typeof value === "number" ? `${Math.round(number * 100)}%` : `${number}%`;
}

/** The id with what it cannot hold taken out. */
function idLike(text: string): string {
  return text.slice(0, 40).replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "keynote";
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || isNumeric(value);
}

/** Says what a mapping of the envelope at `path` lacks. */
export function explainMissing(path: Path, key: string, root: unknown, catalog: Catalog): Fault {
  const { scope, tail } = spotOf(path);
  if (scope === "batch" && tail.length === 0) return faultAt(["schema", key === "jobs" ? "noJobs" : "noVersion"], ...beginning(root, [], key));
  if (scope === "job" && tail.length === 0) return missingInJob(path, key, valueAt(root, path), catalog);
  if (tail[0] === "matrix") return faultAt(["schema", "matrixName"], path, "value");
  return faultAt(["schema", "missingInside"], path, "value", { key, parent: fieldOf(path), purpose: key === "low" ? "the least it may be" : "the most it may be" });
}

/** What is missing in a batch, or a job's own name, is reported at the key if there is nothing behind it, else at the first key. */
function beginning(mapping: unknown, path: Path, key: string): [Path, "key" | "value"] {
  const keys = isMapping(mapping) ? Object.keys(mapping) : [];
  const at = keys.includes(key) ? key : keys[0];
  return at === undefined ? [path, "value"] : [[...path, at], "key"];
}

/** A job without `id` or `type`, unless another key of it looks like a misspelling of that. */
function missingInJob(path: Path, key: string, job: unknown, catalog: Catalog): Fault {
  const keys = isMapping(job) ? Object.keys(job) : [];
  const misspelt = keys.find((one) => !ENVELOPE_KEYS.has(one) && !isField(one, catalog) && nearest(one, [key]) === key);
  if (misspelt !== undefined) return faultAt(["unknown-field", "nearInJob"], [...path, misspelt], "key", { key: misspelt, near: key }, { fix: isSlipOf(misspelt, key, ENVELOPE_KEYS) ? rename([...path, misspelt], key) : null });
  if (key === "type" && keys.includes("id")) return faultAt(["schema", "missingType"], [...path, "id"], "value");
  return faultAt(["schema", key === "id" ? "missingId" : "missingType"], ...beginning(job, path, key));
}

function isField(key: string, catalog: Catalog): boolean {
  return Object.values(catalog.tasks).some((task) => Object.hasOwn(task.fields, key));
}

/** Says what an unknown key of the envelope was probably meant to be. */
export function explainUnknown({ path, key, schema }: Extract<Mistake, { kind: "unknown" }>, catalog: Catalog): { fault: Fault; meant: string | null } {
  const at = [...path, key];
  if (path.length > 0) {
    const { messageId, data, meant, sure } = explainKey(key, fieldOf(path), schema);
    return { fault: faultAt(["unknown-field", messageId], at, "key", data, { fix: sure && meant !== null ? rename(at, meant) : null }), meant };
  }
  const known = Object.keys((schema["properties"] ?? {}) as object);
  const near = nearest(key, known);
  if (near !== null) return { fault: faultAt(["unknown-field", "nearInBatch"], at, "key", { key, near }, { fix: isSlipOf(key, near, known) ? rename(at, near) : null }), meant: near };
  if (ENVELOPE_KEYS.has(key) || isField(key, catalog)) return { fault: faultAt(["unknown-field", "ofJob"], at, "key", { key }), meant: null };
  return { fault: faultAt(["unknown-field", "unknownInBatch"], at, "key", { key, keys: list(known.map(quote)) }), meant: null };
}
