import type { Report } from "./generated/types/report.js";
import { createRun, type Input } from "./lint.js";
import { isDay } from "./model/day.js";
import { DEFAULT_LIMITS, type Limits } from "./model/limits.js";
import { REPORTERS } from "./reporters/index.js";
import { VERSION } from "./version.js";

export type { Input, Limits, Report };

export interface Options {
  /** The day on which prices and dates are judged, `2026-11-22`; today in UTC by default. */
  readonly asOf?: string;
  /** Budgets over all files together; `limit` is a decimal, `"60"`. */
  readonly budgets?: readonly { readonly currency: string; readonly limit: string }[];
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number;
  readonly limits?: Partial<Limits>;
}

/**
 * Lints batch files held in memory: checks them, prices every planned job, holds the totals against their budgets. Reads no
 * file and reaches no network. Resolves to the report of `topsheet lint --format json`; `verdict` is `pass` or `fail`.
 * Bad files never reject: what is wrong with them is in `findings`. Throws a TypeError for options of the wrong form.
 */
export async function lint(files: readonly Input[], options: Options = {}): Promise<Report> {
  const { asOf = new Date().toISOString().slice(0, 10) } = options;
  if (!isDay(asOf)) throw new TypeError(`asOf must be a day such as "2026-11-22", not ${JSON.stringify(asOf)}`);
  for (const { file, bytes } of files) {
    if (!(bytes instanceof Uint8Array)) throw new TypeError(`the bytes of ${file} must be a Uint8Array; for a text use new TextEncoder().encode(text)`);
  }
  const run = createRun({
    asOf,
    version: VERSION,
    runBudgets: options.budgets ?? [],
    unreadable: [],
    judged: true,
    maxWarnings: options.maxWarnings ?? null,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  });
  for (const file of files) await run.add(file);
  const report = [...REPORTERS.json(run.finish(), { color: false, columns: 80 })].join("");
  return JSON.parse(report) as Report;
}
