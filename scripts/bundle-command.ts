import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type BuildOptions, type Metafile, type OutputFile, type Plugin, transform } from "esbuild";

/**
 * The command, in several files: reading its code is a third of the time of a short run, and most of the code is for few
 * runs. What nearly all of them need is read at once, the rest when something asks for it.
 */

/** Reached by `import()`, and sharing modules with the rest. */
const LATER = { "cli-rare": "src/cli/rare.ts", "cli-thorough": "src/source/document.ts" };

const PROVIDERS = "src/generated/providers";
const VALIDATORS = "src/generated/validators";

/** Modules that import nothing and export functions. Wherever one is imported a stand-in is put, which loads it when it is called. */
function apart(root: string): Record<string, string> {
  const providers = readdirSync(join(root, PROVIDERS)).filter((name) => name.endsWith(".js"));
  const paths = [...providers.map((name) => `${PROVIDERS}/${name}`), `${VALIDATORS}/config.js`, `${VALIDATORS}/rate-card.js`];
  return Object.fromEntries(paths.map((path) => [`cli-${basename(path, ".js")}`, path]));
}

interface Built {
  /** Text by path. */
  readonly files: readonly (readonly [string, string])[];
  readonly metafiles: readonly (Metafile | undefined)[];
}

/** `cli.js` and, beside it, what it loads. */
export async function buildCommand(settings: BuildOptions & { readonly absWorkingDir: string }, outdir: string): Promise<Built> {
  const root = settings.absWorkingDir;
  const options: BuildOptions = { ...settings, outdir };
  const loaded = await build({ ...options, format: "cjs", entryPoints: { ...apart(root), "cli-tinyglobby": "tinyglobby" }, define: { "import.meta.url": "__filename" } });
  const split = await build({ ...options, format: "esm", splitting: true, chunkNames: "[hash]", entryPoints: { cli: "src/cli/bin.ts", ...LATER }, plugins: [standIns(root)] });
  const names = sharedNames(split.outputFiles ?? []);
  const pieces = (split.outputFiles ?? []).map(async ({ path, text }): Promise<[string, string]> => {
    const name = names.get(basename(path)) ?? basename(path);
    const renamed = [...names].reduce((all, [hash, shared]) => all.replaceAll(`"./${hash}"`, `"./${shared}"`), text);
    // esbuild cuts modules only, but CommonJS starts faster.
    const { code } = await transform(renamed, { format: "cjs", platform: "node", target: "node20.19", minify: true, supported: { "dynamic-import": false } });
    return [`${outdir}/${name}`, name === "cli.js" ? `#!/usr/bin/env node\n${code}` : code];
  });
  const whole = (loaded.outputFiles ?? []).map(({ path, text }): [string, string] => [`${outdir}/${basename(path)}`, text]);
  return { files: [...(await Promise.all(pieces)), ...whole], metafiles: [split.metafile, loaded.metafile] };
}

/** Names for what several files share, the largest first: esbuild's own change with the content. */
function sharedNames(files: readonly OutputFile[]): Map<string, string> {
  const shared = files.map(({ path, text }) => ({ name: basename(path), size: text.length })).filter(({ name }) => /^[A-Z0-9]{8}\.js$/.test(name));
  return new Map(shared.sort((a, b) => b.size - a.size).map(({ name }, i) => [name, `cli-shared-${i + 1}.js`]));
}

/** What a function leaves on itself, such as the errors of a validator, its stand-in hands on. */
function standIns(root: string): Plugin {
  const names = new Map(Object.entries(apart(root)).map(([name, path]) => [join(root, path), name]));
  return {
    name: "stand-ins",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        const name = names.get(path);
        if (name === undefined) return null;
        const exported = [...readFileSync(path, "utf8").matchAll(/^export const (\w+)/gm)].map(([, one]) => one);
        return { contents: exported.map((one) => `export const ${one} = (...given) => { const { ${one}: real } = require("./${name}.js"); const result = real(...given); Object.assign(${one}, real); return result; };`).join("\n") };
      });
      onResolve({ filter: /^\.\// }, ({ importer, path }) => (names.has(importer) ? { path, external: true } : null));
      onResolve({ filter: /^tinyglobby$/ }, () => ({ path: "./cli-tinyglobby.js", external: true }));
    },
  };
}
