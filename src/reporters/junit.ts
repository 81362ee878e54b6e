import type { Finding } from "../model/finding.js";
import type { BatchResult, RunResult } from "../model/run.js";
import { inChunks, type Reporter } from "./reporter.js";
import { printable } from "./text/printable.js";

const LONGEST = 4000;

/**
 * JUnit XML, as Jenkins, GitLab and Azure show it: a suite for each file, a case for each written job, and one for the file
 * itself. Errors fail their case; warnings and hints stand in its output; a job with `skip` is skipped.
 */
export const junit: Reporter = (result) => inChunks(suites(result), "\n");

interface Case {
  readonly name: string;
  readonly skip: string | null;
  readonly findings: Finding[];
}

function* suites({ files, batches, findings, unreadable }: RunResult): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  const names = [...new Set([...files, ...findings.map(({ file }) => file ?? "topsheet")])];
  const failed = findings.filter(({ severity }) => severity === "error").length;
  yield `<testsuites name="topsheet" failures="${failed}" errors="${unreadable.length}">`;
  const batchesOf = grouped(batches, ({ batch }) => batch.file);
  const findingsOf = grouped(findings, ({ file }) => file ?? "topsheet");
  for (const name of names) yield* suite(name, casesOf(name, batchesOf.get(name) ?? [], findingsOf.get(name) ?? []));
  for (const { file, reason } of unreadable) {
    yield `  <testsuite name="${attribute(file)}" tests="1" failures="0" errors="1" skipped="0">`;
    yield `    <testcase name="${attribute(file)}" classname="${attribute(file)}"><error message="${attribute(reason)}"/></testcase>\n  </testsuite>`;
  }
  yield "</testsuites>";
}

function casesOf(file: string, batches: readonly BatchResult[], findings: readonly Finding[]): Case[] {
  const whole: Case = { name: file, skip: null, findings: [] };
  const cases = [whole];
  const byId = new Map<string, Case>();
  for (const { batch } of batches) {
    for (const written of batch.jobs) {
      const one: Case = { name: `${batch.name}: ${written.id}`, skip: written.skip, findings: [] };
      cases.push(one);
      for (const id of [written.id, ...written.planned.map((job) => job.id)]) if (!byId.has(id)) byId.set(id, one);
    }
  }
  for (const finding of findings) (byId.get(finding.jobId ?? "") ?? whole).findings.push(finding);
  return cases;
}

function* suite(file: string, cases: readonly Case[]): Iterable<string> {
  const failures = cases.filter((one) => one.findings.some(isError)).length;
  const skipped = cases.filter((one) => one.skip !== null && !one.findings.some(isError)).length;
  yield `  <testsuite name="${attribute(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}">`;
  for (const { name, skip, findings } of cases) {
    const head = `    <testcase name="${attribute(name)}" classname="${attribute(file)}"`;
    const [first] = findings.filter(isError);
    const others = findings.filter((finding) => !isError(finding));
    const parts = [
      ...(first ? [`      <failure type="${attribute(first.ruleId)}" message="${attribute(first.message)}">${findings.filter(isError).map(inWords).map(content).join("\n")}</failure>`] : []),
      ...(!first && skip !== null ? [`      <skipped message="${attribute(skip)}"/>`] : []),
      ...(others.length > 0 ? [`      <system-out>${others.map(inWords).map(content).join("\n")}</system-out>`] : []),
    ];
    yield parts.length === 0 ? `${head}/>` : [`${head}>`, ...parts, "    </testcase>"].join("\n");
  }
  yield "  </testsuite>";
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function inWords({ file, range, severity, ruleId, message, help }: Finding): string {
  const place = file === null ? "" : `${printable(file)}${range ? `:${range.start.line}:${range.start.column}` : ""}: `;
  return `${place}${severity} ${ruleId}: ${printable(message, LONGEST)} ${printable(help, LONGEST)}`;
}

/** Text of an element; what XML 1.0 cannot hold at all has been made visible before, but for two numbers that are no characters. */
function content(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\ufffe\uffff]/g, "\ufffd");
}

function attribute(text: string): string {
  return content(printable(text, LONGEST)).replaceAll('"', "&quot;");
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
