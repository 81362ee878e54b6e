import type { Severity } from "../../model/finding.js";
import { text } from "../json/values.js";
import { inChunks, type Reporter } from "../reporter.js";
import { printable } from "../text/printable.js";
import { fingerprints } from "./fingerprint.js";
import { hostPath } from "./paths.js";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "critical", warning: "minor", info: "info" };
const LONGEST = 4000;
/** Where a finding of no file, or of the whole repository, is shown: the widget needs one. */
const NO_FILE = "topsheet.config.yaml";
/** Stands in for the rule of a file that could not be read. */
const NOT_CHECKED = "not-checked";

/** GitLab's code quality report (https://docs.gitlab.com/ci/testing/code_quality/). Suppressed findings are not in it. */
export const gitlab: Reporter = (result, { prefix = "" }) => inChunks(issues(result, prefix), "");

function* issues({ findings, configFile, unreadable }: Parameters<Reporter>[0], prefix: string): Iterable<string> {
  const fingerprint = fingerprints(prefix);
  // What was not checked at all is no finding, but a report without it would look as if all were well.
  const unchecked = unreadable.map(({ file, reason }) => ({ ruleId: NOT_CHECKED, severity: "error" as const, message: `${file} was not checked:`, help: reason, file, range: null, jobId: null, excerpt: null }));
  let before = "[\n";
  for (const finding of [...unchecked, ...findings]) {
    const { message, help, ruleId, severity, file, range } = finding;
    const path = hostPath(file ?? configFile ?? NO_FILE, prefix) || NO_FILE;
    yield `${before}  {"description": ${text(printable(`${message} ${help}`.trimEnd(), LONGEST))}, "check_name": ${text(ruleId)}, "fingerprint": "${fingerprint(finding)}", "severity": "${SEVERITIES[severity]}", "location": {"path": ${text(path)}, "lines": {"begin": ${range?.start.line ?? 1}}}}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}
