import type { ShapeError, Validator } from "../generated/validators/types.js";
import { isMapping, setOwn } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import type { Schema } from "./words.js";

/** One way in which a value differs from its schema, its place as a path, without the branches that nobody meant. */
export type Mistake =
  /** The value at `path` is not what it should be. */
  | { readonly kind: "value"; readonly path: Path; readonly error: ShapeError }
  /** The mapping at `path` has a key that its schema does not know. */
  | { readonly kind: "unknown"; readonly path: Path; readonly key: string; readonly schema: Schema }
  /** The mapping at `path` lacks a key; `because` where it needs it only on a condition on other keys. */
  | { readonly kind: "missing"; readonly path: Path; readonly key: string; readonly because: string | null; readonly condition: readonly string[]; readonly schema: Schema }
  /** The mapping at `path` has none of several keys. */
  | { readonly kind: "oneOf"; readonly path: Path; readonly keys: readonly string[]; readonly because: string };

/** Of several complaints about one value the first of these says the most. */
const TELLING = ["type", "enum", "minLength", "minItems", "minProperties", "pattern"];

/** Everything that is wrong with a value, each once. */
export function mistakesIn(validate: Validator, value: unknown): Mistake[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const conditions = new Map(errors.flatMap((error) => (error.keyword === "if" ? [[`${error.instancePath} ${error.schemaPath}`, error]] : [])));
  const telling = new Map<string, ShapeError>();
  const mistakes: Mistake[] = [];
  for (const error of errors) {
    const { keyword, instancePath, params, parentSchema } = error;
    const path = (): Path => pathOf(instancePath, value);
    if (keyword === "additionalProperties") {
      mistakes.push({ kind: "unknown", path: path(), key: String(params["additionalProperty"]), schema: parentSchema });
    } else if (keyword === "required") {
      if (isBranch(error)) continue;
      if (instancePath !== "" && Object.keys(error.data as object).length === 0) {
        telling.set(instancePath, { ...error, keyword: "minProperties" });
        continue;
      }
      const condition = conditions.get(`${instancePath} ${error.schemaPath.replace(/\/(then|else)\/required$/, "/if")}`);
      mistakes.push({ kind: "missing", path: path(), key: String(params["missingProperty"]), because: becauseOf(parentSchema), condition: keysOf(condition), schema: parentSchema });
    } else if (keyword === "anyOf") {
      mistakes.push({ kind: "oneOf", path: path(), keys: branchesOf(parentSchema), because: becauseOf(parentSchema) ?? "" });
    } else if (keyword !== "if") {
      const earlier = telling.get(instancePath);
      if (!earlier || rank(error) < rank(earlier)) telling.set(instancePath, error);
    }
  }
  for (const error of telling.values()) mistakes.push({ kind: "value", path: pathOf(error.instancePath, value), error });
  return mistakes;
}

/** Of two equal complaints the one that knows a reason is the narrower. */
function rank({ keyword, parentSchema }: ShapeError): number {
  const place = TELLING.indexOf(keyword);
  return (place < 0 ? TELLING.length : place) - (becauseOf(parentSchema) === null ? 0 : 0.5);
}

/** True for what one branch of an "either, or" lacks: the whole has an error of its own. */
function isBranch({ schemaPath }: ShapeError): boolean {
  return /\/anyOf\/\d+\/required$/.test(schemaPath);
}

function becauseOf(schema: Schema): string | null {
  const { because } = (schema["x-topsheet"] ?? {}) as { because?: unknown };
  return typeof because === "string" ? because : null;
}

function keysOf(condition: ShapeError | undefined): string[] {
  const { properties } = (condition?.parentSchema["if"] ?? {}) as { properties?: object };
  return Object.keys(properties ?? {});
}

function branchesOf(schema: Schema): string[] {
  return ((schema["anyOf"] ?? []) as { required?: string[] }[]).flatMap(({ required }) => required ?? []);
}

/** A JSON pointer as a path; what looks like a number is an index only in a list. */
function pathOf(pointer: string, root: unknown): Path {
  if (pointer === "") return [];
  const path: (string | number)[] = [];
  let value = root;
  for (const segment of pointer.slice(1).split("/")) {
    const key = Array.isArray(value) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(key);
    value = valueAt(value, [key]);
  }
  return path;
}

/** What stands at a path, undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(key)];
    return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** A copy of a value that may be changed in place. */
export function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloned);
  if (!isMapping(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) setOwn(copy, key, cloned(value[key]));
  return copy;
}

/** Gives a key of the mapping at `path` another name, or takes it out where `name` is null or taken. */
export function rename(root: unknown, path: Path, key: string, name: string | null): void {
  const mapping = valueAt(root, path) as Record<string, unknown>;
  if (name !== null && !Object.hasOwn(mapping, name)) mapping[name] = mapping[key];
  Reflect.deleteProperty(mapping, key);
}
