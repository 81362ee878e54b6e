import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./generate/build.js";
import { compare } from "./generate/schema.js";

/**
 * Rebuilds every derived file from schemas/, rates/ and rules/. Compares by default and fails on a difference; `--write` writes.
 */
const ROOT = join(__dirname, "..");

async function main(write: boolean): Promise<number> {
  const code = update(await build(ROOT), ["src/generated"], write);
  // The pages run the tool itself, so they are made with what was just generated.
  const { pages } = await import("./generate/rule-pages.js");
  return Math.max(code, update(await pages(), ["docs/rules", "docs/rates"], write));
}

function update(wanted: ReadonlyMap<string, string>, folders: readonly string[], write: boolean): number {
  const stale = folders.flatMap(listFiles).filter((path) => !wanted.has(path));
  const different = [...wanted].filter(([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text);
  if (write) {
    for (const path of stale) rmSync(join(ROOT, path));
    for (const [path, text] of different) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
    }
    return 0;
  }
  for (const path of stale) console.error(`${path} is no longer generated from anything.`);
  for (const [path] of different) console.error(`${path} is not what schemas/, rates/ and rules/ say.`);
  if (stale.length + different.length === 0) return 0;
  console.error("Run `npm run generate`, look at the differences and commit them.");
  return 1;
}

function listFiles(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort(compare);
}

void main(process.argv.includes("--write")).then((status) => (process.exitCode = status));
