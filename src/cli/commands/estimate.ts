import { groupSheet } from "../../reporters/group-sheet.js";
import { groupingOf } from "../../reporters/sheet/groups.js";
import { UsageError } from "../io.js";
import { report } from "../report.js";
import type { Run } from "./index.js";

/** `topsheet estimate [path…]`. */
export const run: Run = async (call, io) => {
  const key = call.values["group-by"];
  if (key === undefined) return await report(call, io, { judged: false });
  const grouping = groupingOf(key);
  if (!grouping) throw new UsageError(`\`--group-by ${key}\` is no way to group jobs.`, "Write `job`, `type`, `file`, or `label.` and the name of a label, such as `label.campaign`.");
  return await report(call, io, { judged: false, sheet: (result, context) => groupSheet(result, grouping, context) });
};
