import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { generateDtsBundle } from "dts-bundle-generator";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { buildCommand } from "./bundle-command.js";

/**
 * Builds dist/: the command, the action in one file, the library with its types, and the licences of what is inside. Compares by default
 * and fails on a difference; `--write` writes. The same sources give the same bytes, wherever they are checked out.
 */
const ROOT = join(__dirname, "..");
const DIST = "dist";
/** Beside them, but written by `npm run generate`. */
const GENERATED = `${DIST}/batch.schema.json`;

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  // A third of the time of a short run is reading its own code; without its white space there is a third less of it.
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  logLevel: "warning",
} satisfies BuildOptions;

async function buildAll(): Promise<Map<string, string>> {
  const command = await buildCommand(COMMON, DIST);
  const action = await build({ ...COMMON, entryPoints: ["src/action/bin.ts"], outfile: `${DIST}/action.js`, format: "cjs", define: { "import.meta.url": "__filename" }, plugins: [WITHOUT_EFFECT] });
  const library = await build({ ...COMMON, entryPoints: ["src/index.ts"], outfile: `${DIST}/index.mjs`, format: "esm", banner: { js: REQUIRE } });
  return new Map([
    ...command.files,
    [`${DIST}/action.js`, textOf(action)],
    [`${DIST}/index.mjs`, textOf(library)],
    [`${DIST}/index.d.mts`, declarations()],
    [`${DIST}/LICENSES.txt`, licenses(...command.metafiles, action.metafile, library.metafile)],
  ]);
}

/**
 * The toolkit's packages only define things when they are loaded, but do not say so. With that said, what the action does not
 * use falls out: tokens of OpenID, and the HTTP client that they alone need, which would be most of the bundle.
 */
const WITHOUT_EFFECT: Plugin = {
  name: "without effect",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@actions\/|^\.\.?\// }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      const isToolkit = path.startsWith("@actions/") || /[\\/]node_modules[\\/]@actions[\\/]/.test(importer);
      if (!isToolkit || pluginData === WITHOUT_EFFECT) return null;
      const found = await resolve(path, { importer, kind, resolveDir, pluginData: WITHOUT_EFFECT });
      return { ...found, sideEffects: false };
    });
  },
};

/** CommonJS packages inside a module still ask for Node's own with `require`. */
const REQUIRE = `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);`;

function textOf(result: { outputFiles?: { text: string }[] }): string {
  const [file, ...others] = result.outputFiles ?? [];
  if (!file || others.length > 0) throw new Error("a bundle is one file");
  return file.text;
}

function declarations(): string {
  const [text] = generateDtsBundle([{ filePath: join(ROOT, "src/index.ts"), output: { noBanner: true } }], {
    preferredConfigPath: join(ROOT, "tsconfig.json"),
  });
  if (text === undefined) throw new Error("no declarations of src/index.ts");
  return text;
}

/** Names, versions and licences of the packages whose code is in the bundles: they ask to be named wherever they go. */
function licenses(...metafiles: (Metafile | undefined)[]): string {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile?.outputs ?? {}));
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const entries = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8")) as Record<string, string>;
    const file = readdirSync(join(ROOT, folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(ROOT, folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Code of these packages is part of the files beside this one.\n\n${entries.sort().join(`\n${"-".repeat(72)}\n\n`)}`.replaceAll("\r\n", "\n");
}

/** What no longer comes of anything. */
function stale(wanted: ReadonlyMap<string, string>): string[] {
  const found = existsSync(join(ROOT, DIST)) ? readdirSync(join(ROOT, DIST), { recursive: true, withFileTypes: true }) : [];
  const files = found.filter((entry) => entry.isFile()).map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  return files.filter((path) => !wanted.has(path) && path !== GENERATED);
}

function differences(wanted: ReadonlyMap<string, string>): string[] {
  const changed = [...wanted].flatMap(([path, text]) => {
    if (!existsSync(join(ROOT, path))) return [`${path} is missing.`];
    return readFileSync(join(ROOT, path), "utf8") === text ? [] : [`${path} is not what the sources give.`];
  });
  const cli = join(ROOT, DIST, "cli.js");
  const locked = existsSync(cli) && process.platform !== "win32" && (statSync(cli).mode & 0o100) === 0 ? [`${DIST}/cli.js is not executable.`] : [];
  return [...changed, ...stale(wanted).map((path) => `${path} is not of the sources.`), ...locked];
}

/** Each file takes its place in one step, because something may be running the old one. */
function write(wanted: ReadonlyMap<string, string>): void {
  for (const path of stale(wanted)) rmSync(join(ROOT, path));
  for (const [path, text] of wanted) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, `${path}.new`), text, { mode: path === `${DIST}/cli.js` ? 0o755 : 0o644 });
    renameSync(join(ROOT, `${path}.new`), join(ROOT, path));
  }
}

async function main(): Promise<number> {
  const wanted = await buildAll();
  if (process.argv.includes("--write")) {
    write(wanted);
    return 0;
  }
  const found = differences(wanted);
  if (found.length === 0) return 0;
  console.error([...found, "Run `npm run bundle` and commit dist/."].join("\n"));
  return 1;
}

void main().then((status) => (process.exitCode = status));
