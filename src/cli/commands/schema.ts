import { SCHEMAS } from "../../generated/schemas.js";
import { nearest } from "../../model/near.js";
import { list, quote } from "../../model/words.js";
import { meant } from "../args.js";
import { STATUS, UsageError } from "../io.js";
import { print } from "../output.js";
import type { Run } from "./index.js";

/** `topsheet schema <batch | config | report | diff | rate-card>`. */
export const run: Run = async ({ operands }, io) => {
  const [name, ...rest] = operands;
  const known = Object.keys(SCHEMAS);
  const choices = `Schemas are ${list(known.map(quote))}.`;
  if (name === undefined || rest.length > 0) throw new UsageError("`schema` prints one schema.", choices);
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name as keyof typeof SCHEMAS] : undefined;
  if (schema === undefined) throw new UsageError(`${quote(name)} is not a schema.`, meant(nearest(name, known)) ?? choices);
  await print(io.stdout, [schema]);
  return STATUS.ok;
};
