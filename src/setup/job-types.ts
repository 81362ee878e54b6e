import type { JobField, Task } from "../generated/types/rate-card.js";
import type { Validator } from "../generated/validators/types.js";
import type { FieldInfo, TaskInfo } from "../model/catalog.js";
import { ENVELOPE_KEYS } from "../model/envelope.js";
import { quote, withArticle } from "../model/words.js";
import { interpret } from "../validate/interpret.js";
import type { Schema } from "../validate/words.js";
import type { Problem } from "./shape.js";

/** A type of job that a card adds, and what checks its fields: a schema that is interpreted, never compiled. */
export interface AddedType {
  readonly info: TaskInfo;
  readonly validator: Validator;
}

/** The type of job that a task of a card describes. */
export function addedType(provider: string, task: string, { title = task, aliases = [], fields = {} }: Task): AddedType {
  const entries = Object.entries(fields);
  const schema: Schema = {
    type: "object",
    title,
    properties: Object.fromEntries(entries.map(([name, field]) => [name, schemaOf(field)])),
    required: entries.flatMap(([name, { required }]) => (required ? [name] : [])),
    additionalProperties: false,
  };
  const info = { type: `${provider}/${task}`, provider, task, aliases, title, fields: Object.fromEntries(entries.map(([name, field]) => [name, infoOf(field)])) };
  return { info, validator: interpret(schema) };
}

function infoOf({ kind, required = false, description, default: fallback, values, minimum, maximum, identity }: JobField): FieldInfo {
  return {
    kind,
    required,
    description,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(values ? { values } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(identity ? { identity } : {}),
  };
}

/** The same schemas that the types which come with the tool have for these kinds. */
function schemaOf({ kind, description, values = [], minimum, maximum }: JobField): Schema {
  const bounds = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
  switch (kind) {
    case "length":
      return { description, ...rangeOf("number", { exclusiveMinimum: 0 }, { ...bounds }) };
    case "count":
      return { description, ...rangeOf("integer", { minimum: 0 }, bounds) };
    case "number":
      return { type: "number", description, ...bounds };
    case "flag":
      return { type: "boolean", description };
    case "enum":
      return { enum: values, description };
    case "text":
      return { type: "string", minLength: 1, description };
    case "list":
      return { type: "array", description, ...(minimum === undefined ? {} : { minItems: minimum }), ...(maximum === undefined ? {} : { maxItems: maximum }) };
    case "object":
      return { type: "object", description };
  }
}

function rangeOf(type: "number" | "integer", least: Schema, bounds: Schema): Schema {
  const end = (description: string): Schema => ({ type, ...least, ...bounds, description });
  return {
    type: [type, "object"],
    ...least,
    ...bounds,
    properties: { low: end("The least it can be."), high: end("The most it can be.") },
    required: ["low", "high"],
    additionalProperties: false,
  };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** What is wrong with the fields of a task in themselves. `path` is that of the task in its card. */
export function fieldProblems(fields: Readonly<Record<string, JobField>>, path: Problem["path"]): Problem[] {
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const at = [...path, "fields", name];
    const { kind, values, minimum, maximum } = field;
    const report = (below: Problem["path"], text: string, where: Problem["at"] = "value"): unknown => problems.push({ path: [...at, ...below], at: where, text });
    if (ENVELOPE_KEYS.has(name)) report([], `Every job has a key ${quote(name)} that is not a field, so a field cannot have this name. Choose another.`, "key");
    else if (name === "plan") report([], "Conditions call the plan of the team `plan`, so a field cannot have this name. Choose another.", "key");
    else if (!NAME.test(name)) report([], `${quote(name)} is no name for a field. Write letters, digits, \`_\` and \`-\`, a letter first.`, "key");
    if (kind === "enum" && !values) report([], "A field of the kind `enum` needs `values`: which does it take?");
    if (kind !== "enum" && values) report(["values"], "`values` belong to a field of the kind `enum`. Remove them, or change the kind.", "key");
    const bounded = ["number", "count", "list", "length"].includes(kind);
    for (const key of ["minimum", "maximum"] as const) {
      if (field[key] !== undefined && !bounded) report([key], `${quote(key)} belongs to numbers and lists, and this is ${withArticle(kind)}. Remove it.`, "key");
    }
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) report(["minimum"], "`minimum` is above `maximum`, so no value would do. Turn them round.");
    const isOpen = kind === "enum" && !values;
    if (field.default !== undefined && !isOpen && !interpret(schemaOf(field))(field.default)) report(["default"], `This field never is ${quote(String(field.default))}. Write a default that it takes.`);
    if (field.default !== undefined && field.required) report(["default"], "A required field is never left out, so it has no default. Remove one of the two.");
  }
  return problems;
}
