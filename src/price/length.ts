import type { Estimate } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import { compare, divide, multiply, whole, ZERO } from "../model/rational.js";
import type { Bounded } from "../model/range.js";
import { compileCondition, type Predicate } from "./conditions.js";
import { defaultOf, type Read, reader, readRange, variableDefault } from "./fields.js";
import { compileFigure, type Figure, type Parameters } from "./figure.js";
import type { Measured, PricedJob } from "./job.js";
import { codePoints, spokenLength } from "./text.js";

/** A length field of a task, in seconds: as given, by default, or estimated. */
export class Length {
  readonly read: Read;
  private readonly fallback: Bounded | null;
  private readonly variable: ReturnType<typeof variableDefault>;
  private readonly estimates: readonly LengthEstimate[];

  constructor(
    readonly field: string,
    estimates: readonly Estimate[],
    task: TaskInfo,
    parameters: Parameters,
  ) {
    this.read = reader(field);
    this.fallback = readRange(defaultOf(field, task));
    this.variable = variableDefault(field, task);
    this.estimates = estimates.filter((one) => one.field === field).map((one) => compileEstimate(one, task, parameters));
  }

  /** The length as the job gives it, `value`, or what stands in for it. */
  measure(value: unknown, job: PricedJob): Measured | null {
    const given = readRange(value) ?? (this.variable ? readRange(this.variable(job.fields)) : this.fallback);
    if (given) return { low: given.low, high: given.high, unit: "second", assumption: null, unsaid: null };
    for (const estimate of this.estimates) {
      const found = estimate.applies(job.fields) ? estimate.measure(job) : null;
      if (found) return found;
    }
    return null;
  }

  /** Parameters that would let the length be estimated. */
  parametersFor(job: PricedJob): readonly string[] {
    return this.estimates.flatMap((one) => (one.applies(job.fields) ? one.parameters : []));
  }

  /** The field whose cue times would tell the length of a job that has none, were they readable. */
  unreadIn(job: PricedJob): string | null {
    return this.estimates.find((one) => one.applies(job.fields) && one.cues !== null && reader(one.cues)(job.fields) !== undefined)?.cues ?? null;
  }

  get parameters(): readonly string[] {
    return this.estimates.flatMap((one) => one.parameters);
  }
}

interface LengthEstimate {
  /** The field that holds cue times, for an estimate from them. */
  readonly cues: string | null;
  readonly applies: Predicate;
  readonly parameters: readonly string[];
  measure(job: PricedJob): Measured | null;
}

function compileEstimate(estimate: Estimate, task: TaskInfo, parameters: Parameters): LengthEstimate {
  const applies = estimate.when ? compileCondition(estimate.when, task) : () => true;
  if (estimate.characters !== undefined && estimate.perMinute !== undefined) {
    const speed = compileFigure(estimate.perMinute, parameters);
    const read = reader(estimate.characters);
    return { cues: null, applies, parameters: speed.parameters, measure: (job) => spoken(read(job.fields), speed, job) };
  }
  const read = reader(estimate.cues ?? "");
  const { start = "start", end = "end", unsaid = null } = estimate;
  return {
    cues: estimate.cues ?? null,
    applies,
    parameters: [],
    measure(job) {
      const range = spokenLength(read(job.fields), start, end);
      if (range === null) return null;
      return { ...range, unit: "second", assumption: null, unsaid: compare(range.low, range.high) === 0 ? null : unsaid };
    },
  };
}

/** Seconds that a text takes at so many characters a minute; unknown at no speed at all. */
function spoken(text: unknown, speed: Figure, job: PricedJob): Measured | null {
  const pace = speed.read(job);
  if (typeof text !== "string" || pace === null || compare(pace.low, ZERO) <= 0) return null;
  const seconds = multiply(whole(codePoints(text)), whole(60));
  return { low: divide(seconds, pace.high), high: divide(seconds, pace.low), unit: "second", assumption: pace.assumption, unsaid: null };
}
