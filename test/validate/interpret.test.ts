import { expect, test } from "vitest";
import { JOB_VALIDATORS } from "../../src/generated/validators/jobs.js";
import type { ShapeError } from "../../src/generated/validators/types.js";
import { interpret } from "../../src/validate/interpret.js";
import { JOBS } from "../schemas/files.js";

/** A schema that uses nothing but what the interpreter knows, and what the compiled validator of it is called. */
const enhance = JOBS.find(({ provider, task }) => provider === "subclip" && task === "enhance");

const inShort = (errors: readonly ShapeError[] | null | undefined): unknown =>
  (errors ?? []).map(({ instancePath, keyword, params }) => [instancePath, keyword, { ...params, comparison: null }]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test.each([
  {},
  { durationSeconds: 60, file: "a.wav" },
  { durationSeconds: 0 },
  { durationSeconds: -1, file: "" },
  { durationSeconds: "3:00" },
  { durationSeconds: { low: 3 } },
  { durationSeconds: { low: 3, high: 0 } },
  { durationSeconds: { low: 3, high: 4, mid: 3 } },
  { durationSeconds: null },
  { durationSeconds: [60] },
  { durationSeconds: Infinity },
  { durationSecnds: 60 },
  { provider: "resembel" },
  { backgroundMusicSeparationEnabled: "yes" },
  [],
  null,
  "text",
])("an interpreted schema finds what the compiled one does: %j", (value) => {
  const compiled = JOB_VALIDATORS["subclip/enhance"]!;
  const interpreted = interpret(enhance!.schema);
  expect(interpreted(value)).toBe(compiled(value));
  expect(inShort(interpreted.errors)).toEqual(inShort(compiled.errors));
});

test.each([
  [{ type: "array", minItems: 1, maxItems: 2, items: { type: "string" } }, ["a", 1, "c"], ["maxItems", "type"]],
  [{ type: "number", minimum: 2, maximum: 1 }, 1.5, ["minimum", "maximum"]],
  [{ type: "integer" }, 1.5, ["type"]],
  [{ type: "string", pattern: "^a$" }, "b", ["pattern"]],
  [{ type: "object", minProperties: 1 }, {}, ["minProperties"]],
  [{ type: "object", properties: { a: { type: "boolean" } }, additionalProperties: false }, JSON.parse('{"__proto__": 1}'), ["additionalProperties"]],
])("%j refuses %j by %j", (schema, value, keywords) => {
  const validator = interpret(schema);
  expect(validator(value)).toBe(false);
  expect(validator.errors?.map(({ keyword }) => keyword)).toEqual(keywords);
});
