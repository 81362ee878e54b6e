import { nearest } from "../../model/near.js";
import { list, quote } from "../../model/words.js";
import { meant } from "../args.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import { SCHEMA_NAMES, schemaText } from "../schemas.js";
import type { Run } from "./index.js";

/** `topsheet schema <batch | config | report | diff | rate-card>`. */
export const run: Run = async ({ operands }, io) => {
  const [name, ...rest] = operands;
  const choices = `Schemas are ${list(SCHEMA_NAMES.map(quote))}.`;
  if (name === undefined || rest.length > 0) throw new UsageError("`schema` prints one schema.", choices);
  const known = SCHEMA_NAMES.find((one) => one === name);
  if (known === undefined) throw new UsageError(`${quote(name)} is not a schema.`, meant(nearest(name, SCHEMA_NAMES)) ?? choices);
  await print(io.stdout, [await schemaText(known)]);
  return STATUS.ok;
};
