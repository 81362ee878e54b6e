import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { INPUTS } from "../../src/action/inputs.js";
import { OUTPUTS } from "../../src/action/outputs.js";
import { METADATA } from "./runner.js";

const ROOT = resolve(import.meta.dirname, "../..");
const SCHEMA = resolve(ROOT, "../shared/schemas/github-action.json");

test.skipIf(!existsSync(SCHEMA))("action.yml is valid against ../shared/schemas/github-action.json", () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
  validate(METADATA);
  expect(validate.errors ?? []).toEqual([]);
});

test("what the code reads and writes, what action.yml names and what the docs list is the same", () => {
  const docs = readFileSync(join(ROOT, "docs/action.md"), "utf8");
  const rows = (heading: string): string[] => [...(docs.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "").matchAll(/^\| `([^`]+)` \|/gm)].flatMap(([, name]) => name ?? []);
  expect({ inputs: Object.keys(METADATA.inputs), outputs: Object.keys(METADATA.outputs) }).toEqual({ inputs: [...INPUTS], outputs: [...OUTPUTS] });
  expect({ inputs: rows("Inputs"), outputs: rows("Outputs") }).toEqual({ inputs: [...INPUTS], outputs: [...OUTPUTS] });
});

test("what action.yml runs is in the bundles", () => {
  const { runs } = METADATA as unknown as { runs: { using: string; main: string } };
  expect([runs.using, existsSync(join(ROOT, runs.main))]).toEqual(["node24", true]);
});
