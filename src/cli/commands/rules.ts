import { RULES } from "../../../rules/index.js";
import { loadTeam } from "../config.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { columns, lines } from "../text.js";
import type { Run } from "./index.js";

const WIDTH = 100;

/** `topsheet rules`. */
export const run: Run = async ({ operands, values }, io) => {
  if (operands.length > 0) throw new UsageError("`rules` takes no operand.", "`topsheet explain <rule>` tells more of one.");
  const { config } = await loadTeam(values, io);
  const rows = RULES.map(({ id, severity, configurable, summary }) => {
    const set = config.rules.get(id)?.severity ?? null;
    return [id, set === null || set === severity ? severity : `${set} (config)`, configurable ? "yes" : "no", summary];
  });
  const table = columns([["Rule", "Severity", "Configurable", "What it reports"], ...rows], WIDTH);
  await print(io.stdout, [lines(table, "", "`topsheet explain <rule>` tells why a rule matters and shows what raises it.")]);
  return STATUS.ok;
};
