import { checkInputs, checkOptions } from "./check-options.js";
import { compareText } from "./findings.js";
import type { Report } from "./generated/types/report.js";
import { createRun, type Input } from "./lint.js";
import { type Config, NO_CONFIG } from "./model/config.js";
import type { Limits } from "./model/limits.js";
import { REPORTERS } from "./reporters/index.js";
import { addCard } from "./setup/card.js";
import { type Setup, SHIPPED } from "./setup/index.js";
import { readSetup, SetupError, type SetupFile, setUp } from "./team.js";
import { VERSION } from "./version.js";

export { SetupError };
export type { Input, Limits, Report };

export interface Options {
  /** The day on which prices and dates are judged, `2026-11-22`; today in UTC by default. */
  readonly asOf?: string;
  /** Budgets over all files together; `limit` is a decimal, `"60"`. */
  readonly budgets?: readonly { readonly currency: string; readonly limit: string }[];
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number;
  readonly limits?: Partial<Limits>;
  /** A `topsheet.config.yaml`; its globs start at its folder, and its `files` choose nothing here: `files` are what is linted. */
  readonly config?: Input;
  /** The rate cards that the config names under `rates`, each `file` as it is written there. */
  readonly rateCards?: readonly Input[];
  /** True where `files` are not all that the config covers: its budgets are then not judged. */
  readonly partial?: boolean;
}

/**
 * Lints batch files held in memory: checks them, prices every planned job, holds the totals against their budgets. Reads no
 * file and reaches no network. Resolves to the report of `topsheet lint --format json`; `verdict` is `pass` or `fail`.
 * Bad files never reject: what is wrong with them is in `findings`. Rejects with a TypeError for options of the wrong form, and
 * with a {@link SetupError} for a config or a rate card that cannot be used.
 */
export async function lint(files: readonly Input[], options: Options = {}): Promise<Report> {
  const { asOf = new Date().toISOString().slice(0, 10), budgets = [], maxWarnings = null } = options;
  checkInputs(files);
  const { config, setup } = await teamOf(options);
  checkOptions({ asOf, budgets, maxWarnings }, setup);
  const own = Object.entries(options.limits ?? {}).filter(([, limit]) => limit !== undefined);
  const limits: Limits = { ...config.limits, ...Object.fromEntries(own) };
  const run = createRun({ asOf, version: VERSION, runBudgets: budgets, unreadable: [], judged: true, maxWarnings, limits, config, coversConfig: options.partial !== true }, setup);
  // In one order, so that the order of the arguments changes nothing.
  for (const file of [...files].sort((a, b) => compareText(a.file, b.file))) await run.add(file);
  const report = [...REPORTERS.json(run.finish(), { color: false, columns: 80 })].join("");
  return JSON.parse(report) as Report;
}

/** What the config and the rate cards of the options set. */
async function teamOf({ config, rateCards = [] }: Options): Promise<{ config: Config; setup: Setup }> {
  if (!config) {
    if (rateCards.length > 0) throw new TypeError("rateCards are those that a config names under `rates`, and there is no config");
    return { config: NO_CONFIG, setup: SHIPPED };
  }
  checkInputs([config, ...rateCards]);
  const folders = config.file.split("/").slice(0, -1).filter((part) => part !== ".");
  if (folders.includes("..")) throw new TypeError(`the config ${config.file} must not lie above the folder that the names of files start at`);
  const plain = (name: string): string => name.replace(/^(?:\.\/)+/, "");
  const findCard = async (given: string): Promise<SetupFile | string> => {
    const card = rateCards.find(({ file }) => plain(file) === plain(given));
    return card ? await readSetup(card.bytes, card.file, "rate card") : given;
  };
  return await setUp(await readSetup(config.bytes, config.file, "config"), folders.map(() => "..").join("/"), findCard, addCard);
}
