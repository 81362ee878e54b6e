import type { RunResult } from "../model/run.js";
import { branchOf } from "./branch.js";
import { closing } from "./closing.js";
import { findingsOf } from "./findings/index.js";
import { inChunks, type Reporter } from "./reporter.js";
import { sheetsOf } from "./sheet/index.js";
import { type Style, styleOf } from "./style.js";

/** For people: findings with the lines they mean, the top sheet, the verdict. An estimate is the top sheet alone. */
export const stylish: Reporter = (result, context) => inChunks(linesOf(result, styleOf(context)), "\n");

function* linesOf(result: RunResult, style: Style): Iterable<string> {
  const { unreadable, findings, judged } = result;
  yield* findingsOf({ unreadable, findings: judged ? findings : [] }, style);
  yield* sheetsOf(result, style);
  yield* branchOf(result, style);
  yield* closing(result, style);
}
