import { mapValues, propertiesOf, type Schema } from "./schema.js";

/** A schema that takes null, too. */
export function orNull(schema: Schema): Schema {
  if (Array.isArray(schema.enum)) return { ...schema, enum: [...schema.enum, null] };
  return { ...schema, type: [schema.type!, "null"].flat() };
}

/**
 * A schema whose optional keys take null, however deep: a key with nothing behind it counts as absent, and null takes
 * away what is inherited. Values that a matrix names are never absent.
 */
export function emptiable(schema: Schema): Schema {
  const { additionalProperties, items } = schema;
  const required = (schema.required ?? []) as string[];
  const inside = (node: Schema, name: string): Schema => (name === "matrix" || name === "exclude" ? node : emptiable(node));
  const properties = mapValues(propertiesOf(schema), (node, name) => (required.includes(name) ? inside(node, name) : orNull(inside(node, name))));
  return {
    ...schema,
    ...("properties" in schema ? { properties } : {}),
    ...(isSchema(additionalProperties) ? { additionalProperties: orNull(emptiable(additionalProperties)) } : {}),
    ...(isSchema(items) ? { items: emptiable(items) } : {}),
  };
}

function isSchema(node: Schema[string] | undefined): node is Schema {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
