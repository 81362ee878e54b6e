import type { Finding } from "../model/finding.js";
import { groupBy } from "../model/group.js";
import type { BatchResult, RunResult } from "../model/run.js";
import { inChunks, type Reporter } from "./reporter.js";
import { printable } from "./text/printable.js";

const LONGEST = 4000;

/**
 * JUnit XML, as Jenkins, GitLab and Azure show it: a suite for each file, a case for each written job, and one for the file
 * itself. Errors fail their case; warnings and hints stand in its output; a job with `skip` is skipped.
 */
export const junit: Reporter = (result) => inChunks(report(result), "\n");

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly skip: string | null;
  /** Why the file was not checked at all. */
  readonly unread: string | null;
  readonly findings: Finding[];
}

/** Findings that stand in no file have a suite of this name. */
const NO_FILE = "topsheet";

function* report(result: RunResult): Iterable<string> {
  const suites = suitesOf(result);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<testsuites name="topsheet" ${counts(suites.flatMap(({ cases }) => cases))}>`;
  for (const one of suites) yield* suite(one);
  yield "</testsuites>";
}

function suitesOf({ files, batches, findings, unreadable }: RunResult): Suite[] {
  const batchesOf = groupBy(batches, ({ batch }) => batch.file);
  const findingsOf = groupBy(findings, ({ file }) => file ?? NO_FILE);
  const read = [...new Set([...files, ...findingsOf.keys()])].map((file) => ({ file, cases: casesOf(file, batchesOf.get(file) ?? [], findingsOf.get(file) ?? []) }));
  return [...read, ...unreadable.map(({ file, reason }) => ({ file, cases: [{ name: file, skip: null, unread: reason, findings: [] }] }))];
}

function casesOf(file: string, batches: readonly BatchResult[], findings: readonly Finding[]): Case[] {
  const whole: Case = { name: file, skip: null, unread: null, findings: [] };
  const cases = [whole];
  const byId = new Map<string, Case>();
  for (const { batch } of batches) {
    for (const written of batch.jobs) {
      const one: Case = { name: `${batch.name}: ${written.id}`, skip: written.skip, unread: null, findings: [] };
      cases.push(one);
      for (const id of [written.id, ...written.planned.map((job) => job.id)]) {
        const key = `${batch.document} ${id}`;
        if (!byId.has(key)) byId.set(key, one);
      }
    }
  }
  for (const finding of findings) (byId.get(`${finding.document} ${finding.jobId}`) ?? whole).findings.push(finding);
  return cases;
}

function* suite({ file, cases }: Suite): Iterable<string> {
  yield `  <testsuite name="${attribute(file)}" ${counts(cases)}>`;
  for (const { name, skip, unread, findings } of cases) {
    const head = `    <testcase name="${attribute(name)}" classname="${attribute(className(file))}" file="${attribute(file)}"`;
    const failures = findings.filter(isError);
    const others = findings.filter((finding) => !isError(finding));
    const [first] = failures;
    const parts = [
      ...(unread !== null ? [`      <error message="${attribute(unread)}"/>`] : []),
      ...(first ? [`      <failure type="${attribute(first.ruleId)}" message="${attribute(first.message)}">${failures.map(inWords).map(content).join("\n")}</failure>`] : []),
      ...(!first && skip !== null ? [`      <skipped message="${attribute(skip)}"/>`] : []),
      ...(others.length > 0 ? [`      <system-out>${others.map(inWords).map(content).join("\n")}</system-out>`] : []),
    ];
    yield parts.length === 0 ? `${head}/>` : [`${head}>`, ...parts, "    </testcase>"].join("\n");
  }
  yield "  </testsuite>";
}

/** Cases by how they came out: readers add these up and compare. */
function counts(cases: readonly Case[]): string {
  const of = (holds: (one: Case) => boolean): number => cases.reduce((sum, one) => sum + Number(holds(one)), 0);
  const failed = ({ findings }: Case): boolean => findings.some(isError);
  return `tests="${cases.length}" failures="${of(failed)}" errors="${of(({ unread }) => unread !== null)}" skipped="${of((one) => one.skip !== null && !failed(one))}"`;
}

/** Jenkins takes what follows the last dot for the class and all before it for its package: `media/spring`, not `yaml` in `media/spring.batch`. */
function className(file: string): string {
  return file.replace(/(?:\.batch)?\.ya?ml$/, "");
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
