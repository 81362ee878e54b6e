import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTools } from "./tools.js";

/**
 * Everything that must hold, in one command: types, lint, generated files, bundles, tests. Installs the tools that tests of hooks need first, and runs all of it even when
 * something fails, and ends with a line of counts in which each check counts as one beside the tests.
 */
const ROOT = join(__dirname, "..");

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What each check is called, and what Node runs for it. */
const CHECKS = [
  ["types", ["node_modules/typescript/bin/tsc", "-p", "."]],
  ["lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."]],
  ["generated files", ["--import", "tsx", "scripts/generate.ts"]],
  ["bundles", ["--import", "tsx", "scripts/bundle.ts"]],
] as const;

function run(args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  return status === 0;
}

function check(name: string, args: readonly string[]): Counts {
  console.log(`\n── ${name}`);
  const passed = run(args);
  console.log(passed ? `${name}: passed` : `${name}: FAILED`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Runs every test. A file that could not be loaded counts as one failure; so does a runner that says nothing. */
function test(): Counts {
  console.log("\n── tests");
  const folder = mkdtempSync(join(tmpdir(), "topsheet-check-"));
  const report = join(folder, "report.json");
  try {
    const succeeded = run(["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
    const counts = countsOf(report);
    return { ...counts, failed: Math.max(counts.failed, succeeded && counts.passed > 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function countsOf(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
    const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

installTools(ROOT);
const results = [...CHECKS.map(([name, args]) => check(name, args)), test()];
const sum = (of: keyof Counts): number => results.reduce((total, one) => total + one[of], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : ""}`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
