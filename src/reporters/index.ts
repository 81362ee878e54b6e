import { csv } from "./csv.js";
import type { Format } from "./formats.js";
import { github } from "./host/github.js";
import { gitlab } from "./host/gitlab.js";
import { rdjson } from "./host/rdjson.js";
import { sarif } from "./host/sarif.js";
import { json } from "./json/index.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown/index.js";
import type { Reporter } from "./reporter.js";
import { stylish } from "./stylish.js";

export { groupSheet } from "./group-sheet.js";
export type { Reporter, ReporterContext } from "./reporter.js";
export { type Grouping, groupingOf } from "./sheet/groups.js";
export { printable } from "./text/printable.js";

/** Every format, by the name that `--format` takes. */
export const REPORTERS = { stylish, json, sarif, github, gitlab, junit, rdjson, markdown, csv } satisfies Readonly<Record<Format, Reporter>>;
