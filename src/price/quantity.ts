import type { Quantity as QuantityForm } from "../generated/types/rate-card.js";
import type { TaskInfo } from "../model/catalog.js";
import type { ItemInfo, Missing } from "../model/cost.js";
import { ceil, compare, isZero, type Rational, whole, ZERO } from "../model/rational.js";
import { past } from "../model/range.js";
import { compileCount, type Count } from "./count.js";
import { exact } from "./figure.js";
import type { Measured, PricedJob } from "./job.js";
import type { Length } from "./length.js";

/** What a rate is multiplied by. */
export interface Quantity {
  /** What is counted, in the singular. */
  readonly unit: string;
  /** Parameters that it may need. */
  readonly parameters: readonly string[];
  /** Null where the job does not tell. */
  read(job: PricedJob): Measured | null;
  missing(item: ItemInfo, job: PricedJob): Missing;
}

/** Whether started units count as whole ones; where a source leaves it unsaid, only in the high reading. */
export interface Rounding {
  readonly low: boolean;
  readonly high: boolean;
  /** The sentence that says what is unsaid. */
  readonly because: string | null;
}

export function compileQuantity(form: QuantityForm, rounding: Rounding, task: TaskInfo, lengthOf: (field: string) => Length): Quantity {
  if (form.seconds !== undefined) return new LengthQuantity(lengthOf(form.seconds), "second", rounding, exact(form.beyond ?? 0));
  if (form.minutes !== undefined) return new LengthQuantity(lengthOf(form.minutes), "minute", rounding, ZERO);
  return new CountQuantity(compileCount(form, task), rounding);
}

const SIXTY = 60n;

/** A length in seconds or minutes. Jobs in a row often have the same one, so the last is kept. */
class LengthQuantity implements Quantity {
  private lastValue: number | null = null;
  private last: Measured | null = null;

  constructor(
    private readonly length: Length,
    readonly unit: "second" | "minute",
    private readonly rounding: Rounding,
    /** Seconds at the start that do not count. */
    private readonly start: Rational,
  ) {}

  get parameters(): readonly string[] {
    return this.length.parameters;
  }
  read(job: PricedJob): Measured | null {
    const value = this.length.read(job.fields);
    if (typeof value !== "number") return this.convert(this.length.measure(value, job));
    if (value !== this.lastValue) {
      this.last = this.convert(this.length.measure(value, job));
      this.lastValue = value;
    }
    return this.last;
  }
  missing(item: ItemInfo, job: PricedJob): Missing {
    return { kind: "length", field: this.length.field, item, parameters: this.length.parametersFor(job), unread: this.length.unreadIn(job) };
  }

  private convert(given: Measured | null): Measured | null {
    const seconds = given && !isZero(this.start) ? { ...given, ...past(given, this.start) } : given;
    if (seconds === null || this.unit === "second") return seconds && rounded(seconds, this.rounding);
    const { low, high, assumption, unsaid } = seconds;
    const minutes = inMinutes(low);
    const most = high === low ? minutes : inMinutes(high);
    return rounded({ low: minutes, high: most, unit: this.unit, assumption, unsaid }, this.rounding);
  }
}

function inMinutes({ n, d }: Rational): Rational {
  return { n, d: d * SIXTY };
}

/** Anything that is counted. */
class CountQuantity implements Quantity {
  readonly unit: string;
  readonly parameters: readonly string[] = [];

  constructor(
    private readonly count: Count,
    private readonly rounding: Rounding,
  ) {
    this.unit = count.unit;
  }

  read(job: PricedJob): Measured | null {
    const range = this.count.read(job.fields);
    return range && rounded({ low: range.low, high: range.high, unit: this.unit, assumption: null, unsaid: null }, this.rounding);
  }
  missing(item: ItemInfo): Missing {
    return { kind: "count", fields: this.count.fields, item };
  }
}

function rounded(exact: Measured, rounding: Rounding): Measured {
  if (!rounding.high) return exact;
  const { low, high, unit, assumption, unsaid } = exact;
  const wholeLow = whole(ceil(low));
  const wholeHigh = high === low ? wholeLow : whole(ceil(high));
  if (rounding.low) return { low: wholeLow, high: wholeHigh, unit, assumption, unsaid };
  if (compare(low, wholeLow) === 0 && compare(high, wholeHigh) === 0) return exact;
  return { low, high: wholeHigh, unit, assumption, unsaid: unsaid === null ? rounding.because : `${rounding.because} ${unsaid}` };
}
