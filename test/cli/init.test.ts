import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, topsheet } from "./topsheet.js";

const BATCH = "topsheet.batch.yaml";
const SCHEMA = ".topsheet/batch.schema.json";
const CONFIG = "topsheet.config.yaml";
const CONFIG_SCHEMA = ".topsheet/config.schema.json";
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), "utf8");

describe("init", () => {
  test("writes a batch that passes, and the schema that it names", () => {
    const cwd = folderWith({});
    expect(topsheet(["init"], { cwd })).toEqual({
      status: 0,
      stderr: "",
      stdout: `Wrote ${BATCH}, a first batch to change as you like.
Wrote ${SCHEMA}, with which an editor completes and checks batch files.
Wrote ${CONFIG}, which holds what all batches share.
Wrote ${CONFIG_SCHEMA}, the same for the config.

Next: run \`topsheet lint\`, change the batch, and run it again.
`,
    });
    expect(read(cwd, BATCH).split("\n")[0]).toBe(`# yaml-language-server: $schema=${SCHEMA}`);
    expect(read(cwd, SCHEMA)).toBe(topsheet(["schema", "batch"]).stdout);
    expect(read(cwd, CONFIG).split("\n")[0]).toBe(`# yaml-language-server: $schema=${CONFIG_SCHEMA}`);
    expect(read(cwd, CONFIG_SCHEMA)).toBe(topsheet(["schema", "config"]).stdout);
    const lint = topsheet(["lint", "--format", "json", "--max-warnings", "0"], { cwd });
    expect(lint).toMatchObject({ status: 0, stderr: "" });
    expect((JSON.parse(lint.stdout) as { findings: unknown[] }).findings).toEqual([]);
  });

  test("never changes what is there", () => {
    const cwd = folderWith({ [BATCH]: "mine", [SCHEMA]: "{}", [CONFIG]: "mine" });
    const { status, stdout } = topsheet(["init"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain(`Left ${BATCH} as it is.\nLeft ${SCHEMA} as it is. To renew it: topsheet schema batch > ${SCHEMA}\n`);
    expect([read(cwd, BATCH), read(cwd, SCHEMA), read(cwd, CONFIG)]).toEqual(["mine", "{}", "mine"]);
  });

  test("writes what is missing beside what is there", () => {
    const cwd = folderWith({ [BATCH]: "mine" });
    expect(topsheet(["init"], { cwd }).stdout).toMatch(/^Left .*\nWrote /);
    expect(read(cwd, BATCH)).toBe("mine");
    expect(read(cwd, SCHEMA)).not.toBe("");
  });

  test("says where it cannot write", () => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, ".topsheet"), "");
    expect(topsheet(["init"], { cwd })).toEqual({ status: 2, stdout: "", stderr: `topsheet: \`${SCHEMA}\` cannot be written: a file stands where a folder is needed.\n` });
  });
});

test.each(["batch", "config", "report", "rate-card"])("the schema %s is printed as JSON and nothing else", (name) => {
  const { status, stdout, stderr } = topsheet(["schema", name]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const schema = JSON.parse(stdout) as { $schema: string; type: string };
  expect(schema.$schema).toMatch(/^https?:\/\/json-schema\.org\//);
  expect(schema.type).toBe("object");
  expect(stdout.endsWith("}\n")).toBe(true);
});
