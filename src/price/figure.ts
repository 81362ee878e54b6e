import type { Value } from "../generated/types/rate-card.js";
import type { ItemInfo, Missing, ParameterInfo } from "../model/cost.js";
import { ONE, rational, type Rational, whole } from "../model/rational.js";
import type { Grounded, PricedJob } from "./job.js";

/** A rate or an amount: a number of the card, or a parameter. */
export interface Figure {
  /** Null where it is not known for this job. */
  read(job: PricedJob): Grounded | null;
  missing(item: ItemInfo, job: PricedJob): Missing;
  /** Names of the parameters that it may need. */
  readonly parameters: readonly string[];
}

export type Parameters = ReadonlyMap<string, ParameterInfo>;

export function compileFigure(value: Value, parameters: Parameters): Figure {
  return typeof value === "object" ? new Parameter(parameterOf(value.parameter, parameters)) : new Constant(exact(value));
}

function parameterOf(name: string, parameters: Parameters): ParameterInfo {
  const parameter = parameters.get(name);
  if (!parameter) throw new Error(`the rate card has no parameter ${name}`);
  return parameter;
}

/** A number of a card without loss. One with too many digits for JavaScript stands there as its text. */
export function exact(value: number | string): Rational {
  if (value === 1) return ONE;
  return Number.isSafeInteger(value) ? whole(value as number) : rational(String(value));
}

export class Constant implements Figure, Grounded {
  readonly assumption = null;
  readonly parameters: readonly string[] = [];
  readonly high: Rational;

  constructor(readonly low: Rational) {
    this.high = low;
  }
  read(): Grounded {
    return this;
  }
  missing(): never {
    throw new Error("a number of the card is always known");
  }
}

class Parameter implements Figure {
  readonly parameters: readonly string[];

  constructor(private readonly info: ParameterInfo) {
    this.parameters = [info.name];
  }
  read(job: PricedJob): Grounded | null {
    const assumption = job.assume.get(this.info.name);
    return assumption ? { low: assumption.low, high: assumption.high, assumption } : null;
  }
  missing(item: ItemInfo): Missing {
    return { kind: "parameter", parameter: this.info, item };
  }
}
