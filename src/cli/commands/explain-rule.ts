import type { Config } from "../../model/config.js";
import { isSuppressible, type Rule } from "../../model/rule.js";
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
    ...(isSuppressible(rule) ? ["", wrap("To hide one finding of it, put this above what it is about or at the end of its line:", WIDTH), "", `  # topsheet-ignore ${id} -- <reason>`] : []),
  );
}

/** Why the rule has its severity here, what else the config sets of it, and what it could. */
function settingLines({ id, severity, configurable, options = {} }: Rule, { file, rules, places }: Config): (string | string[])[] {
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
  const possible = Object.entries(options).map(([name, option]) => `${quote(name)} (${quote(String(option.default))} by default): ${option.description}`);
  return [...said.map((text) => wrap(text, WIDTH)), "", ...(possible.length > 0 ? [wrap(`Options: ${list(possible)}`, WIDTH), ""] : [])];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}
