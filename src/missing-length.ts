import type { Missing } from "./model/cost.js";
import { faultAt } from "./model/fault.js";
import type { Fault } from "./model/finding.js";
import type { PlannedJob } from "./model/job.js";

type MissingLength = Extract<Missing, { kind: "length" }>;

/** A length that the price needs and that nothing gives makes the job invalid, like any missing field. */
export function missingLengths(planned: PlannedJob): Fault[] {
  const { missing } = planned.cost;
  return missing.length === 0 ? [] : missing.flatMap((one) => (one.kind === "length" ? [toFault(planned, one)] : []));
}

function toFault(planned: PlannedJob, missing: MissingLength): Fault {
  const { written } = planned;
  const { field, item, unread } = missing;
  const [messageId, write] = unread === null ? wayToEstimate(missing, planned) : ["unreadCues", unread];
  const fault = faultAt(["missing-duration", messageId], [...written.path, "id"], "value", { field, item: item.label, write });
  return { ...fault, jobId: planned.id, plannedJobs: 1 };
}

/** Which message tells how the length could be estimated, and what it is to name. */
function wayToEstimate({ parameters }: MissingLength, { written }: PlannedJob): [messageId: string, write: string] {
  const useless = parameters.filter((name) => written.assume.has(name));
  if (useless.length > 0) return ["noEstimate", useless.join(", ")];
  return parameters.length > 0 ? ["neededOrAssumed", `{${parameters.map((name) => `${name}: …`).join(", ")}}`] : ["needed", ""];
}
