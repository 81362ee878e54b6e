import { expect, test } from "vitest";
import { ENVELOPE_KEYS } from "../../src/model/envelope.js";
import { type Json, propertiesOf, type Schema, writtenOut } from "../../scripts/generate/schema.js";
import { JOBS, schemaFile } from "./files.js";

const FILES: [string, Schema][] = [
  ["batch", writtenOut(schemaFile("schemas/batch.schema.json"))],
  ["config", writtenOut(schemaFile("schemas/config.schema.json"))],
  ["report", writtenOut(schemaFile("schemas/report.schema.json"))],
  ["rate-card", schemaFile("schemas/rate-card.schema.json")],
  ...JOBS.map(({ provider, task, schema }): [string, Schema] => [`${provider}/${task}`, schema]),
];

/** Every property of a schema, however deep, by its path. */
function* properties(node: Json, path = ""): Generator<[string, Schema]> {
  if (Array.isArray(node)) for (const [i, one] of node.entries()) yield* properties(one, `${path}/${i}`);
  else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "examples" || key === "default" || key === "x-topsheet" || key === "if") continue;
      if (key === "properties") for (const [name, property] of Object.entries(value as Schema)) yield [`${path}/${name}`, property as Schema];
      yield* properties(value, key === "properties" ? path : `${path}/${key}`);
    }
  }
}

test.each(FILES)("%s describes every property in sentences", (_, schema) => {
  const found = [...properties(schema)];
  expect(found.length).toBeGreaterThan(3);
  const bare = found.filter(([, property]) => {
    const { description, $ref } = property;
    return typeof description === "string" ? !/^[A-Z`].*(\.|https:\/\/\S+)$/s.test(description) : typeof $ref !== "string";
  });
  expect(bare.map(([path]) => path)).toEqual([]);
});

test.each(JOBS.map(({ task, schema }) => [task, schema] as const))("%s refuses unknown fields, in nested objects too", (_, schema) => {
  const open = (node: Json): string[] => {
    if (typeof node !== "object" || node === null) return [];
    const own = !Array.isArray(node) && "properties" in node && "type" in node && node.additionalProperties !== false ? [JSON.stringify(node)] : [];
    return [...own, ...Object.values(node).flatMap(open)];
  };
  expect(open(schema)).toEqual([]);
  expect(schema.additionalProperties).toBe(false);
});

test("a job's envelope keys are those of the model", () => {
  const job = (schemaFile("schemas/batch.schema.json").$defs as Schema).job as Schema;
  expect(new Set(Object.keys(propertiesOf(job)))).toEqual(ENVELOPE_KEYS);
});

test("no field is called like an envelope key, no two types alike", () => {
  expect(JOBS.flatMap(({ schema }) => Object.keys(propertiesOf(schema)).filter((name) => ENVELOPE_KEYS.has(name)))).toEqual([]);
  const names = JOBS.flatMap(({ provider, task, aliases }) => [task, ...aliases].map((name) => `${provider}/${name}`));
  expect(names).toEqual([...new Set(names)]);
});
