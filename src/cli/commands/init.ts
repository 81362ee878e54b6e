import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { codeOf, reasonOf } from "../read.js";
import { schemaText } from "../schemas.js";
import { lines } from "../text.js";
import { CONFIG_FILE } from "../config.js";
import { FIRST_BATCH, FIRST_CONFIG } from "./first-batch.js";
import type { Run } from "./index.js";

const BATCH_FILE = "topsheet.batch.yaml";
const SCHEMA_FILE = ".topsheet/batch.schema.json";
const CONFIG_SCHEMA_FILE = ".topsheet/config.schema.json";

/** `topsheet init`. */
export const run: Run = async ({ operands }, io) => {
  if (operands.length > 0) throw new UsageError("`init` takes no operand: it writes to the working directory.", "Change to the folder first.");
  const batch = writeNew(BATCH_FILE, FIRST_BATCH, io.cwd);
  const schema = writeNew(SCHEMA_FILE, await schemaText("batch"), io.cwd);
  const config = writeNew(CONFIG_FILE, FIRST_CONFIG, io.cwd);
  const configSchema = writeNew(CONFIG_SCHEMA_FILE, await schemaText("config"), io.cwd);
  await print(io.stdout, [
    lines(
      batch ? `Wrote ${BATCH_FILE}, a first batch to change as you like.` : `Left ${BATCH_FILE} as it is.`,
      schema
        ? `Wrote ${SCHEMA_FILE}, with which an editor completes and checks batch files.`
        : `Left ${SCHEMA_FILE} as it is. To renew it: topsheet schema batch > ${SCHEMA_FILE}`,
      config ? `Wrote ${CONFIG_FILE}, which holds what all batches share.` : `Left ${CONFIG_FILE} as it is.`,
      configSchema ? `Wrote ${CONFIG_SCHEMA_FILE}, the same for the config.` : `Left ${CONFIG_SCHEMA_FILE} as it is. To renew it: topsheet schema config > ${CONFIG_SCHEMA_FILE}`,
      "",
      "Next: run `topsheet lint`, change the batch, and run it again.",
    ),
  ]);
  return STATUS.ok;
};

/** Writes a file that does not exist yet; false where it does. Throws UsageError where it cannot be written. */
function writeNew(file: string, text: string, cwd: string): boolean {
  try {
    mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
    writeFileSync(resolve(cwd, file), text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST" && !(error instanceof Error && "syscall" in error && error.syscall === "mkdir")) return false;
    throw new UsageError(`\`${file}\` cannot be written: ${reasonOf(error)}`);
  }
}
