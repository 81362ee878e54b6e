import { inflateRawSync } from "node:zlib";
import { SCHEMAS } from "../generated/schemas.js";

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** A published schema as JSON text. */
export function schemaText(name: SchemaName): string {
  return inflateRawSync(Buffer.from(SCHEMAS[name], "base64")).toString("utf8");
}
