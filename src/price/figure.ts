import type { Figure as FigureForm, Source, Value } from "../generated/types/rate-card.js";
import type { ItemInfo, Missing, ParameterInfo } from "../model/cost.js";
import { ONE, rational, type Rational, whole } from "../model/rational.js";
import type { Bounded } from "../model/range.js";
import type { Described } from "./item.js";
import type { Grounded, PricedJob } from "./job.js";

/** A rate or an amount: a number of the card, or a parameter. */
export interface Figure {
  /** Null where it is not known for this job. */
  read(job: PricedJob): Grounded | null;
  missing(item: ItemInfo, job: PricedJob): Missing;
  /** Names of the parameters that it may need. */
  readonly parameters: readonly string[];
}

export type Parameters = ReadonlyMap<string, Rate>;

/** A parameter, with what a card of the team's own gives for it. */
interface Rate extends ParameterInfo {
  readonly own: OwnRate | null;
}

interface OwnRate extends Bounded {
  readonly source: string;
  readonly checked: string;
}

/** What a card of the team's own gives for a parameter, and the page that it says so on. */
export function ownRate(value: FigureForm, source: Source | undefined): OwnRate {
  const [low, high] = typeof value === "object" ? [value.low, value.high] : [value, value];
  return { low: exact(low), high: exact(high), source: source?.url ?? "", checked: source?.checked ?? "" };
}

/** `item` is what the figure is the rate of. */
export function compileFigure(value: Value, parameters: Parameters, item: Described | null = null): Figure {
  return typeof value === "object" ? new Parameter(parameterOf(value.parameter, parameters), item) : new Constant(exact(value));
}

function parameterOf(name: string, parameters: Parameters): Rate {
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

  private readonly own: Grounded | null;

  constructor(
    private readonly info: Rate,
    item: Described | null,
  ) {
    this.parameters = [info.name];
    const { own } = info;
    this.own = own && { low: own.low, high: own.high, assumption: null, item: item && item.from({ source: own.source, checked: own.checked, known: "own", own: true }) };
  }
  read(job: PricedJob): Grounded | null {
    const assumption = job.assume.get(this.info.name);
    return assumption ? { low: assumption.low, high: assumption.high, assumption } : this.own;
  }
  missing(item: ItemInfo): Missing {
    const { name, label, unit, because } = this.info;
    return { kind: "parameter", parameter: { name, label, unit, because }, item };
  }
}
