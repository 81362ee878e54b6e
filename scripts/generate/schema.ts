import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Json = null | boolean | number | string | Json[] | Schema;
/** A JSON Schema, or any part of one that is an object. */
export interface Schema {
  [key: string]: Json;
}

/** The keyword that holds what JSON Schema has no word for; see schemas/README.md. */
export const ANNOTATION = "x-topsheet";

/** A job type's schema with everything it refers to written out in place. */
export interface JobSchema {
  readonly provider: string;
  readonly task: string;
  readonly aliases: readonly string[];
  readonly schema: Schema;
}

export function readSchema(path: string): Schema {
  return JSON.parse(readFileSync(path, "utf8")) as Schema;
}

/** Every job schema below `folder`, `<provider>/<task>.schema.json`, by provider and task. The files beside the folders are shared. */
export function readJobSchemas(folder: string): JobSchema[] {
  const beside = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
  const shared = Object.fromEntries(beside.map((name) => [`../${name}`, readSchema(join(folder, name))]));
  const providers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return providers
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((file) => ({ provider: entry.name, file })))
    .sort((a, b) => compare(`${a.provider}/${a.file}`, `${b.provider}/${b.file}`))
    .map(({ provider, file }) => {
      const schema = writtenOut(readSchema(join(folder, provider, file)), shared);
      const { provider: named, task, aliases } = schema[ANNOTATION] as unknown as JobSchema;
      if (named !== provider || `${task}.schema.json` !== file) throw new Error(`${provider}/${file} says it is ${named}/${task}`);
      return { provider, task, aliases, schema };
    });
}

/**
 * Writes out each `$ref` in place, with the keywords that stand beside it on top, so that an error knows the description
 * and the annotations of the very property it is about. `documents` are the other files by the name used for them.
 */
export function writtenOut(schema: Schema, documents: Readonly<Record<string, Schema>> = {}): Schema {
  const copy = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(copy);
    if (node === null || typeof node !== "object") return node;
    const { $ref, ...beside } = node;
    if (typeof $ref !== "string") return mapValues(node, copy);
    const [file = "", pointer = ""] = $ref.split("#");
    const target = copy(resolve(file === "" ? schema : documents[file], pointer, $ref)) as Schema;
    const own = mapValues(beside, copy);
    const annotation = { ...(target[ANNOTATION] as Schema | undefined), ...(own[ANNOTATION] as Schema | undefined) };
    return { ...target, ...own, ...(Object.keys(annotation).length > 0 ? { [ANNOTATION]: annotation } : {}) };
  };
  return copy(Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$defs"))) as Schema;
}

function resolve(document: Schema | undefined, pointer: string, ref: string): Json {
  let node: Json | undefined = document;
  for (const key of pointer.split("/").slice(1)) node = (node as Schema | undefined)?.[key];
  if (node === undefined) throw new Error(`nothing stands at ${ref}`);
  return node;
}

export function mapValues<A, B>(object: Readonly<Record<string, A>>, change: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function propertiesOf(schema: Schema): Record<string, Schema> {
  return (schema.properties ?? {}) as Record<string, Schema>;
}

/** `subclip`, `find-moments` → `SubclipFindMoments`. */
export function pascal(...names: string[]): string {
  return names
    .flatMap((name) => name.split("-"))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
