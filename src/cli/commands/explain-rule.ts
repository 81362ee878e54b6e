import type { Rule } from "../../model/rule.js";
import { wrap } from "../../reporters/text/fit.js";
import { lines } from "../text.js";

const WIDTH = 80;

/** All that a rule says of itself. */
export function rulePage(rule: Rule): string {
  const { id, severity, configurable, summary, why, examples } = rule;
  return lines(
    `${id} (${severity}${configurable ? "" : ", always on"})`,
    "",
    wrap(summary, WIDTH),
    "",
    wrap(why, WIDTH),
    "",
    "A batch that raises it:",
    "",
    indented(examples.bad),
    "",
    "A batch that does not:",
    "",
    indented(examples.good),
  );
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}
