import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { load } from "js-yaml";
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

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>;
}

/** The workflows that the docs show; that they are sound is tested in test/hooks/ci.test.ts. */
const WORKFLOWS = ["github-workflow", "github-fork-check", "github-fork-comment"].map((name) => load(readFileSync(join(ROOT, `docs/recipes/${name}.yml`), "utf8").replace("# with:", "with:").replace("#   comment:", "  comment:")) as Workflow);

test("workflows of the docs use inputs that there are, and never `pull_request_target`", () => {
  const steps = WORKFLOWS.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  const given = steps.filter(({ uses }) => uses?.startsWith("OWNER/topsheet@")).flatMap((step) => Object.keys(step.with ?? {}));
  expect(given).toEqual(["comment", "formats"]);
  expect(given.filter((name) => !Object.hasOwn(METADATA.inputs, name))).toEqual([]);
  expect(WORKFLOWS.flatMap((workflow) => Object.keys((workflow as unknown as { on: object }).on))).toEqual(["pull_request", "merge_group", "push", "pull_request", "workflow_run"]);
});

test("what action.yml runs is in the bundles", () => {
  const { runs } = METADATA as unknown as { runs: { using: string; main: string } };
  expect([runs.using, existsSync(join(ROOT, runs.main))]).toEqual(["node24", true]);
});
