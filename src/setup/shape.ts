import { RULES } from "../../rules/index.js";
import type { ShapeError, Validator } from "../generated/validators/types.js";
import type { FaultName } from "../model/fault.js";
import type { Fault } from "../model/finding.js";
import { fill, shorten } from "../model/message.js";
import { nearest } from "../model/near.js";
import type { Path, Place } from "../model/place.js";
import { list, quote } from "../model/words.js";
import { type Mistake, mistakesIn, valueAt } from "../validate/mistakes.js";
import { withPlainNumbers } from "../validate/numbers.js";
import { explainKey } from "../validate/unknown.js";
import { purposeOf } from "../validate/purpose.js";
import { expected, fieldOf, found } from "../validate/words.js";

/** Something wrong with a file that a run is set up with, and where. */
export interface Problem extends Place {
  readonly text: string;
}

/** A key of a megabyte must not become a message of a megabyte. */
const LONGEST_KEY = 100;

/** How a value differs from a schema, in the words that batches are explained with; `root` is what people call the whole. */
export function shapeProblems(validator: Validator, value: unknown, root: string): Problem[] {
  return mistakesIn(validator, withPlainNumbers(value)).map((mistake) => explain(mistake, value, root));
}

function explain(mistake: Mistake, whole: unknown, root: string): Problem {
  const { path } = mistake;
  const name = path.length === 0 ? root : fieldOf(path);
  const parent = path.length === 0 ? `the ${root}` : quote(name);
  switch (mistake.kind) {
    case "unknown": {
      const { meant, data } = explainKey(mistake.key, name, mistake.schema);
      const help = meant === null ? `Remove it, or write one of these: ${data["keys"]}.` : `You probably meant ${quote(meant)}.`;
      return { path: [...path, mistake.key], at: "key", text: `${quote(name)} has no key ${quote(shorten(mistake.key, LONGEST_KEY))}, so what it says would be ignored. ${help}` };
    }
    case "missing":
      return { path, at: "value", text: `${quote(mistake.key)} is missing in ${parent}. Add it.` };
    case "oneOf":
      return { path, at: "value", text: `One of ${list(mistake.keys.map(quote), "or")} is missing in ${parent}. Add it.` };
    case "value":
      return { path, at: "value", text: valueInWords(mistake.error, name, valueAt(whole, path), path.length === 0) };
  }
}

/** What is wrong with a value, and what it has to be. */
function valueInWords({ keyword, parentSchema, params }: ShapeError, name: string, value: unknown, isRoot: boolean): string {
  const subject = quote(name);
  if (isRoot) return keyword === "minProperties" || value === null ? `The ${name} is empty. Write something into it, or remove it.` : `${subject} has to be ${expected(parentSchema)}, not ${found(value)}.`;
  if (value === null) return `${subject} has nothing behind it. Give it a value, or remove it.`;
  const is = `${subject} is ${found(value)}`;
  switch (keyword) {
    case "type":
    case "enum": {
      const values = Array.isArray(parentSchema["enum"]) ? parentSchema["enum"].map(String) : [];
      const near = typeof value === "string" ? nearest(value, values) : null;
      const [example] = Array.isArray(parentSchema["examples"]) ? (parentSchema["examples"] as unknown[]) : [];
      const such = near !== null ? ` You probably meant ${quote(near)}.` : typeof example === "string" ? ` Write it like ${quote(example)}.` : "";
      return `${is}, but has to be ${expected(parentSchema)}.${such}`;
    }
    case "minLength":
    case "minItems":
    case "minProperties":
      return `${subject} is empty, so it says nothing. Fill it, or remove it.`;
    case "exclusiveMinimum":
      return `${is}, but has to be above ${String(params["limit"])}.`;
    case "minimum":
      return `${is}, but has to be at least ${String(params["limit"])}.`;
    case "maximum":
      return `${is}, but can be at most ${String(params["limit"])}.`;
    default:
      return `${is}, which does not have the form that it needs: ${purposeOf(String(parentSchema["description"] ?? "as the schema says"))}.`;
  }
}

/** A fault of a stage as people read it. */
export function faultInWords({ ruleId, messageId, data }: Fault): string {
  return inWords([ruleId, messageId], data);
}

/** A fault of a stage as a problem of the file that it was found in. */
export function asProblem(fault: Fault): Problem {
  const place: Place = fault.place && "path" in fault.place ? fault.place : { path: [], at: "value" };
  return { ...place, text: faultInWords(fault) };
}

function inWords([ruleId, messageId]: FaultName, data: Fault["data"]): string {
  const message = RULES.find((rule) => rule.id === ruleId)?.messages[messageId];
  if (!message) throw new Error(`no message ${ruleId}/${messageId}`);
  const filled = fill(message, data);
  return `${filled.message} ${filled.help}`.trim();
}

/** A path as people say it: `tasks.dub.items[2].rate`. */
export function pathInWords(path: Path): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");
}
