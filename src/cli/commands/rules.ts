import { RULES } from "../../../rules/index.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { columns, lines } from "../text.js";
import type { Run } from "./index.js";

const WIDTH = 100;

/** `topsheet rules`. */
export const run: Run = async ({ operands }, io) => {
  if (operands.length > 0) throw new UsageError("`rules` takes no operand.", "`topsheet explain <rule>` tells more of one.");
  const rows = RULES.map((rule) => [rule.id, rule.severity, rule.configurable ? "yes" : "no", rule.summary]);
  const table = columns([["Rule", "Severity", "Configurable", "What it reports"], ...rows], WIDTH);
  await print(io.stdout, [lines(table, "", "`topsheet explain <rule>` tells why a rule matters and shows what raises it.")]);
  return STATUS.ok;
};
