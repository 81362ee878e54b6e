import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./generate/build.js";
import { compare } from "./generate/schema.js";

/**
 * Rebuilds every derived file from schemas/ and rates/. Compares by default and fails on a difference; `--write` writes.
 */
const ROOT = join(__dirname, "..");

async function main(write: boolean): Promise<number> {
  const wanted = await build(ROOT);
  const stale = listFiles("src/generated").filter((path) => !wanted.has(path));
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
  for (const [path] of different) console.error(`${path} is not what schemas/ and rates/ say.`);
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
