import type { RunResult } from "../model/run.js";
import { closing } from "./closing.js";
import { inChunks, type ReporterContext } from "./reporter.js";
import { type Grouping, groupSheetOf } from "./sheet/groups.js";
import { styleOf } from "./style.js";

/** The costs of a run by group, for `estimate --group-by`. */
export function* groupSheet(result: RunResult, grouping: Grouping, context: ReporterContext): Iterable<string> {
  const style = styleOf(context);
  yield* inChunks(groupSheetOf(result, grouping, style), "\n");
  yield* inChunks(closing(result, style), "\n");
}
