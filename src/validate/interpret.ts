import type { ShapeError, Validator } from "../generated/validators/types.js";
import { type Schema, typesOf } from "./words.js";

/**
 * Checks values against a schema that is known only at run time, without compiling anything: those of job types that a rate
 * card adds, and of options of rules. Knows the few keywords that these have, and reports as the compiled validators do.
 */
export function interpret(schema: Schema): Validator {
  const validator: Validator = (value) => {
    const errors: ShapeError[] = [];
    check(value, schema, "", "#", errors);
    validator.errors = errors.length > 0 ? errors : null;
    return errors.length === 0;
  };
  return validator;
}

type Test = (value: never, bound: never) => boolean;

/** Keywords that bound a value, by the type of value that they are about. */
const BOUNDS: Readonly<Record<string, readonly [type: string, Test]>> = {
  minimum: ["number", (value: number, least: number) => value >= least],
  maximum: ["number", (value: number, most: number) => value <= most],
  exclusiveMinimum: ["number", (value: number, bound: number) => value > bound],
  minLength: ["string", (value: string, least: number) => value.length >= least],
  pattern: ["string", (value: string, pattern: string) => new RegExp(pattern, "u").test(value)],
  minItems: ["array", (value: unknown[], least: number) => value.length >= least],
  maxItems: ["array", (value: unknown[], most: number) => value.length <= most],
  minProperties: ["object", (value: object, least: number) => Object.keys(value).length >= least],
};

function check(value: unknown, schema: Schema, instancePath: string, schemaPath: string, errors: ShapeError[]): void {
  const report = (keyword: string, params: ShapeError["params"] = {}): unknown =>
    errors.push({ instancePath, schemaPath: `${schemaPath}/${keyword}`, keyword, params, schema: schema[keyword], parentSchema: schema, data: value });
  const type = typeOf(value);
  const types = typesOf(schema);
  if (types.length > 0 && !types.some((one) => one === type || (one === "number" && type === "integer"))) report("type", { type: schema["type"] });
  const values = schema["enum"];
  if (Array.isArray(values) && !values.includes(value)) report("enum", { allowedValues: values });
  for (const [keyword, [of, passes]] of Object.entries(BOUNDS)) {
    const bound = schema[keyword];
    const applies = bound !== undefined && (of === type || (of === "number" && type === "integer"));
    if (applies && !passes(value as never, bound as never)) report(keyword, { limit: bound });
  }
  if (type === "array" && schema["items"] !== undefined) {
    (value as unknown[]).forEach((item, i) => check(item, schema["items"] as Schema, `${instancePath}/${i}`, `${schemaPath}/items`, errors));
  }
  if (type === "object") checkKeys(value as Readonly<Record<string, unknown>>, schema, instancePath, schemaPath, { report, errors });
}

interface Reporting {
  readonly report: (keyword: string, params: ShapeError["params"]) => unknown;
  readonly errors: ShapeError[];
}

function checkKeys(value: Readonly<Record<string, unknown>>, schema: Schema, instancePath: string, schemaPath: string, { report, errors }: Reporting): void {
  const properties = (schema["properties"] ?? {}) as Readonly<Record<string, Schema>>;
  for (const key of (schema["required"] ?? []) as readonly string[]) {
    if (!Object.hasOwn(value, key)) report("required", { missingProperty: key });
  }
  for (const key of Object.keys(value)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const segment = key.replaceAll("~", "~0").replaceAll("/", "~1");
    if (property) check(value[key], property, `${instancePath}/${segment}`, `${schemaPath}/properties/${segment}`, errors);
    else if (schema["additionalProperties"] === false) report("additionalProperties", { additionalProperty: key });
  }
}

/** The type of a value as schemas call it; null for what is none of them, such as infinity. */
function typeOf(value: unknown): string | null {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : Number.isFinite(value) ? "number" : null;
  return typeof value === "string" || typeof value === "boolean" || typeof value === "object" ? typeof value : null;
}
