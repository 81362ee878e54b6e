import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBatch } from "./files.js";

/** See README.md. Argument: how many jobs. */
const CLI = join(__dirname, "../dist/cli.js");
const SHOWN = 25;

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number } }[];
  readonly samples: readonly number[];
}

/** Functions by the share of samples that were taken in their own code. */
function selfTimes({ nodes, samples }: Profile): [string, number][] {
  const names = new Map(nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [id, `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber + 1}`]));
  const shares = new Map<string, number>();
  for (const id of samples) {
    const name = names.get(id) ?? "?";
    shares.set(name, (shares.get(name) ?? 0) + 1 / samples.length);
  }
  return [...shares].sort((a, b) => b[1] - a[1]);
}

const folder = mkdtempSync(join(tmpdir(), "topsheet-profile-"));
try {
  const file = join(folder, "profile.batch.yaml");
  writeBatch(file, Number(process.argv[2] ?? 10_000));
  spawnSync(process.execPath, ["--cpu-prof", "--cpu-prof-dir", folder, CLI, "lint", file], { stdio: "ignore" });
  const profile = readdirSync(folder).find((name) => name.endsWith(".cpuprofile"));
  if (!profile) throw new Error("no profile was written");
  const shares = selfTimes(JSON.parse(readFileSync(join(folder, profile), "utf8")) as Profile);
  for (const [name, share] of shares.slice(0, SHOWN)) console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${name}`);
} finally {
  rmSync(folder, { recursive: true });
}
