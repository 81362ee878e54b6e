import type { YAMLError } from "yaml";
import type { Fault } from "../model/finding.js";
import type { Span } from "../model/place.js";
import { syntaxFault } from "./faults.js";
import { cut, lineFrom, lineOf, outdentedAbove, startOfLine } from "./layout.js";
import { endOfLine } from "./scan.js";

/** A bracket or quote at `open` that was found to be unclosed `at` a later offset. */
export interface Unclosed {
  readonly open: number;
  readonly at: number;
}

/** What an error is looked at with. */
export interface Surroundings {
  readonly text: string;
  readonly unclosed: readonly Unclosed[];
}

/** One error of yaml as a fault, in our own words. Its codes are a closed set, but wide: some need a look at the message or the text. */
export function explain({ code, message, pos: [start, end] }: YAMLError, { text, unclosed }: Surroundings): Fault {
  const span = { start, end: Math.min(Math.max(end, start + 1), endOfLine(text, start)) };
  switch (code) {
    case "TAB_AS_INDENT":
      return syntaxFault("tab", span);
    case "BAD_SCALAR_START":
      return badStart(span, text);
    case "BAD_DQ_ESCAPE":
      return syntaxFault("escape", { start, end: start + 2 }, { escape: text.slice(start, start + 2) });
    case "BAD_ALIAS":
      return message.includes("empty") ? badStart(span, text) : syntaxFault("anchor", span);
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
    case "BAD_PROP_ORDER":
      return syntaxFault("anchor", span);
    case "NON_STRING_KEY":
      return syntaxFault("complexKey", span);
    case "KEY_OVER_1024_CHARS":
      return syntaxFault("longKey", span);
    case "BAD_DIRECTIVE":
      return syntaxFault("directive", lineOf(text, start), { text: cut(text, lineOf(text, start)) });
    case "BLOCK_IN_FLOW":
      return blockInFlow(span, text, unclosed);
    case "BAD_INDENT":
      return message.includes("end with a") ? unclosedBracket(start, text, unclosed) : badIndent(text, start);
    case "MISSING_CHAR":
      return missing(message, span, text, unclosed);
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return badKey(span, text, unclosed);
    default:
      return unexpected(message, span, text);
  }
}

function badStart(span: Span, text: string): Fault {
  const character = text.charAt(span.start);
  return syntaxFault("badStart", span, { character: character === "`" ? "a backtick" : `\`${character}\`` });
}

function missing(message: string, span: Span, text: string, unclosed: readonly Unclosed[]): Fault {
  if (message.startsWith("Missing closing")) return unclosedQuote(span.start, text, unclosed);
  if (message.includes("end with a")) return unclosedBracket(span.start, text, unclosed);
  if (message.startsWith("Missing ,")) return syntaxFault("missingComma", span);
  if (message.startsWith("Missing space")) return syntaxFault("missingSpace", span, { text: cut(text, span) });
  if (message.startsWith("Comments")) return syntaxFault("commentSpace", span);
  if (message.startsWith("Implicit map keys")) return badKey(span, text, unclosed);
  if (message.startsWith("Sequence item")) return badIndent(text, span.start);
  if (message.startsWith("Block scalar")) return syntaxFault("blockIndent", span);
  if (message.startsWith("Block collection")) return syntaxFault("documentLine", span);
  if (message.startsWith("Missing directives-end")) return syntaxFault("directiveEnd", span);
  return syntaxFault("anchor", span);
}

/** A line that should be `key: value` and is not, one that holds two of them, or one whose next line is indented too far. */
function badKey(span: Span, text: string, unclosed: readonly Unclosed[]): Fault {
  const line = lineFrom(text, span.start);
  if (/["']/.test(text.charAt(line.start)) && unclosed.some(({ open }) => open === line.start)) return unclosedQuoteAt(line.start, text);
  const rest = cut(text, line);
  if (/^-(?:\s|$)/.test(rest)) return syntaxFault("listInMapping", { start: line.start, end: line.start + 1 });
  const before = text.slice(startOfLine(text, line.start), line.start);
  if (/^\s*-[^\s-]/.test(before)) {
    const dash = line.start - before.trimStart().length;
    return syntaxFault("missingDashSpace", { start: dash, end: dash + 1 });
  }
  if (/:(?:\s|$)/.test(rest)) return syntaxFault("twoPairs", line, { text: rest });
  if (/:\s+$/.test(before)) return badIndent(text, endOfLine(text, line.end));
  return syntaxFault(/^[^\s:]+:\S/.test(rest) ? "missingSpace" : "missingColon", line, { text: rest });
}

/** The line at or after `offset`, which stands in a column that fits nothing; or the one above, where that one is to blame. */
function badIndent(text: string, offset: number): Fault {
  let line = lineFrom(text, offset);
  while (text[line.start] === "#") line = lineFrom(text, line.end);
  if (/^-[^\s-]/.test(cut(text, line))) return syntaxFault("missingDashSpace", { start: line.start, end: line.start + 1 });
  const outdented = outdentedAbove(text, line.start);
  return outdented ? syntaxFault("outdent", outdented) : syntaxFault("indent", line);
}

function blockInFlow(span: Span, text: string, unclosed: readonly Unclosed[]): Fault {
  const around = unclosed.findLast(({ open, at }) => open < span.start && at >= span.start && "[{".includes(text.charAt(open)));
  if (around) return unclosedBracketAt(around.open, text);
  const isItem = /^-\s/.test(text.slice(span.start, span.start + 2));
  return isItem ? syntaxFault("listInBrackets", { start: span.start, end: span.start + 1 }) : syntaxFault("missingComma", span);
}

function unexpected(message: string, span: Span, text: string): Fault {
  const found = cut(text, span);
  if (message.includes("same line with key")) return syntaxFault("listOnKeyLine", span);
  if (message.includes("Block scalar header") || message.startsWith("Not a YAML token")) return syntaxFault("blockHeader", span, { text: found });
  if (/Unexpected (?:,|empty item)/.test(message)) return syntaxFault("extraComma", span);
  if (/^[\]}]$/.test(found)) return syntaxFault("extraBracket", span, { text: found });
  if (found === "-") return syntaxFault("listInMapping", span);
  const isNewLine = text.slice(startOfLine(text, span.start), span.start).trim() === "";
  if (isNewLine && message.includes("scalar")) return syntaxFault("afterDocument", lineFrom(text, span.start));
  return syntaxFault(message.includes("at node end") ? "afterValue" : "unexpected", span, { text: found });
}

function unclosedBracket(at: number, text: string, unclosed: readonly Unclosed[]): Fault {
  return unclosedBracketAt(openedBefore(at, text, "[{", unclosed) ?? at, text);
}

function unclosedBracketAt(open: number, text: string): Fault {
  const bracket = text.charAt(open);
  return syntaxFault("unclosedBracket", { start: open, end: open + 1 }, { bracket, closing: bracket === "[" ? "]" : "}" });
}

function unclosedQuote(at: number, text: string, unclosed: readonly Unclosed[]): Fault {
  return unclosedQuoteAt(openedBefore(at, text, "\"'", unclosed) ?? at, text);
}

function unclosedQuoteAt(open: number, text: string): Fault {
  return syntaxFault("unclosedQuote", { start: open, end: open + 1 }, { quote: text.charAt(open) });
}

function openedBefore(at: number, text: string, characters: string, unclosed: readonly Unclosed[]): number | undefined {
  return unclosed.find((one) => one.at >= at && characters.includes(text.charAt(one.open)))?.open;
}
