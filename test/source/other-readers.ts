import { load, YAML11_SCHEMA } from "js-yaml";
import { parse, parseAllDocuments } from "yaml";

/** What readers of YAML 1.1 make of a plain scalar: they do not always agree among themselves. */
export function parse11(text: string): unknown[] {
  const source = `a: ${text}\n`;
  return [parse(source, { version: "1.1", logLevel: "silent" }), load(source, { schema: YAML11_SCHEMA })].map((value) => (value as { a: unknown }).a);
}

/** The values that yaml itself makes of a text, by its own schema, merges and aliases; null where it finds an error. */
export function valuesByYaml(text: string): unknown[] | null {
  const documents = parseAllDocuments(text, { merge: true, stringKeys: true, logLevel: "silent" });
  if (!Array.isArray(documents) || documents.some((one) => one.errors.length > 0)) return null;
  try {
    return documents
      .filter((one) => one.contents !== null && one.contents.range !== null && !(one.contents.range[0] === one.contents.range[1]))
      .map((one) => one.toJS({ maxAliasCount: -1 }) as unknown);
  } catch {
    return null;
  }
}
