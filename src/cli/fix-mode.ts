import { quote } from "../model/words.js";
import type { Call, Values } from "./args.js";
import { UsageError } from "./io.js";

/** What is to be done with fixes; null where nothing is. */
export interface FixMode {
  readonly unsafe: boolean;
  /** False: only show what would change. */
  readonly write: boolean;
}

/** The options `--fix`, `--fix-unsafe` and `--diff`. Throws UsageError where they do not fit what else is asked for. */
export function fixMode({ operands, values }: Call): FixMode | null {
  const { fix = false, "fix-unsafe": unsafe = false, diff = false } = values;
  if (!fix && !unsafe && !diff) return null;
  const name = `--${diff ? "diff" : unsafe ? "fix-unsafe" : "fix"}`;
  if (operands.includes("-")) throw new UsageError(`${quote(name)} changes files, and standard input is none.`, "Give the path of the file.");
  if (diff) refuseFormat(values);
  return { unsafe, write: !diff };
}

function refuseFormat({ format = [] }: Values): void {
  const shown = format.find((one) => !one.includes("="));
  if (shown !== undefined) throw new UsageError(`\`--diff\` writes to standard output, and so does \`--format ${shown}\`.`, `Give the report a file: \`--format ${shown}=<file>\`.`);
}
