import { compile } from "json-schema-to-typescript";
import { ANNOTATION, type Json, mapValues, type Schema } from "./schema.js";

/** Which keys must come together, and how many there must be, is for validators to know; as types they would only be noise. */
const NOT_TYPES = new Set(["title", "allOf", "anyOf", "if", "then", "else", "minItems", "minProperties", "examples", ANNOTATION]);

/** TypeScript declarations of a schema; `name` is that of the whole. */
export async function typesModule(schema: Schema, name: string): Promise<string> {
  return compile(shapeOf(schema) as Parameters<typeof compile>[0], name, {
    bannerComment: "",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: false,
    style: { printWidth: 140 },
  });
}

function shapeOf(node: Json): Json {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (node === null || typeof node !== "object") return node;
  const { $ref, ...beside } = node;
  // Descriptions beside a reference would make a new type of each use; wrapped, they stay with the property.
  if ($ref !== undefined && Object.keys(beside).length > 0) return { ...(shapeOf(beside) as Schema), allOf: [{ $ref }] };
  const kept = Object.fromEntries(Object.entries(node).filter(([key]) => !NOT_TYPES.has(key)));
  return mapValues(kept, (value, key) => (key === "properties" || key === "$defs" ? mapValues(value as Schema, shapeOf) : shapeOf(value)));
}
