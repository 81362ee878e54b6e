import type { Finding, Severity } from "../../model/finding.js";
import { count, list } from "../../model/words.js";
import { closing } from "../closing.js";
import { inChunks, type Reporter } from "../reporter.js";
import { styleOf } from "../style.js";
import { printable } from "../text/printable.js";
import { hostPath } from "./paths.js";
import { ranked, SEVERITIES } from "./rank.js";

/** GitHub shows so many annotations of a level for one step (https://github.com/actions/toolkit/issues/734) and drops the rest unsaid. */
const MOST_OF_A_LEVEL = 10;
const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
/** Longest message, in UTF-16 units; GitHub cuts at 64 KiB. */
const LONGEST = 4000;

/** Workflow commands, which GitHub shows as annotations at the lines: the worst first, no more than it shows, the rest counted. */
export const github: Reporter = (result, context) => inChunks(lines(result, context), "\n");

function* lines(...[result, context]: Parameters<Reporter>): Iterable<string> {
  const { prefix = "", annotations: most = MOST_OF_A_LEVEL } = context;
  const all = ranked(result.findings);
  // What was not checked at all comes before anything that was.
  const unchecked = result.unreadable.slice(0, most);
  for (const { file, reason } of unchecked) yield `::error title=topsheet::${data(`${printable(file)} was not checked: ${reason}`)}`;
  const roomFor = (severity: Severity): number => most - (severity === "error" ? unchecked.length : 0);
  const tooMany = result.unreadable.length > unchecked.length || SEVERITIES.some((severity) => all.filter((one) => one.severity === severity).length > roomFor(severity));
  const left = new Map<Severity, number>();
  for (const severity of SEVERITIES) {
    const found = all.filter((one) => one.severity === severity);
    // The notice that counts the rest takes a place of its own.
    const room = roomFor(severity) - Number(tooMany && severity === "info");
    for (const finding of found.slice(0, room)) yield annotation(finding, prefix);
    if (found.length > room) left.set(severity, found.length - room);
  }
  const uncheckedLeft = result.unreadable.length - unchecked.length;
  if (left.size + uncheckedLeft > 0) {
    const rest = list([...(uncheckedLeft > 0 ? [`${count(uncheckedLeft, "more path")} not checked`] : []), ...[...left].map(([severity, number]) => count(number, `more ${severity}`))]);
    yield `::notice title=topsheet::${data(`${rest} are not shown here: GitHub shows ten annotations of a kind for a step. \`topsheet lint\` lists all of them.`)}`;
  }
  // Never broken into lines: one of them might begin like a command.
  for (const line of closing(result, styleOf({ color: false, columns: Number.MAX_SAFE_INTEGER }))) yield withoutCommand(line);
}

/** A line in which a runner finds no command: it takes `::error::x` where a line starts, after blanks too, and its older form, `##[error]x`, anywhere. */
export function withoutCommand(line: string): string {
  return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
}

function annotation({ severity, ruleId, file, range, message, help }: Finding, prefix: string): string {
  const properties: string[] = [];
  // A name with controls in it is shown without them, at the price of the place: the line may reach a terminal.
  if (file !== null) properties.push(`file=${property(printable(hostPath(file, prefix), LONGEST))}`);
  if (range) {
    const { start, end } = range;
    // GitHub ignores an annotation whose columns are on different lines.
    const isOneLine = start.line === end.line;
    properties.push(`line=${start.line}`, `endLine=${end.line}`, ...(isOneLine ? [`col=${start.column}`, `endColumn=${end.column}`] : []));
  }
  properties.push(`title=${property(`topsheet ${ruleId}`)}`);
  return `::${LEVELS[severity]} ${properties.join(",")}::${data(`${printable(message, LONGEST)}\n${printable(help, LONGEST)}`)}`;
}

/** The text of a workflow command, in which these three would end or change it. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property, in which a comma and a colon have a meaning as well. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
