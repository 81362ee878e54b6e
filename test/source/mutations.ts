/** A small change to a text, made of numbers so that a failing one shrinks to something readable. */
export interface Mutation {
  readonly operator: number;
  readonly at: number;
  readonly choice: number;
}

const CHARACTERS = [
  ..." \t\n-?:,[]{}#&*!|>'\"%@`~<=.\\/0123456789abnyo_",
  "\r\n",
  "\r",
  "é",
  "😀",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\ufeff",
];
const SNIPPETS = [
  ": ", " #", " # note\n", "- ", "\n- ", "\n  - ", "? ", "\n? ", "---\n", "\n---\n", "...\n", "\n...\n", "--- ", "<<: ", "*a ", "&a ", "&a", "*house", "!!str ",
  "!x ", "%YAML 1.2\n---\n", "|\n", "|2\n", ">-\n", "|+\n", "[", "]", "{", "}", "{}", "[]", "''", '""', "'x'", '"x"', "null", "~", "{a: 1}", "[a: 1]", "\n\n", "\n ", "\n\t",
  "  ", "a: b", "a: ", ": b", ", ", "\\\n", "''x", "\\x41", "9:16", "1_000", "0o7", ".inf", "[? a : b]", "{? a}", "{a}", "[,]", "- - x", "-\n", "&b\n", "*a: 1", "\n # c\n", "\n...",
] as const;

const OPERATORS: readonly ((text: string, at: number, choice: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, choice) => text.slice(0, at) + pick(CHARACTERS, choice) + text.slice(at),
  (text, at, choice) => text.slice(0, at) + pick(CHARACTERS, choice) + text.slice(at + 1),
  (text, at, choice) => text.slice(0, at) + pick(SNIPPETS, choice) + text.slice(at),
  (text, at, choice) => text.slice(0, at) + pick(SNIPPETS, choice) + text.slice(Math.min(text.length, at + 1 + (choice % 5))),
  (text, at, choice) => text.slice(0, at) + text.slice(at + 1 + (choice % 12)),
  (text, at, choice) => onLines(text, at, (lines, line) => void lines.splice(line, 1 + (choice % 2))),
  (text, at) => onLines(text, at, (lines, line) => void lines.splice(line, 0, lines[line] ?? "")),
  (text, at, choice) => onLines(text, at, (lines, line) => void lines.splice(choice % lines.length, 0, ...lines.splice(line, 1))),
  (text, at, choice) => onLines(text, at, (lines, line) => (lines[line] = " ".repeat(1 + (choice % 4)) + (lines[line] ?? ""))),
  (text, at, choice) => onLines(text, at, (lines, line) => (lines[line] = (lines[line] ?? "").replace(new RegExp(`^ {0,${1 + (choice % 4)}}`), ""))),
  (text, at, choice) => onLines(text, at, (lines, line) => (lines[line] = (lines[line] ?? "") + pick([" # c", "#c", " ", "\t", ":", ",", "\r", " |", " &q", " x: y"], choice))),
  (text, at, choice) => onLines(text, at, (lines, line) => (lines[line] = (lines[line] ?? "").replace(/: (.*)$/, (_, value: string) => `: ${pick(WRAPPERS, choice)(value)}`))),
  (text, at, choice) => onLines(text, at, (lines, line) => (lines[line] = (lines[line] ?? "").replace(/: (.*)$/, (_, value: string) => `:\n${" ".repeat(choice % 7)}${value}`))),
  (text) => text.replaceAll("\n", "\r\n"),
  (text, at) => text.slice(0, at),
  (text, at, choice) => text.slice(0, at) + text.slice(choice % (text.length + 1), (choice % (text.length + 1)) + 9) + text.slice(at),
];

const WRAPPERS: readonly ((value: string) => string)[] = [
  (value) => `"${value}"`,
  (value) => `'${value}'`,
  (value) => `[${value}]`,
  (value) => `{${value}}`,
  (value) => `{x: ${value}}`,
  (value) => `&z ${value}`,
  (value) => `|\n      ${value}`,
  (value) => `>\n      ${value}\n      b`,
  (value) => `${value}\n      more`,
  (value) => `!!str ${value}`,
  () => "*z",
  () => "",
];

export const OPERATOR_COUNT = OPERATORS.length;

export function mutate(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((result, { operator, at, choice }) => {
    const apply = OPERATORS[operator % OPERATORS.length];
    return apply ? apply(result, at % (result.length + 1), choice) : result;
  }, text);
}

function pick<T>(from: readonly T[], choice: number): T {
  return from[choice % from.length] as T;
}

function onLines(text: string, at: number, change: (lines: string[], line: number) => unknown): string {
  const lines = text.split("\n");
  change(lines, text.slice(0, at).split("\n").length - 1);
  return lines.join("\n");
}
