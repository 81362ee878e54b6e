import { judgeBranch, viewOf } from "../../lint-base.js";
import { createRun } from "../../lint.js";
import { type Config, NO_CONFIG } from "../../model/config.js";
import type { Side } from "../../model/diff.js";
import { DEFAULT_LIMITS } from "../../model/limits.js";
import type { Rule } from "../../model/rule.js";
import type { LintOptions, RunResult, Terms } from "../../model/run.js";
import { REPORTERS } from "../../reporters/index.js";
import type { ExampleRun } from "../../reporters/rule-page.js";
import { SHIPPED } from "../../setup/index.js";
import { VERSION } from "../../version.js";

/** The day on which examples are judged, so that a page is the same on every day. */
const DAY = "2026-11-22";
const FILE = "example.batch.yaml";

/** What a terminal of 80 columns shows of a rule's bad example: through the same stages as any batch. */
export async function runExample({ examples, setting = { words: "" } }: Rule): Promise<ExampleRun> {
  const { asOf = DAY, base } = setting;
  const options = { ...OPTIONS, asOf, config: { ...NO_CONFIG, ...setting.config }, coversConfig: base !== undefined };
  const result = base === undefined ? await runText(FILE, examples.bad, options) : await runBranch(FILE, examples.bad, options, base);
  const output = [...REPORTERS.stylish(result, { color: false, columns: 80 })].join("");
  return { command: `topsheet lint ${FILE} --as-of ${asOf}${base === undefined ? "" : " --base main"}`, output: `${output}[exit status ${result.exitStatus}]\n` };
}

const OPTIONS = { version: VERSION, runBudgets: [], unreadable: [], judged: true, maxWarnings: null, limits: DEFAULT_LIMITS };

/** Lints a text as the one file of a run. */
export async function runText(file: string, text: string, options: LintOptions): Promise<RunResult> {
  const run = createRun(options);
  await run.add({ file, bytes: new TextEncoder().encode(text) });
  return run.finish();
}

const TERMS: Terms = { budgetFrom: "head", failOn: "both" };

/** Lints a text as the one file of a branch in whose base it had another text, and a config of its own. */
export async function runBranch(file: string, text: string, options: LintOptions & { readonly config: Config }, base: string, baseConfig = NO_CONFIG, terms = TERMS): Promise<RunResult> {
  const sideOf = (result: RunResult, config: Config): Side => ({ result, config, lost: new Map(), rates: JSON.stringify([config.plans, [...config.assume.keys()]]) });
  const before = sideOf(await runText(file, base, { ...options, config: baseConfig }), baseConfig);
  const view = viewOf(before, new Set([file]), terms.budgetFrom === "base");
  const own = sideOf(await runText(file, text, { ...options, base: view }), options.config);
  const atBaseRates = await runText(file, text, { ...options, config: baseConfig, base: view });
  const judged = view.inForce ? sideOf(atBaseRates, baseConfig) : own;
  const priced = { before: { config: baseConfig, setup: SHIPPED }, after: { config: options.config, setup: SHIPPED } };
  return judgeBranch({ base: { ref: "main", commit: "0".repeat(40) }, before, judged, atOwnRates: own, atBaseRates, priced, terms, leftOut: [], options });
}
