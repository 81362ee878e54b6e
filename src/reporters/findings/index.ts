import type { Finding } from "../../model/finding.js";
import type { SourceRange } from "../../model/place.js";
import type { Range } from "../../model/range.js";
import { isZero } from "../../model/rational.js";
import type { RunResult, Unreadable } from "../../model/run.js";
import { count, rangeInWords } from "../../model/words.js";
import { SEVERITY_COLOR, type Style, WIDEST_PROSE } from "../style.js";
import { padEnd, wrap } from "../text/fit.js";
import { printable } from "../text/printable.js";
import { width } from "../text/width.js";
import { frame } from "./frame.js";

const INDENT = "    ";
/** Related places shown of one finding; shared content may have thousands. */
const MOST_RELATED = 5;
/** Longest message, in UTF-16 units: whoever wrote it has already shortened what it quotes. */
const LONGEST_MESSAGE = 4000;

/** Paths that could not be checked, then findings by file, as lines; each group ends with an empty line. */
export function* findingsOf({ unreadable, findings }: Pick<RunResult, "unreadable" | "findings">, style: Style): Iterable<string> {
  for (const one of unreadable) yield* unreadableFile(one, style);
  let file: string | null | undefined;
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file;
      yield heading(file, style);
      yield "";
    }
    yield* block(finding, style);
    yield "";
  }
}

function heading(file: string | null, { paint }: Style): string {
  return paint.bold(file === null ? "The whole run" : paint.underline(printable(file)));
}

function* unreadableFile({ file, reason }: Unreadable, style: Style): Iterable<string> {
  yield heading(file, style);
  yield "";
  yield `  ${style.paint.bold(style.paint.red("error"))}  not checked`;
  yield* prose(`Nothing in it was checked: ${printable(reason)}`, "", style);
  yield "";
}

/** One finding: where, how bad and by which rule; what and why; the line meant; what to do; where else to look. */
function* block(finding: Finding, style: Style): Iterable<string> {
  const { paint } = style;
  const colour = paint[SEVERITY_COLOR[finding.severity]];
  const place = finding.range === null ? "" : `${paint.bold(position(finding.range))}  `;
  yield `  ${place}${paint.bold(colour(finding.severity))}  ${finding.ruleId}${paint.dim(concerns(finding))}`;
  yield* prose(printable(finding.message, LONGEST_MESSAGE), "", style);
  // An empty line would show a caret under nothing.
  if (finding.excerpt && finding.range && finding.excerpt.text.trim() !== "") yield* frame(finding.excerpt, finding.range.start.line, colour, style, INDENT);
  if (finding.help !== "") yield* prose(printable(finding.help, LONGEST_MESSAGE), "help: ", style);
  for (const { message, file, range } of finding.related.slice(0, MOST_RELATED)) {
    const where = file === finding.file ? position(range) : `${printable(file)}:${position(range)}`;
    yield* prose(`${where} ${printable(message)}`, "see: ", style);
  }
  const more = finding.related.length - MOST_RELATED;
  if (more > 0) yield* prose(`${count(more, "more place")}`, "and: ", style);
}

function position({ start }: SourceRange): string {
  return `${start.line}:${start.column}`;
}

/** How much hangs on a finding, where the message may not have said it. */
function concerns({ plannedJobs, atStake, fix }: Finding): string {
  const parts = [
    ...(plannedJobs > 1 ? [`${plannedJobs} planned jobs`] : []),
    ...(atStake ? [`${isUnknown(atStake) ? "an unknown sum of" : rangeInWords(atStake)} ${printable(atStake.currency)} at stake`] : []),
    ...(fix ? [fix.kind === "safe" ? "fixable" : "fixable with --fix-unsafe"] : []),
  ];
  return parts.length > 0 ? `  ${parts.join(", ")}` : "";
}

/** True where nothing is known: "at least 0" would say as little, and look like a number. */
function isUnknown({ low, high }: Range): boolean {
  return high === null && isZero(low);
}

/** A paragraph under its label, with what stands in backticks set apart. */
function* prose(text: string, label: string, { paint, columns }: Style): Iterable<string> {
  const lines = wrap(text, Math.min(columns, WIDEST_PROSE) - INDENT.length - width(label));
  let quoted = false;
  for (const [at, line] of lines.entries()) {
    const parts = line.split("`").map((part, index) => {
      if (index > 0) quoted = !quoted;
      return quoted ? paint.cyan(part) : part;
    });
    yield `${INDENT}${at === 0 && label !== "" ? paint.dim(label) : padEnd("", width(label))}${parts.join("`")}`;
  }
}
