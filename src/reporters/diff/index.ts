import type { Comparison } from "../../model/diff.js";
import type { ReporterContext } from "../reporter.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { stylish } from "./stylish.js";

/** Turns a comparison into text, in chunks. */
export type DiffReporter = (comparison: Comparison, context: ReporterContext) => Iterable<string>;

/** Every format of `diff`, by the name that `--format` takes. */
export const DIFF_REPORTERS: Readonly<Record<"stylish" | "json" | "markdown", DiffReporter>> = { stylish, json, markdown };
