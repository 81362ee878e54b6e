import type { Missing } from "../model/cost.js";
import { hull } from "../model/range.js";
import { compare, min, multiply, ONE, type Rational, ZERO } from "../model/rational.js";
import { Constant, type Figure } from "./figure.js";
import type { Described } from "./item.js";
import type { Grounded, Measured, PricedJob } from "./job.js";
import { EitherLine, FlatLine, type Line, ProductLine } from "./line.js";
import type { Quantity } from "./quantity.js";

/** An amount of a card, ready to be worked out. */
export interface Amount {
  /** The line that it makes of a job; null where it adds nothing worth a line. */
  price(job: PricedJob): Line | null;
  /** Parameters that it may need. */
  readonly parameters: readonly string[];
}

/** A fixed amount. */
export class Flat implements Amount {
  readonly parameters: readonly string[];
  private readonly constant: Line | null;

  constructor(
    private readonly item: Described,
    private readonly figure: Figure,
  ) {
    this.parameters = figure.parameters;
    this.constant = figure instanceof Constant ? this.line(figure) : null;
  }

  price(job: PricedJob): Line {
    if (this.constant) return this.constant;
    const figure = this.figure.read(job);
    if (figure) return this.line(figure);
    noteMissing(job, this.figure.missing(this.item.settled, job));
    return new FlatLine(this.item.settled, ZERO, null, null, this.item.credit);
  }

  private line({ low, high, assumption, item }: Grounded): Line {
    return new FlatLine((item ?? this.item).settled, low, high, assumption, this.item.credit);
  }
}

/** A rate times a quantity. */
export class Product implements Amount {
  readonly parameters: readonly string[];
  private lastQuantity: Measured | null = null;
  private lastFigure: Grounded | null = null;
  private last: Line | null = null;

  constructor(
    private readonly item: Described,
    private readonly figure: Figure,
    private readonly quantity: Quantity,
  ) {
    this.parameters = [...figure.parameters, ...quantity.parameters];
  }

  price(job: PricedJob): Line {
    const figure = this.figure.read(job);
    const quantity = this.quantity.read(job);
    if (figure === null || quantity === null) return this.unknown(job, figure, quantity);
    if (this.last === null || quantity !== this.lastQuantity || figure !== this.lastFigure) {
      this.last = this.line(figure, quantity);
      this.lastQuantity = quantity;
      this.lastFigure = figure;
    }
    return this.last;
  }

  private line(figure: Grounded, quantity: Measured): Line {
    const low = times(quantity.low, figure.low);
    const exact = quantity.high === quantity.low && figure.high === figure.low;
    const high = exact ? low : times(quantity.high, figure.high);
    const info = (figure.item ?? this.item).info(quantity.unsaid);
    const assumption = figure.assumption ?? quantity.assumption;
    return new ProductLine(info, low, high, assumption, this.item.credit, quantity, figure, quantity.unit);
  }

  private unknown(job: PricedJob, figure: Grounded | null, quantity: Measured | null): Line {
    const info = this.item.settled;
    if (figure === null) noteMissing(job, this.figure.missing(info, job));
    if (quantity === null) noteMissing(job, this.quantity.missing(info, job));
    const assumption = (figure ?? quantity)?.assumption ?? null;
    return new ProductLine(info, ZERO, null, assumption, this.item.credit, quantity, figure, this.quantity.unit);
  }
}

function times(a: Rational, b: Rational): Rational {
  return b === ONE ? a : multiply(a, b);
}

/** Two readings of what a source leaves unsaid. The line holds both. */
export class Either implements Amount {
  readonly parameters: readonly string[];

  constructor(
    private readonly item: Described,
    private readonly because: string,
    private readonly low: Amount,
    private readonly high: Amount,
  ) {
    this.parameters = [...low.parameters, ...high.parameters];
  }

  price(job: PricedJob): Line | null {
    const [low, high] = [this.low.price(job), this.high.price(job)];
    if (low === null || high === null) return low ?? high;
    if (agree(low, high)) return high;
    const range = hull(low, high);
    // A high reading that is open says nothing about the least cost.
    const least = high.high === null ? low.low : min(low.low, high.low);
    const assumption = low.assumption ?? high.assumption;
    const more = high.item.unsaid ?? low.item.unsaid;
    const unsaid = more === null ? this.because : `${this.because} ${more}`;
    return new EitherLine(this.item.info(unsaid), { low: least, high: range.high }, assumption, this.item.credit, [low, high]);
  }
}

function agree(a: Line, b: Line): boolean {
  return a.high !== null && b.high !== null && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}

/** One thing missing is said once: a length of a job, or a count or parameter of an item. */
function noteMissing(job: PricedJob, missing: Missing): void {
  if (!job.missing.some((one) => isSame(one, missing))) job.missing.push(missing);
}

function isSame(a: Missing, b: Missing): boolean {
  if (a.kind === "length") return b.kind === "length" && a.field === b.field;
  if (a.item.id !== b.item.id) return false;
  if (a.kind === "count") return b.kind === "count" && a.fields.join() === b.fields.join();
  return b.kind === "parameter" && a.parameter.name === b.parameter.name;
}
