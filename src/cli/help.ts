import { wrap } from "../reporters/text/fit.js";
import { type CommandInfo, type CommandName, COMMANDS } from "./command-list.js";
import { OPTIONS, type OptionInfo, takes } from "./options.js";
import { columns, lines } from "./text.js";

/** Help is as wide as the narrowest terminal that is still common, so that it is the same text everywhere. */
const WIDTH = 80;

const EXIT_STATUSES = [
  ["  0", "Nothing at error level."],
  ["  1", "At least one error (a budget exceeded or not proven is one), or too many warnings."],
  ["  2", "Wrong use, a named path that cannot be read, or nothing to check."],
  ["  3", "A fault of topsheet itself."],
];

/** The text of `topsheet --help`. */
export function overview(): string {
  const commands = Object.entries(COMMANDS).map(([name, command]) => [`  ${name}`, command.summary]);
  return lines(
    "topsheet lints and prices batches of AI-media jobs, and fails when their total",
    "cannot be shown to fit the declared budget.",
    "",
    "Usage: topsheet <command> [options]",
    "",
    "Commands:",
    columns(commands, WIDTH),
    "",
    "Options:",
    optionRows(null),
    "",
    "Exit status:",
    columns(EXIT_STATUSES, WIDTH),
    "",
    "Start with `topsheet init`. `topsheet help <command>` tells more of a command.",
  );
}

/** The text of `topsheet <command> --help`. */
export function helpOf(name: CommandName): string {
  const command: CommandInfo = COMMANDS[name];
  return lines(
    wrap(command.summary, WIDTH),
    "",
    `Usage: ${`topsheet ${name} [options] ${command.operands}`.trimEnd()}`,
    command.about.flatMap((paragraph) => ["", ...wrap(paragraph, WIDTH)]),
    "",
    "Options:",
    optionRows(name),
    "",
    "Examples:",
    command.examples.map((example) => `  ${example}`),
  );
}

function optionRows(command: string | null): string[] {
  const taken = Object.entries<OptionInfo>(OPTIONS).filter(([, option]) => takes(command, option));
  return columns(taken.map(([name, option]) => [`  ${spelling(name, option)}`, option.description]), WIDTH);
}

function spelling(name: string, option: OptionInfo): string {
  const short = option.short ? `-${option.short}, ` : "    ";
  return `${short}--${name}${option.value ? ` ${option.value}` : ""}`;
}
