import { load, YAML11_SCHEMA } from "js-yaml";
import { parse } from "yaml";

/** What readers of YAML 1.1 make of a plain scalar: they do not always agree among themselves. */
export function parse11(text: string): unknown[] {
  const source = `a: ${text}\n`;
  return [parse(source, { version: "1.1", logLevel: "silent" }), load(source, { schema: YAML11_SCHEMA })].map((value) => (value as { a: unknown }).a);
}
