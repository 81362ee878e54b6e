import type { Finding, Severity } from "../../model/finding.js";
import type { SourceRange } from "../../model/place.js";
import type { Rule } from "../../model/rule.js";
import type { RunResult } from "../../model/run.js";
import { count } from "../../model/words.js";
import { inline } from "../json/values.js";
import { markdownPage } from "../markdown-page.js";
import { inChunks, type Reporter, type ReporterContext } from "../reporter.js";
import { rulePage } from "../rule-page.js";
import { printable } from "../text/printable.js";
import { fingerprints } from "./fingerprint.js";
import { encodedPath, hostPath } from "./paths.js";
import { ranked } from "./rank.js";

/** GitHub takes no file with more (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning). */
const MOST_RESULTS = 25_000;
const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };
const LONGEST = 4000;
const ROOT = "%SRCROOT%";

/** SARIF 2.1.0 for code scanning; what a comment suppresses is in it, marked as such. */
export const sarif: Reporter = (result, context) => inChunks(log(result, context), "");

function* log(result: RunResult, context: ReporterContext): Iterable<string> {
  const everything = [...result.findings, ...result.suppressed];
  const kept = new Set(everything.length > MOST_RESULTS ? ranked(everything).slice(0, MOST_RESULTS) : everything);
  const shown = everything.filter((finding) => kept.has(finding));
  const ids = new Set(shown.map(({ ruleId }) => ruleId));
  const rules = (context.rules ?? []).filter(({ id }) => ids.has(id));
  const notifications = notificationsOf(result, everything.length - shown.length);
  const invocation = { executionSuccessful: result.exitStatus !== 2, exitCode: result.exitStatus, ...(notifications.length > 0 && { toolExecutionNotifications: notifications }) };
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [{\n';
  yield `    "tool": {"driver": {"name": "topsheet", "semanticVersion": ${inline(result.version)}, "rules": [${rules.map((rule) => `\n      ${inline(descriptor(rule))}`).join(",")}\n    ]}},\n`;
  yield `    "columnKind": "utf16CodeUnits",\n    "originalUriBaseIds": ${inline({ [ROOT]: { description: { text: "The root of the repository." } } })},\n`;
  yield `    "invocations": [${inline(invocation)}],\n    "results": [`;
  const toResult = resultOf(result, rules, context.prefix ?? "");
  let before = "\n";
  for (const finding of shown) {
    yield `${before}      ${inline(toResult(finding))}`;
    before = ",\n";
  }
  yield "\n    ]\n  }]\n}\n";
}

function notificationsOf({ unreadable }: RunResult, leftOut: number): unknown[] {
  const left = leftOut > 0 ? [{ level: "warning", message: { text: `${count(leftOut, "finding")} of the least weight are left out, because no more than ${MOST_RESULTS} are taken.` } }] : [];
  return [...left, ...unreadable.map(({ file, reason }) => ({ level: "error", message: { text: plain(`${file} was not checked: ${reason}`) } }))];
}

function descriptor(rule: Rule): unknown {
  const { id, severity, summary, why } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary} ${why} More: topsheet explain ${id}`, markdown: markdownPage(id, rulePage(rule, null)) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["cost"] },
  };
}

function resultOf({ files, configFile, suppressed }: RunResult, rules: readonly Rule[], prefix: string): (finding: Finding) => unknown {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = fingerprints(prefix);
  const somewhere = configFile ?? files[0] ?? "topsheet.config.yaml";
  return (finding) => {
    const { ruleId, severity, message, help, file, range, related, fix } = finding;
    const location = { physicalLocation: placeOf(file ?? somewhere, range, prefix) };
    return {
      ruleId,
      ...(indexes.has(ruleId) && { ruleIndex: indexes.get(ruleId) }),
      level: LEVELS[severity],
      message: { text: plain(`${message} ${help}`) },
      locations: [location],
      ...(related.length > 0 && {
        relatedLocations: related.slice(0, 100).map((one) => ({ message: { text: plain(one.message) }, physicalLocation: placeOf(one.file, one.range, prefix) })),
      }),
      partialFingerprints: { "topsheet/v1": fingerprint(finding) },
      ...(fix && file !== null && { fixes: [{ description: { text: fix.description }, artifactChanges: [{ artifactLocation: artifact(file, prefix), replacements: fix.edits.map(({ range: gone, text }) => ({ deletedRegion: region(gone), insertedContent: { text } })) }] }] }),
      // Either every result says whether it is suppressed, or none does.
      ...(suppressed.length > 0 && { suppressions: finding.suppressed ? [{ kind: "inSource", justification: printable(finding.suppressed.reason) }] : [] }),
    };
  };
}

/** In messages, `[words](place)` is a link; keys of matrices and hostile names may look like one. */
function plain(text: string): string {
  return printable(text, LONGEST).replaceAll("](", "] (");
}

function placeOf(file: string, range: SourceRange | null, prefix: string): unknown {
  return { artifactLocation: artifact(file, prefix), region: range ? region(range) : { startLine: 1 } };
}

function artifact(file: string, prefix: string): unknown {
  return { uri: encodedPath(hostPath(file, prefix)), uriBaseId: ROOT };
}

function region({ start, end }: SourceRange): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
