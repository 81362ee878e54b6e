import { resolve } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

/** Imports run one way. Each fence is tried with code that climbs it, and with code that need not. */
const ROOT = resolve(import.meta.dirname, "..");
const eslint = new ESLint({ cwd: ROOT, overrideConfig: { linterOptions: { reportUnusedDisableDirectives: "off" } } });
const FENCES = new Set(["no-restricted-imports", "no-restricted-syntax", "no-restricted-globals"]);

async function isRefused(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: resolve(ROOT, file) });
  const { messages = [] } = result ?? {};
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.some((message) => FENCES.has(message.ruleId ?? ""));
}

const STAGES = ["source", "validate", "expand", "price", "rollup", "compare"];

/** A file, and what it imports. */
type Import = [file: string, from: string];

const REFUSED: Import[] = [
  ...STAGES.flatMap((stage): Import[] => [
    ...STAGES.filter((other) => other !== stage).map((other): Import => [`src/${stage}/x.ts`, `../${other}/index.js`]),
    ...["../cli/main.js", "../reporters/index.js", "../../rules/index.js", "../lint.js", "node:fs", "fs", "fs/promises", "node:process", "tinyglobby", "ajv"].map(
      (from): Import => [`src/${stage}/x.ts`, from],
    ),
    [`src/${stage}/deep/x.ts`, "../../cli/main.js"],
  ]),
  ...["validate", "expand", "price", "rollup", "compare"].flatMap((stage): Import[] => [[`src/${stage}/x.ts`, "yaml"], [`src/${stage}/x.ts`, "js-yaml"]]),
  ...STAGES.map((stage): Import => ["src/model/x.ts", `../${stage}/index.js`]),
  ["src/model/x.ts", "../reporters/index.js"],
  ["src/model/x.ts", "../../rules/no-effect.js"],
  ["src/model/x.ts", "../lint.js"],
  ["src/model/x.ts", "node:child_process"],
  ...STAGES.map((stage): Import => ["rules/x.ts", `../src/${stage}/index.js`]),
  ["rules/x.ts", "../src/generated/catalog.js"],
  ["rules/x.ts", "../src/reporters/index.js"],
  ["rules/x.ts", "../src/cli/io.js"],
  ["rules/x.ts", "node:fs"],
  ["rules/helpers/x.ts", "yaml"],
  ...STAGES.map((stage): Import => ["src/reporters/x.ts", `../${stage}/index.js`]),
  ["src/reporters/json/x.ts", "../../../rules/index.js"],
  ["src/reporters/x.ts", "../cli/io.js"],
  ["src/reporters/x.ts", "node:tty"],
  ["src/reporters/x.ts", "tinyglobby"],
  ...STAGES.map((stage): Import => [`src/${stage}/x.ts`, "../setup/index.js"]),
  ["src/model/x.ts", "../setup/config.js"],
  ["rules/x.ts", "../src/setup/index.js"],
  ["src/reporters/x.ts", "../setup/index.js"],
  ["src/setup/x.ts", "../cli/config.js"],
  ["src/setup/x.ts", "../reporters/index.js"],
  ["src/setup/x.ts", "node:fs"],
  ["src/lint.ts", "./cli/main.js"],
  ["src/lint.ts", "./reporters/index.js"],
  ["src/lint.ts", "node:fs"],
  ["src/lint.ts", "yaml"],
  ["src/index.ts", "./cli/main.js"],
  ["src/cli/x.ts", "yaml"],
  ["src/cli/x.ts", "js-yaml"],
  ...[...STAGES.map((stage) => `../${stage}/index.js`), "../cli/fix.js", "../reporters/index.js", "../../rules/index.js", "../lint.js", "diff", "node:fs"].map((from): Import => ["src/fix/x.ts", from]),
  ...[...STAGES, "model", "reporters"].map((folder): Import => [`src/${folder}/x.ts`, "../fix/file.js"]),
  ["rules/x.ts", "../src/fix/file.js"],
  ["src/reporters/x.ts", "diff"],
  ["src/cli/x.ts", "ajv/dist/2020.js"],
  ["src/cli/x.ts", "esbuild"],
  ["src/cli/x.ts", "../action/act.js"],
  ["src/cli/x.ts", "@actions/core"],
  ["src/reporters/x.ts", "../action/act.js"],
  ["src/lint.ts", "./action/act.js"],
  ["src/action/x.ts", "yaml"],
  ["src/action/x.ts", "tinyglobby"],
];

const ALLOWED: Import[] = [
  ["src/source/x.ts", "yaml"],
  ["src/source/x.ts", "js-yaml"],
  ["src/source/x.ts", "../model/limits.js"],
  ["src/price/x.ts", "./table.js"],
  ["src/validate/x.ts", "../generated/validators/jobs.js"],
  ["rules/x.ts", "../src/model/rule.js"],
  ["rules/x.ts", "./helpers/money.js"],
  ["src/reporters/x.ts", "../model/run.js"],
  ["src/fix/x.ts", "../model/finding.js"],
  ["src/lint.ts", "./source/index.js"],
  ["src/findings.ts", "./fix/fixes.js"],
  ["src/lint.ts", "../rules/index.js"],
  ["src/index.ts", "./reporters/index.js"],
  ["src/cli/x.ts", "node:fs"],
  ["src/cli/x.ts", "tinyglobby"],
  ["src/cli/x.ts", "diff"],
  ["src/cli/x.ts", "../lint.js"],
  ["src/cli/x.ts", "../reporters/index.js"],
  ["src/cli/x.ts", "../compare/index.js"],
  ["src/reporters/diff/x.ts", "../../model/diff.js"],
  ["src/action/x.ts", "@actions/core"],
  ["src/action/x.ts", "../cli/main.js"],
  ["src/action/x.ts", "../reporters/markdown/index.js"],
];

/** Ways to name another module. */
const WAYS: Record<string, (from: string) => string> = {
  "import": (from) => `import { x } from "${from}";\nx();\n`,
  "import type": (from) => `import type { X } from "${from}";\nexport const x: X | null = null;\n`,
  "export from": (from) => `export { x } from "${from}";\n`,
  "import()": (from) => `export const x = () => import("${from}");\n`,
  "import() type": (from) => `export type X = import("${from}").X;\n`,
};

async function refusedOf(cases: readonly Import[], code: (from: string) => string): Promise<Import[]> {
  const refused = await Promise.all(cases.map(([file, from]) => isRefused(file, code(from))));
  return cases.filter((_, at) => refused[at]);
}

describe.each(Object.entries(WAYS))("%s", (_, code) => {
  test("is refused across a fence", async () => {
    expect(await refusedOf(REFUSED, code)).toEqual(REFUSED);
  });

  test("is allowed where no fence stands", async () => {
    expect(await refusedOf(ALLOWED, code)).toEqual([]);
  });
});

describe("clock, chance, process and terminal stay at the edges", () => {
  const IMPURE = ["console.log(1);", "process.exit();", "setTimeout(() => 0, 1);", "new Date();", "Date();", "Date.now();", "Math.random();", "performance.now();", "void fetch('x');"];
  const PURE = ["src/model/x.ts", ...STAGES.map((stage) => `src/${stage}/x.ts`), "rules/x.ts", "src/reporters/x.ts", "src/lint.ts"];

  test.each(PURE)("%s", async (file) => {
    const refused = await Promise.all(IMPURE.map((code) => isRefused(file, code)));
    expect(IMPURE.filter((_, at) => !refused[at])).toEqual([]);
    expect(await isRefused(file, "new Date('2026-11-22');")).toBe(false);
  });

  test("the edges may", async () => {
    for (const file of ["src/cli/x.ts", "src/action/x.ts"]) expect(await isRefused(file, IMPURE.join("\n"))).toBe(false);
  });
});
