import type { FieldInfo, Need } from "../../src/model/catalog.js";
import { holds, type ReadField, type Scalar } from "../../src/model/condition.js";
import type { Change } from "../../src/model/finding.js";
import { groupBy } from "../../src/model/group.js";
import type { PlannedJob } from "../../src/model/job.js";
import type { Path } from "../../src/model/place.js";
import type { Report } from "../../src/model/rule.js";
import { list, quote } from "../../src/model/words.js";
import { allOf } from "./changes.js";
import { toMake } from "./conditions.js";
import { atKey } from "./places.js";

/** A field that does nothing, and what it lacks. */
export interface Idle {
  readonly job: PlannedJob;
  readonly takes: number;
  readonly name: string;
  /** Where it is written. */
  readonly origin: Path;
  readonly unmet: Need;
  /** How it is taken out. */
  readonly fix: Change | null;
}

/** The first need of a field that a job does not meet; null where it does what it says. */
export function unmetNeed({ noEffectUnless }: Pick<FieldInfo, "noEffectUnless">, value: unknown, read: ReadField): Need | null {
  return noEffectUnless?.find(({ values, when }) => (!values || values.includes(value as Scalar)) && !holds(when, read)) ?? null;
}

/** Fields of one job that lack the same thing, beside each other, are one report. */
export function* idleReports(idle: readonly Idle[]): Generator<Report> {
  const groups = groupBy(idle, ({ job, unmet, origin }) => [job.id, unmet.because, ...origin.slice(0, -1)].join("\0"));
  for (const group of groups.values()) {
    const [{ job, takes, name, origin, unmet }] = group;
    const { when, because, source } = unmet;
    const data = { field: name, fields: list(group.map((one) => quote(one.name))), because, instead: toMake(when), source };
    yield { messageId: group.length > 1 ? "fields" : "field", data, place: atKey(origin), jobId: job.written.id, plannedJobs: takes, fix: allOf(group.map((one) => one.fix)) };
  }
}
