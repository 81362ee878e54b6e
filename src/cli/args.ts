import { parseArgs } from "node:util";
import { nearest } from "../model/near.js";
import { list, quote } from "../model/words.js";
import { isCommand } from "./command-list.js";
import { UsageError } from "./io.js";
import { OPTIONS, optionNamed, takes } from "./options.js";

/** Values of the options, by name; absent where not given. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: true; allowPositionals: true }>>["values"];

/** A command line, understood. */
export interface Call {
  /** Null where none is named. */
  readonly command: string | null;
  /** What follows the command, without options. */
  readonly operands: readonly string[];
  readonly values: Values;
  /** What the last of `--color` and `--no-color` says; null without them. */
  readonly color: boolean | null;
}

/** Reads a command line. Throws UsageError for an option that does not exist, does not belong to the command or lacks its value. */
export function parseCommandLine(argv: readonly string[]): Call {
  const args = [...argv];
  const { tokens, positionals, values } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true, allowPositionals: true });
  const [command = null] = positionals;
  for (const token of tokens) if (token.kind === "option") checkOption(token, command);
  const colors = tokens.flatMap((token) => (token.kind === "option" && ["color", "no-color"].includes(token.name) ? [token.name === "color"] : []));
  // Each was checked, so they are what a strict parser would have let through; its own messages are no sentences.
  return { command, operands: positionals.slice(1), values: values as Values, color: colors.at(-1) ?? null };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, command: string | null): void {
  const option = optionNamed(name);
  const known = isCommand(command) ? command : null;
  const hint = `Run \`topsheet ${known ? `${known} ` : ""}--help\` for the options${known ? ` of \`${known}\`` : ""}.`;
  if (!option) {
    const names = Object.entries(OPTIONS).flatMap(([one, info]) => (known === null || takes(known, info) ? [`--${one}`] : []));
    throw new UsageError(`Unknown option \`${rawName}\`.`, meant(nearest(rawName, names)) ?? hint);
  }
  if (known !== null && !takes(known, option)) {
    throw new UsageError(`\`${known}\` has no option \`${rawName}\`: it belongs to ${namesOf(option.commands)}.`, hint);
  }
  if (option.type === "boolean" && value !== undefined) throw new UsageError(`The option \`${rawName}\` takes no value.`, hint);
  const missing = option.type === "string" && (value === undefined || value === "" || (!inlineValue && value.startsWith("-")));
  if (missing) throw new UsageError(`The option \`${rawName}\` needs a value: \`${rawName} ${option.value}\`.`, hint);
}

function namesOf(commands: readonly string[] | "all"): string {
  return commands === "all" ? "every command" : list(commands.map(quote));
}

/** The sentence that offers a name for a misspelt one; null without an offer. */
export function meant(name: string | null): string | null {
  return name === null ? null : `Did you mean \`${name}\`?`;
}
