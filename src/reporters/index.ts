import type { RunResult } from "../model/run.js";
import { closing } from "./closing.js";
import { csv } from "./csv.js";
import { github } from "./host/github.js";
import { gitlab } from "./host/gitlab.js";
import { rdjson } from "./host/rdjson.js";
import { sarif } from "./host/sarif.js";
import { json } from "./json/index.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown/index.js";
import { inChunks, type Reporter, type ReporterContext } from "./reporter.js";
import { type Grouping, groupSheetOf } from "./sheet/groups.js";
import { styleOf } from "./style.js";
import { stylish } from "./stylish.js";

export type { Reporter, ReporterContext } from "./reporter.js";
export { type Grouping, groupingOf } from "./sheet/groups.js";
export { printable } from "./text/printable.js";

/** Every format, by the name that `--format` takes. */
export const REPORTERS = { stylish, json, sarif, github, gitlab, junit, rdjson, markdown, csv } satisfies Readonly<Record<string, Reporter>>;

/** The costs of a run by group, for `estimate --group-by`. */
export function* groupSheet(result: RunResult, grouping: Grouping, context: ReporterContext): Iterable<string> {
  const style = styleOf(context);
  yield* inChunks(groupSheetOf(result, grouping, style), "\n");
  yield* inChunks(closing(result, style), "\n");
}
