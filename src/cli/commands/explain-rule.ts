import type { Config } from "../../model/config.js";
import { isSuppressible, type Rule } from "../../model/rule.js";
import { quote } from "../../model/words.js";
import { type ExampleRun, type Piece, rulePage } from "../../reporters/rule-page.js";
import { wrap } from "../../reporters/text/fit.js";
import { columns, lines } from "../text.js";

const WIDTH = 80;

/** A rule's page as text, with what the config sets of it. */
export function explainRule(rule: Rule, config: Config, example: ExampleRun): string {
  const [first, ...rest] = rulePage(rule, example);
  return lines(
    `${rule.id} (${rule.severity}${rule.configurable ? "" : ", always on"})`,
    ...(first?.pieces.flatMap(pieceLines) ?? []),
    ...setLines(rule, config),
    ...rest.flatMap(({ title, pieces }) => ["", ...wrap(`${title}:`, WIDTH), ...pieces.flatMap(pieceLines)]),
    ...(isSuppressible(rule) ? ["", ...wrap("To hide one finding of it, put this above what it is about or at the end of its line:", WIDTH), "", `  # topsheet-ignore ${rule.id} -- <reason>`] : []),
  );
}

/** Each piece after a blank line. */
function pieceLines(piece: Piece): string[] {
  if ("text" in piece) return ["", ...wrap(piece.text, WIDTH)];
  if ("code" in piece) return ["", ...indented(piece.code)];
  const isNarrow = piece.head.length > 2;
  return isNarrow ? ["", ...columns([piece.head, ...piece.rows].map((row) => row.map((cell, at) => (at === 0 ? `  ${cell}` : cell))), WIDTH)] : piece.rows.flatMap(pairLines);
}

function pairLines([message = "", help = ""]: readonly string[]): string[] {
  const below = (text: string, lead: string): string[] => wrap(text, WIDTH - lead.length).map((line, at) => `${at === 0 ? lead : " ".repeat(lead.length)}${line}`);
  return ["", ...below(message, "  "), ...below(help, "    help: ")];
}

/** Why the rule has its severity here, and what else the config sets of it. */
function setLines({ id, severity, configurable }: Rule, { file, rules, places }: Config): string[] {
  const set = rules.get(id);
  const at = set && places ? `${file} line ${places.rangeOf(places.locate(0, { path: set.path, at: "key" })).start.line}` : file;
  const said = [
    !configurable
      ? `Its severity cannot be changed: the verdict rests on it.`
      : set?.severity
        ? `${at} sets it to ${quote(set.severity)}${set.severity === severity ? ", as it is by default" : ` instead of ${quote(severity)}`}.`
        : `Its severity here is ${quote(severity)}, the default${file === null ? "" : `: ${file} does not set it`}.`,
    ...Object.entries(set?.options ?? {}).map(([name, value]) => `${at} sets ${quote(name)} to ${quote(String(value))}.`),
  ];
  return said.flatMap((text, at) => [...(at === 0 ? [""] : []), ...wrap(text, WIDTH)]);
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}
