import { SCHEMAS } from "../generated/schemas.js";

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** A published schema as JSON text. */
export async function schemaText(name: SchemaName): Promise<string> {
  // Loaded late: few commands need it, and every start would pay for it.
  const { inflateRawSync } = await import("node:zlib");
  return inflateRawSync(Buffer.from(SCHEMAS[name], "base64")).toString("utf8");
}
