import { statSync } from "node:fs";
import { setOutput } from "@actions/core";
import { MONEY } from "../model/money.js";
import type { Range } from "../model/range.js";
import { isZero } from "../model/rational.js";
import { lostFiles, type RunResult } from "../model/run.js";
import { decimal } from "../reporters/json/values.js";
import type { Judgement } from "./judge.js";

/** The outputs of action.yml; nothing else is written. */
export const OUTPUTS = ["verdict", "total-low", "total-high", "currency", "findings", "report", "sarif"] as const;

/** Sets every output, also those that are empty. */
export function writeOutputs({ status, result, report, sarif }: Pick<Judgement, "status" | "result" | "report" | "sarif">): void {
  const total = result && totalOf(result);
  const values: Readonly<Record<(typeof OUTPUTS)[number], string>> = {
    verdict: status === 0 ? "pass" : "fail",
    "total-low": total ? decimal(total.low, "down") : "",
    "total-high": total?.high ? decimal(total.high, "up") : "",
    currency: total?.currency ?? "",
    findings: result ? String(result.findings.length) : "",
    report: result && isFile(report) ? report : "",
    sarif: result && sarif !== null && isFile(sarif) ? sarif : "",
  };
  for (const name of OUTPUTS) setOutput(name, values[name]);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * One total, where there is one that cannot mislead: that of the only currency that is charged; else money, if all of it is
 * known. Purses do not mix, and money for part of a plan would look like money for all of it.
 */
function totalOf(result: RunResult): (Range & { readonly currency: string }) | null {
  const { totals, money } = result;
  const isWhole = lostFiles(result).length === 0;
  const charged = totals.filter(({ high }) => high === null || !isZero(high));
  const [only, ...others] = charged.length > 0 ? charged : totals;
  if (only && others.length === 0) return { currency: only.currency, low: only.low, high: isWhole ? only.high : null };
  return money?.high && isWhole ? { ...money, currency: MONEY } : null;
}
