import type { Config } from "../../model/config.js";
import type { Rule } from "../../model/rule.js";
import { list, quote } from "../../model/words.js";
import { wrap } from "../../reporters/text/fit.js";
import { lines } from "../text.js";

const WIDTH = 80;

/** All that a rule says of itself. */
export function rulePage(rule: Rule, config: Config): string {
  const { id, severity, configurable, summary, why, examples, setting } = rule;
  return lines(
    `${id} (${severity}${configurable ? "" : ", always on"})`,
    "",
    wrap(summary, WIDTH),
    "",
    wrap(why, WIDTH),
    "",
    ...settingLines(rule, config),
    setting ? wrap(`A batch that raises it, ${setting.words}:`, WIDTH) : "A batch that raises it:",
    "",
    indented(examples.bad),
    "",
    "A batch that does not:",
    "",
    indented(examples.good),
  );
}

/** What the config sets of a rule, and what it could. */
function settingLines({ id, severity, options = {} }: Rule, { file, rules }: Config): (string | string[])[] {
  const set = rules.get(id);
  const said = [
    ...(set?.severity ? [`${file} sets it to ${quote(set.severity)}${set.severity === severity ? ", as it is by default" : ` instead of ${quote(severity)}`}.`] : []),
    ...Object.entries(set?.options ?? {}).map(([name, value]) => `${file} sets ${quote(name)} to ${quote(String(value))}.`),
  ];
  const possible = Object.entries(options).map(([name, option]) => `${quote(name)} (${quote(String(option.default))} by default): ${option.description}`);
  return [...said.map((text) => wrap(text, WIDTH)), ...(said.length > 0 ? [""] : []), ...(possible.length > 0 ? [wrap(`Options: ${list(possible)}`, WIDTH), ""] : [])];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}
