import type { FieldInfo, FieldKind, TaskInfo } from "../../model/catalog.js";
import { list, quote } from "../../model/words.js";
import { wrap } from "../../reporters/text/fit.js";
import { lines } from "../text.js";

const WIDTH = 80;

/** What a field of each kind takes; an enum lists its values instead. */
const TAKES: Readonly<Record<Exclude<FieldKind, "enum">, string>> = {
  flag: "true or false",
  length: "seconds, or a range {low, high}",
  count: "a whole number, or a range {low, high}",
  number: "a number",
  text: "text",
  object: "a mapping",
  list: "a list",
};

/** All that the catalog knows of a type: its other names and its fields. */
export function typePage({ type, provider, task, aliases, title, fields }: TaskInfo): string {
  const others = aliases.length > 0 ? `, also called ${list(aliases.map(quote))}` : "";
  return lines(
    `${type}: ${title}`,
    "",
    wrap(`With ${quote(`provider: ${provider}`)} the short form is ${quote(`type: ${task}`)}${others}.`, WIDTH),
    Object.entries(fields).flatMap(([name, info]) => field(name, info)),
    "",
    wrap("A plan fact is a field that the provider does not take, or not under a published name: topsheet prices with it.", WIDTH),
    wrap(`${quote(`topsheet rates ${provider}`)} lists the prices.`, WIDTH),
  );
}

function field(name: string, info: FieldInfo): string[] {
  const facts = [
    info.kind === "enum" ? list((info.values ?? []).map(String), "or") : TAKES[info.kind],
    ...(info.required ? ["required"] : []),
    ...(info.default === undefined ? [] : [`default ${String(info.default)}`]),
    ...(info.planFact ? ["plan fact"] : []),
    ...(info.clientOnly ? ["seen only in the provider's own client"] : []),
  ];
  const notes = [info.description, ...(info.noEffectUnless ?? []).map(({ because }) => because), switchedOff(info)];
  return ["", ...indented(`${name}: ${facts.join("; ")}`, "  "), ...notes.flatMap((note) => (note === undefined ? [] : indented(note, "    ")))];
}

/** What cannot be had; of an enum, with which of its values. */
function switchedOff({ kind, disabled }: FieldInfo): string | undefined {
  if (!disabled) return undefined;
  return kind === "enum" ? `Not to be had with ${list(disabled.values.map((value) => quote(String(value))), "or")}: ${disabled.because}` : disabled.because;
}

function indented(text: string, indent: string): string[] {
  return wrap(text, WIDTH - indent.length).map((line) => indent + line);
}
