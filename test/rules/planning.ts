import { parse } from "yaml";
import { expand } from "../../src/expand/index.js";
import { CATALOG } from "../../src/generated/catalog.js";
import type { Cost } from "../../src/model/cost.js";
import type { Fields, PlannedJob } from "../../src/model/job.js";
import { createPrices } from "../../src/prices.js";

const prices = createPrices(CATALOG);

/** What a planned job would cost with these fields, by the shipped rate card. */
export const price = (job: PlannedJob, fields: Fields): Cost => prices.price(job, fields);

/** The planned jobs of a batch that is known to be sound, priced. */
export function planned(code: string): PlannedJob[] {
  const { parametersOf, currencies } = prices;
  const { batch } = expand(parse(code), { file: "test.batch.yaml", document: 0, catalog: CATALOG, parametersOf, currencies, plannedJobsLeft: 10_000 });
  return batch.jobs.flatMap((job) => job.planned).map((job) => Object.assign(job, { valid: true, cost: price(job, job.fields) }));
}
