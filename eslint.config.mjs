import tseslint from "typescript-eslint";

/**
 * Imports run one way: shapes ← words (model) ← stages and rules ← pipeline (lint) ← edges (cli).
 * Each folder lists what it must not reach; a stage never imports another stage.
 */
const STAGES = ["source", "validate", "expand", "price", "rollup"];
const EDGES = ["cli"];
const NODE_EDGES = ["fs", "fs/*", "process", "child_process", "os", "tty", "readline", "readline/*", "worker_threads", "net", "http", "https"];
const PURE_GLOBALS = ["process", "console", "setTimeout", "setInterval", "fetch", "performance"].map((name) => ({
  name,
  message: "Only the edges (src/cli) may touch the process, the clock or the terminal.",
}));

/** Packages that live in one folder each. */
const HOMES = {
  yaml: "src/source",
  "js-yaml": "src/source",
  "cli-table3": "src/reporters",
  "string-width": "src/reporters",
  picocolors: "src/reporters",
  tinyglobby: "src/cli",
};

function fence(folder, { folders = [], modules = [], pure = true }) {
  const homeless = Object.entries(HOMES).flatMap(([name, home]) => (folder.startsWith(home) ? [] : [name]));
  const node = pure ? NODE_EDGES.flatMap((name) => [name, `node:${name}`]) : [];
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...folders.map((name) => ({ group: [`**/${name}/**`, `**/${name}.js`], message: `${folder} must not import ${name}.` })),
            ...(modules.length + node.length + homeless.length
              ? [{ group: [...modules, ...node, ...homeless, "ajv", "ajv/*", "esbuild", "vitest", "fast-check"], message: `${folder} must not import this package.` }]
              : []),
          ],
        },
      ],
      ...(pure
        ? {
            "no-restricted-globals": ["error", ...PURE_GLOBALS],
            "no-restricted-syntax": [
              "error",
              { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The only clock is --as-of." },
              { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The only clock is --as-of." },
              { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Same input, same bytes." },
            ],
          }
        : {}),
    },
  };
}

const stageFence = (stage) =>
  fence(`src/${stage}`, { folders: [...STAGES.filter((other) => other !== stage), ...EDGES, "reporters", "rules", "lint"] });

export default tseslint.config(
  { ignores: ["dist/**", "src/generated/**", "node_modules/**", "coverage/**"] },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-globals": "off",
      eqeqeq: "error",
      "prefer-const": "error",
      "max-lines": ["error", { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  fence("src/model", { folders: [...STAGES, ...EDGES, "reporters", "rules", "lint"] }),
  ...STAGES.map(stageFence),
  fence("rules", { folders: [...STAGES, ...EDGES, "reporters", "lint", "generated"] }),
  fence("src/reporters", { folders: [...STAGES, ...EDGES, "rules", "lint"] }),
  fence("src/cli", { pure: false }),
  { files: ["test/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off", "max-lines": "off" } },
);
