import type { Message, Rule } from "../model/rule.js";
import { quote } from "../model/words.js";

/** A piece of a rule's page: a paragraph, a block of YAML or of output, or rows under a head. */
export type Piece = { readonly text: string } | { readonly code: string; readonly language: "yaml" | "text" } | Table;

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of a rule's page; the first has no title. */
export interface Section {
  readonly title: string | null;
  readonly pieces: readonly Piece[];
}

/** What the tool prints of a rule's bad example. */
export interface ExampleRun {
  readonly command: string;
  readonly output: string;
}

const FIRST_RELEASE = "0.1.0";

/**
 * All that a rule says of itself, in the order of its page. `topsheet explain`, docs/rules/ and every other place that
 * explains a rule are made from this. Without an example's run, which takes a run of the pipeline, that part is left out.
 */
export function rulePage(rule: Rule, example: ExampleRun | null): readonly Section[] {
  const { summary, why, examples, setting, messages, options = {}, since = FIRST_RELEASE } = rule;
  const settings = Object.entries(options).map(([name, option]) => [quote(name), quote(String(option.default)), option.description]);
  return [
    { title: null, pieces: [{ text: summary }, { text: `${control(rule)} Since ${since}.` }] },
    { title: "Why", pieces: [{ text: why }] },
    ...(settings.length > 0 ? [{ title: "Options", pieces: [{ head: ["option", "by default", "meaning"], rows: settings }] }] : []),
    { title: `A batch that raises it${setting ? `, ${setting.words}` : ""}`, pieces: [{ code: examples.bad, language: "yaml" }] },
    ...(example ? [{ title: "What topsheet says of it", pieces: [{ code: `$ ${example.command}\n${example.output}`, language: "text" }] } as const] : []),
    { title: "A batch that does not raise it", pieces: [{ code: examples.good, language: "yaml" }] },
    { title: "All messages", pieces: [{ head: ["message", "help"], rows: messageRows(messages) }] },
  ];
}

/** What a reader can change about a rule. */
function control(rule: Rule): string {
  const { severity, configurable } = rule;
  const change = configurable
    ? `The config may give it another severity or switch it off; ${byComment(rule)}.`
    : "Neither the config nor a comment can change it: without it, a plan could pass unproven.";
  return `${severity.replace(/^./, (first) => first.toUpperCase())} by default. ${change}`;
}

/** What is found in the whole run stands in the config or nowhere, where no comment of a batch reaches it. */
function byComment({ id, check, checkRun }: Rule): string {
  if (id.startsWith("suppression-")) return "no comment can suppress it, because it is about such comments";
  return checkRun && !check ? "no comment in a batch reaches it, because it is about the whole run" : "a comment in the batch may suppress it";
}

/** Holes as `‹name›`; where several meet, words that only a run can choose, as `…`. */
export function messageRows(messages: Readonly<Record<string, Message>>): string[][] {
  const shown = (text: string): string => text.replace(/(?:\{\{\w+\}\}){2,}/g, "…").replace(/\{\{(\w+)\}\}/g, "‹$1›");
  return Object.values(messages).map(({ message, help }) => [shown(message), shown(help)]);
}
