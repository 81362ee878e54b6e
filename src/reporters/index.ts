import type { RunResult } from "../model/run.js";
import { closing } from "./closing.js";
import { json } from "./json/index.js";
import { inChunks, type Reporter, type ReporterContext } from "./reporter.js";
import { type Grouping, groupSheetOf } from "./sheet/groups.js";
import { styleOf } from "./style.js";
import { stylish } from "./stylish.js";

export type { Reporter, ReporterContext } from "./reporter.js";
export { type Grouping, groupingOf } from "./sheet/groups.js";
export { printable } from "./text/printable.js";

/** Every format, by the name that `--format` takes. */
export const REPORTERS: Readonly<Record<"stylish" | "json", Reporter>> = { stylish, json };

/** The costs of a run by group, for `estimate --group-by`. */
export function* groupSheet(result: RunResult, grouping: Grouping, context: ReporterContext): Iterable<string> {
  const style = styleOf(context);
  yield* inChunks(groupSheetOf(result, grouping, style), "\n");
  yield* inChunks(closing(result, style), "\n");
}
