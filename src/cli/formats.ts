import { resolve } from "node:path";
import { nearest } from "../model/near.js";
import { list, quote } from "../model/words.js";
import { type Format, FORMATS } from "../reporters/formats.js";
import { meant, type Values } from "./args.js";
import { UsageError } from "./io.js";

/** A report to write; `file` is null for standard output. */
export interface Output<F extends string = Format> {
  readonly format: F;
  readonly file: string | null;
}

/**
 * The outputs of `--format`. Exactly one goes to standard output: `stylish` where none is asked for there. Throws UsageError
 * for an unknown format, two on standard output, or two in one file.
 */
export function outputs<F extends string = Format>(values: Values, cwd: string, known: readonly string[] = FORMATS): readonly Output<F | "stylish">[] {
  const given = (values.format ?? []).map((one) => toOutput<F>(one, known));
  const shown = given.filter((output) => output.file === null);
  if (shown.length > 1) {
    const names = list(shown.map((output) => quote(output.format)));
    throw new UsageError(`Standard output takes one format, not ${names}.`, `Give the others a file: \`--format ${shown[1]?.format}=<file>\`.`);
  }
  const paths = new Set<string>();
  for (const { file } of given) {
    if (file === null) continue;
    const path = resolve(cwd, file);
    if (paths.has(path)) throw new UsageError(`Two formats cannot be written to ${quote(file)}.`, "Give each a file of its own.");
    paths.add(path);
  }
  return shown.length === 1 ? given : [{ format: "stylish", file: null }, ...given];
}

function toOutput<F extends string>(given: string, known: readonly string[]): Output<F> {
  const [, name = "", file = null] = /^([^=]*)(?:=(.*))?$/s.exec(given) ?? [];
  if (!isOneOf<F>(name, known)) {
    throw new UsageError(`${quote(name)} is not a format.`, meant(nearest(name, known)) ?? `Formats are ${list(known.map(quote))}.`);
  }
  if (file === "") throw new UsageError(`\`--format ${given}\` names no file.`, `Write \`--format ${name}=<file>\`, or \`--format ${name}\` for standard output.`);
  return { format: name, file };
}

function isOneOf<F extends string>(name: string, known: readonly string[]): name is F {
  return known.includes(name);
}
