import { type Cost } from "../model/cost.js";
import type { Fields, PlannedJob, WrittenJob } from "../model/job.js";
import { setOwn } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import { ZERO } from "../model/rational.js";
import { plannedId } from "./ids.js";
import type { Combination } from "./matrix.js";

/** Stands where the price of a planned job will be until the pipeline has worked it out. */
export const UNPRICED: Cost = { currency: "", status: "unknown", low: ZERO, high: null, lines: [], missing: [] };

/** A planned job that looks up where its matrix's fields are written only when a finding needs it. */
class Planned implements PlannedJob {
  valid = true;
  cost = UNPRICED;

  constructor(
    readonly id: string,
    readonly written: WrittenJob,
    readonly fields: Fields,
    private readonly combination: Combination | null,
  ) {}

  get matrixOrigins(): ReadonlyMap<string, Path> | null {
    return this.combination?.origins() ?? null;
  }
}

/** The planned jobs of a written job; no combinations means that it has no matrix. */
export function plan(written: WrittenJob, combinations: readonly Combination[] | null): PlannedJob[] {
  if (combinations === null && written.repeat === 1) return [new Planned(written.id, written, written.fields, null)];
  const planned: PlannedJob[] = [];
  for (const combination of combinations ?? [null]) {
    const fields = combination === null ? written.fields : withValues(written.fields, combination.values);
    const name = combination?.name ?? null;
    for (let take = 1; take <= written.repeat; take++) {
      const id = plannedId(written.id, name, written.repeat === 1 ? null : take);
      planned.push(new Planned(id, written, fields, combination));
    }
  }
  return planned;
}

/** Stands for the planned jobs of a written job that cannot be told because of a fault. */
export function standIn(written: WrittenJob): PlannedJob[] {
  const planned = new Planned(written.id, written, written.fields, null);
  planned.valid = false;
  return [planned];
}

function withValues(fields: Fields, values: Fields): Fields {
  const all: Record<string, unknown> = { ...fields };
  for (const key of Object.keys(values)) setOwn(all, key, values[key]);
  return all;
}
