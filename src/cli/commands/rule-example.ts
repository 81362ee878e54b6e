import { createRun } from "../../lint.js";
import { NO_CONFIG } from "../../model/config.js";
import { DEFAULT_LIMITS } from "../../model/limits.js";
import type { Rule } from "../../model/rule.js";
import { REPORTERS } from "../../reporters/index.js";
import type { ExampleRun } from "../../reporters/rule-page.js";
import { VERSION } from "../../version.js";

/** The day on which examples are judged, so that a page is the same on every day. */
const DAY = "2026-11-22";
const FILE = "example.batch.yaml";

/** What a terminal of 80 columns shows of a rule's bad example: through the same stages as any batch. */
export async function runExample({ examples, setting }: Rule): Promise<ExampleRun> {
  const asOf = setting?.asOf ?? DAY;
  const run = createRun({
    asOf,
    version: VERSION,
    runBudgets: [],
    unreadable: [],
    judged: true,
    maxWarnings: null,
    limits: DEFAULT_LIMITS,
    config: { ...NO_CONFIG, ...setting?.config },
  });
  await run.add({ file: FILE, bytes: new TextEncoder().encode(examples.bad) });
  const result = run.finish();
  const output = [...REPORTERS.stylish(result, { color: false, columns: 80 })].join("");
  return { command: `topsheet lint ${FILE} --as-of ${asOf}`, output: `${output}[exit status ${result.exitStatus}]\n` };
}
