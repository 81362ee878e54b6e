import { appendFileSync, statSync } from "node:fs";
import { reasonOf } from "../cli/read.js";
import { say } from "./log.js";
import { pageOf, type Shown } from "./page.js";

/** GitHub drops a summary whole when a step writes more than 1024 KiB of it. */
const MOST_BYTES = 1024 * 1024;
/** Kept free, for what a runner may add. */
const MARGIN = 8 * 1024;

/** Adds to the step's summary. Where there is none, or it cannot be written, that is said and no more. */
export function writeSummary(shown: Shown, env: NodeJS.ProcessEnv): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return say("topsheet: No summary was written: GITHUB_STEP_SUMMARY is not set.");
  try {
    const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(file, `${pageOf(shown, MOST_BYTES - MARGIN - written, env)}\n`);
  } catch (error) {
    say(`topsheet: No summary was written: ${reasonOf(error)}`);
  }
}
