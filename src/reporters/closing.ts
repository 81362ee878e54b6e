import type { Finding } from "../model/finding.js";
import type { RunResult } from "../model/run.js";
import { count, list } from "../model/words.js";
import { plannedJobs } from "./sheet/rows.js";
import type { Style } from "./style.js";
import { wrap } from "./text/fit.js";
import { printable } from "./text/printable.js";

/** Counts of a run, the same for people and machines. */
export interface Summary {
  readonly files: number;
  readonly batches: number;
  /** Those that are skipped are not planned to run. */
  readonly plannedJobs: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Those that a comment suppresses, counted nowhere else. */
  readonly suppressed: number;
}

export function summaryOf({ files, batches, findings, suppressed }: RunResult): Summary {
  const of = (severity: Finding["severity"]): number => findings.reduce((sum, one) => sum + Number(one.severity === severity), 0);
  return { files: files.length, batches: batches.length, plannedJobs: plannedJobs(batches), errors: of("error"), warnings: of("warning"), infos: of("info"), suppressed: suppressed.length };
}

/** Where prices come from, then what was looked at, what was found, and the verdict. */
export function* closing(result: RunResult, { paint, columns }: Style): Iterable<string> {
  const summary = summaryOf(result);
  const cards = result.cards.map(({ provider, title, checked, file }) => `${printable(title ?? capital(provider))}${file === undefined ? "" : ` (your own card ${printable(file)})`}, checked ${checked}`);
  if (cards.length > 0) yield* wrap(`Prices: ${cards.join("; ")}`, columns).map(paint.dim);
  const { plannedJobs: jobs, batches, files } = summary;
  const seen = list([
    ...(jobs > 0 ? [count(jobs, "planned job")] : []),
    ...(batches > 0 ? [count(batches, "batch", "batches")] : []),
    count(files, "file"),
  ]);
  if (!result.judged) {
    const unsure = summary.errors > 0 ? ` ${count(summary.errors, "mistake was", "mistakes were")} found: \`topsheet lint\` shows more.` : "";
    yield* wrap(`Priced: ${jobs > 0 ? "" : "nothing in "}${seen}. Nothing was judged.${unsure}`, columns);
    return;
  }
  const passed = result.exitStatus === 0;
  const [word, ...rest] = wrap(`${passed ? "Passed" : "Failed"}: ${outcome(result, summary)} in ${seen}.`, columns);
  yield (word ?? "").replace(/^\w+:/, (verdict) => paint.bold(passed ? paint.green(verdict) : paint.red(verdict)));
  yield* rest;
  const fixable = fixableOf(result);
  if (fixable !== null) yield* wrap(fixable, columns);
}

/** `2 can be fixed with --fix, 1 more with --fix-unsafe.`; null where nothing can. */
function fixableOf({ findings }: RunResult): string | null {
  const of = (kind: "safe" | "unsafe"): number => findings.reduce((sum, { fix }) => sum + Number(fix?.kind === kind), 0);
  const [safe, unsafe] = [of("safe"), of("unsafe")];
  if (safe + unsafe === 0) return null;
  if (safe === 0) return `${unsafe} can be fixed with --fix-unsafe, which changes what is made or charged.`;
  return `${safe} can be fixed with --fix${unsafe > 0 ? `, ${unsafe} more with --fix-unsafe, which changes what is made or charged` : ""}.`;
}

function outcome({ unreadable, exitStatus }: RunResult, { errors, warnings, infos, suppressed }: Summary): string {
  const lost = unreadable.length > 0 ? `${count(unreadable.length, "path was", "paths were")} not checked; ` : "";
  const found = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(infos > 0 ? [count(infos, "info")] : []),
  ];
  const tooMany = exitStatus === 1 && errors === 0 ? "too many warnings: " : "";
  const hidden = suppressed > 0 ? ` (${suppressed} suppressed)` : "";
  return `${lost}${found.length === 0 ? "no findings" : tooMany + list(found)}${hidden}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

