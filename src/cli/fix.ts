import { fixFile, type FixedFile } from "../fix/file.js";
import { createRun } from "../lint.js";
import type { LintOptions } from "../model/run.js";
import { count, quote } from "../model/words.js";
import { VERSION } from "../version.js";
import type { Team } from "./config.js";
import type { BatchFile } from "./files.js";
import type { FixMode } from "./fix-mode.js";
import type { Io } from "./io.js";
import { tell } from "./output.js";
import { readBounded, reasonOf } from "./read.js";
import { NotWritable, replaceFile } from "./write.js";

const MIB = 1024 * 1024;
/** Lines about prices told of one file. */
const MOST_PRICES = 40;

/** What fixing came to. */
export interface FixOutcome {
  readonly files: readonly Pick<FixedFile, "file" | "before" | "after">[];
  /** False where a file could not be written. */
  readonly done: boolean;
}

/** Fixes files one by one, and tells on standard error what that does to prices and what was left out. */
export async function fixFiles(files: readonly BatchFile[], asOf: string, mode: FixMode, { config, setup, root }: Team, io: Io): Promise<FixOutcome> {
  const options: LintOptions = { asOf, version: VERSION, runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: config.limits, config, coversConfig: false };
  const changed: FixedFile[] = [];
  let problems = 0;
  let done = true;
  for (const { shown, path } of files) {
    const bytes = readOrNull(path, config.limits.fileMiB * MIB);
    // What cannot be read is reported by the run that follows.
    if (bytes === null) continue;
    const fixed = await fixFile(shown, bytes, {
      unsafe: mode.unsafe,
      async lint(now) {
        const run = createRun(options, setup);
        await run.add({ file: shown, bytes: now });
        return run.finish();
      },
    });
    await tellLeftOut(fixed, io);
    if (fixed.fixed === 0 || fixed.after === fixed.before) continue;
    if (mode.write) {
      const failure = writeOrReason(path, fixed.after, root);
      if (failure !== null) {
        done = false;
        await tell(io, `topsheet: ${quote(shown)} cannot be fixed: ${failure}`);
        continue;
      }
    }
    problems += fixed.fixed;
    changed.push(mode.write ? { ...fixed, before: "", after: "" } : fixed);
    await tellPrices(fixed, mode, io);
  }
  const what = `${count(problems, "problem")} in ${count(changed.length, "file")}`;
  if (problems > 0) await tell(io, mode.write ? `Fixed ${what}.` : `${what} would be fixed; nothing was written.`);
  else if (!mode.write) await tell(io, "Nothing would be changed.");
  return { files: changed, done };
}

function readOrNull(path: string, most: number): Uint8Array | null {
  try {
    return readBounded(path, most);
  } catch {
    return null;
  }
}

function writeOrReason(path: string, text: string, root: string): string | null {
  try {
    replaceFile(path, text, root);
    return null;
  } catch (error) {
    return error instanceof NotWritable ? error.message : reasonOf(error);
  }
}

async function tellPrices({ file, prices }: FixedFile, { write }: FixMode, io: Io): Promise<void> {
  const lines = prices.slice(0, MOST_PRICES).map(({ jobs, change }) => `${write ? "fixed" : "would fix"} ${file}: ${jobs} ${change}`);
  const more = prices.length - lines.length;
  await tell(io, ...lines, ...(more > 0 ? [`${write ? "fixed" : "would fix"} ${file}: the prices of ${count(more, "more job")} changed as well; the report has them all.`] : []));
}

async function tellLeftOut({ file, leftOut }: FixedFile, io: Io): Promise<void> {
  for (const { finding, because } of leftOut) {
    const line = finding.range?.start.line ?? 1;
    const reason = because === null ? "it could not be read any more" : `it would bring a new error, ${because.ruleId}: ${because.message}`;
    await tell(io, `topsheet: ${file}:${line}: ${quote(finding.ruleId)} was not fixed, because with the fix ${reason}`);
  }
}
