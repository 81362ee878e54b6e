import type { Edit, Finding, Fix, Severity } from "../../model/finding.js";
import type { SourceRange } from "../../model/place.js";
import { inline } from "../json/values.js";
import { inChunks, type Reporter } from "../reporter.js";
import { printable } from "../text/printable.js";
import { tame } from "../text/tame.js";
import { hostPath } from "./paths.js";

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };
const LONGEST = 4000;

/** Reviewdog's diagnostics (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf), with fixes as suggestions. */
export const rdjson: Reporter = (result, { prefix = "" }) => inChunks(report(result, prefix), "");

function* report({ findings, unreadable }: Parameters<Reporter>[0], prefix: string): Iterable<string> {
  const unchecked = unreadable.map(({ file, reason }) => ({ message: words(`${file} was not checked: ${reason}`), location: { path: hostPath(file, prefix) }, severity: SEVERITIES.error }));
  yield '{\n  "source": {"name": "topsheet"},\n  "diagnostics": [';
  let before = "\n";
  for (const one of unchecked) {
    yield `${before}    ${inline(one)}`;
    before = ",\n";
  }
  for (const finding of findings) {
    yield `${before}    ${inline(diagnostic(finding, prefix))}`;
    before = ",\n";
  }
  yield before === "\n" ? "]\n}\n" : "\n  ]\n}\n";
}

function diagnostic(finding: Finding, prefix: string): unknown {
  const { ruleId, severity, message, help, file, range, fix, related } = finding;
  const suggestion = fix && suggestionOf(fix, finding);
  return {
    message: `${words(message)}\n${words(help)}`,
    ...(file !== null && { location: { path: hostPath(file, prefix), ...(range && { range: inBytes(range, finding) }) } }),
    severity: SEVERITIES[severity],
    code: { value: ruleId },
    ...(suggestion && { suggestions: [suggestion] }),
    ...(related.length > 0 && {
      related_locations: related.map((one) => ({ message: words(one.message), location: { path: hostPath(one.file, prefix), range: { start: { line: one.range.start.line } } } })),
    }),
  };
}

/** Reviewdog prints messages in logs, and posts them as Markdown. */
function words(text: string): string {
  return tame(printable(text, LONGEST));
}

/**
 * Each suggestion is a button of its own, for the lines that the comment is about: a fix with several edits would be made in part. Whole
 * lines go without columns, since the line after them is none of the comment's.
 */
function suggestionOf({ edits }: Fix, finding: Finding): object | null {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0) return null;
  const { range: { start, end }, text } = edit;
  if (start.column === 1 && end.column === 1 && end.line > start.line && text === "") return { range: { start: { line: start.line }, end: { line: end.line - 1 } }, text };
  return columnsKnown(edit, finding) ? { range: inBytes(edit.range, finding), text } : null;
}

/** Columns there count bytes of UTF-8, which can be told only for the line that the finding shows, from its beginning. */
function inBytes({ start, end }: SourceRange, finding: Finding): unknown {
  const position = ({ line, column }: SourceRange["start"]): unknown => {
    const bytes = byteColumn(line, column, finding);
    return { line, ...(bytes !== null ? { column: bytes } : column === 1 ? { column } : {}) };
  };
  return { start: position(start), end: position(end) };
}

function byteColumn(line: number, column: number, { range, excerpt }: Finding): number | null {
  if (!range || !excerpt || line !== range.start.line || range.start.column - 1 !== excerpt.column || column - 1 > excerpt.text.length) return null;
  return utf8Length(excerpt.text.slice(0, column - 1)) + 1;
}

function columnsKnown({ range }: Edit, finding: Finding): boolean {
  return [range.start, range.end].every(({ line, column }) => column === 1 || byteColumn(line, column, finding) !== null);
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
