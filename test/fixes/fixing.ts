import { type FixedFile, fixFile } from "../../src/fix/file.js";
import { createRun } from "../../src/lint.js";
import { DEFAULT_LIMITS } from "../../src/model/limits.js";
import type { RunResult } from "../../src/model/run.js";

/** Lints a text as a file of its own, through the whole pipeline. */
export async function lintWhole(text: string): Promise<RunResult> {
  return lintBytes(new TextEncoder().encode(text));
}

async function lintBytes(bytes: Uint8Array): Promise<RunResult> {
  const run = createRun({ asOf: "2026-11-22", version: "0.0.0", runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: DEFAULT_LIMITS });
  await run.add({ file: "test.batch.yaml", bytes });
  return run.finish();
}

/** A text after all its fixes. */
export async function fixText(text: string, unsafe = false): Promise<FixedFile> {
  return fixFile("test.batch.yaml", new TextEncoder().encode(text), { unsafe, lint: lintBytes });
}
