import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBatch } from "./files.js";
import { median, show, time } from "./measure.js";

/** See README.md. Arguments: further Node binaries to measure beside the one that runs this. */
const CLI = join(__dirname, "../dist/cli.js");
const CASES = [
  { jobs: 10, rounds: 41 },
  { jobs: 10_000, rounds: 7 },
  { jobs: 100_000, rounds: 3 },
];
const MIB = 1024 * 1024;

/** Loaded before the program: tells on standard error, after all else, how much memory it took at most. */
const TELL_MEMORY = `process.on("exit", () => require("node:fs").writeSync(2, "\\n" + process.resourceUsage().maxRSS));`;

function peakMiB(node: string, hook: string, args: readonly string[]): number {
  const { stderr } = spawnSync(node, ["--require", hook, ...args], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  return Number(stderr.split("\n").at(-1)) / 1024;
}

function measure(node: string, folder: string): string[][] {
  const hook = join(folder, "memory.cjs");
  writeFileSync(hook, TELL_MEMORY);
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  let start = NaN;
  return CASES.map(({ jobs, rounds }) => {
    const file = join(folder, `${jobs}.batch.yaml`);
    const bytes = writeBatch(file, jobs);
    const args = [CLI, "lint", "--as-of", "2026-11-22", file];
    const bare: number[] = [];
    const lint: number[] = [];
    time(node, args);
    for (let round = 0; round < rounds; round++) {
      bare.push(time(node, ["-e", "0"]));
      lint.push(time(node, args));
    }
    const seconds = median(lint);
    if (jobs === CASES[0]?.jobs) start = seconds;
    const rate = jobs === CASES[0]?.jobs ? "" : Math.round(jobs / (seconds - start)).toLocaleString("en");
    const size = `${(bytes / MIB).toFixed(bytes < MIB ? 3 : 1)}`;
    return [version, String(jobs), size, (seconds * 1000).toFixed(0), (seconds / median(bare)).toFixed(2), rate, peakMiB(node, hook, args).toFixed(0)];
  });
}

const HEADINGS = ["Node", "jobs", "MiB", "median ms", "ratio to `node -e 0`", "jobs/s beyond the start", "peak RSS MiB"];

const folder = mkdtempSync(join(tmpdir(), "topsheet-bench-"));
try {
  const rows = [process.execPath, ...process.argv.slice(2)].flatMap((node) => measure(node, folder));
  show(HEADINGS, rows);
} finally {
  rmSync(folder, { recursive: true });
}
