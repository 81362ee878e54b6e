import type { NamedAssumption } from "../../src/model/batch.js";
import type { Cost } from "../../src/model/cost.js";
import type { Assumption } from "../../src/model/assumption.js";
import type { PlannedJob } from "../../src/model/job.js";
import type { BatchContext } from "../../src/model/rule.js";
import { combinations } from "./jobs.js";

/** Assumptions that no line item rests on; those for a type of which a job is faulty are left alone, it may need them. */
export function unusedAssumptions({ batch, planned, price }: BatchContext): readonly NamedAssumption[] {
  if (batch.assumed.length === 0 || batch.incomplete) return [];
  const used = new Set<Assumption>();
  const use = ({ lines }: Cost): void => {
    for (const { assumption } of lines) if (assumption) used.add(assumption);
  };
  for (const { cost } of planned) use(cost);
  const faultyTypes = new Set<string>();
  for (const { task, skip, planned: own } of batch.jobs) {
    if (own.some((job) => !job.valid)) faultyTypes.add(task.type);
    // A skipped job has no price, but its assumptions are there for when it has.
    else if (skip !== null) for (const { job } of combinations(own)) use(priceOf(job, price));
  }
  const paths = new Set([...used].map(({ path }) => path.join("\0")));
  return batch.assumed.filter(({ type, path }) => !faultyTypes.has(type) && !paths.has(path.join("\0")));
}

function priceOf(job: PlannedJob, price: BatchContext["price"]): Cost {
  return price(job, job.fields);
}
