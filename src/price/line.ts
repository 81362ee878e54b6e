import type { ItemInfo, LineItem } from "../model/cost.js";
import type { Assumption } from "../model/assumption.js";
import { shorten } from "../model/message.js";
import type { Range } from "../model/range.js";
import type { Rational } from "../model/rational.js";
import { creditsInWords, plural, quantityInWords, rateInWords, unitInWords } from "./words.js";

const LONGEST_REASON = 300;

/** A line item. Its formula is a method, so that a line costs no closure; the words are made when somebody asks. */
export abstract class Line implements LineItem {
  readonly basis: LineItem["basis"];
  abstract readonly quantity: LineItem["quantity"];
  abstract readonly rate: Range | null;

  constructor(
    readonly item: ItemInfo,
    readonly low: Rational,
    readonly high: Rational | null,
    readonly assumption: Assumption | null,
    /** The word for one unit of the currency. */
    protected readonly credit: string,
  ) {
    this.basis = assumption !== null ? "assumed" : item.own ? "own-card" : "published";
  }

  abstract formula(): string;

  /** What the line rests on, for the end of its formula. */
  protected footing(): string {
    if (this.assumption === null) return this.item.own ? " (own card)" : "";
    // Every job of a matrix repeats the reason, so a long one would fill the report.
    return this.assumption.reason === null ? " (assumed)" : ` (assumed: ${shorten(this.assumption.reason, LONGEST_REASON)})`;
  }
}

/** `5 credits`, or `? credits`. */
export class FlatLine extends Line {
  readonly quantity = null;
  readonly rate = null;

  formula(): string {
    return this.high === null ? `? ${plural(this.credit)}` : creditsInWords(this, this.credit) + this.footing();
  }
}

/** `3 min × 1 credit`, or `? images × 0.25 credits`. */
export class ProductLine extends Line {
  constructor(
    item: ItemInfo,
    low: Rational,
    high: Rational | null,
    assumption: Assumption | null,
    credit: string,
    readonly quantity: LineItem["quantity"],
    readonly rate: Range | null,
    private readonly unit: string,
  ) {
    super(item, low, high, assumption, credit);
  }

  formula(): string {
    const quantity = this.quantity ? quantityInWords(this.quantity, this.unit) : `? ${unitInWords(this.unit)}`;
    const rate = this.rate ? creditsInWords(this.rate, this.credit) : `? ${plural(this.credit)}`;
    return `${quantity} × ${rate}${this.footing()}`;
  }
}

/** Two readings: `5 or 10 credits`, `nothing or 4 images × 0.25 credits`. */
export class EitherLine extends Line {
  readonly quantity = null;
  readonly rate = null;

  constructor(
    item: ItemInfo,
    range: Range,
    assumption: Assumption | null,
    credit: string,
    private readonly readings: readonly [Line, Line],
  ) {
    super(item, range.low, range.high, assumption, credit);
  }

  formula(): string {
    const [low, high] = this.readings;
    if (low.high?.n === 0n) return `nothing or ${high.formula()}`;
    const short = low instanceof FlatLine && high instanceof FlatLine && low.high !== null;
    return `${short ? rateInWords(low) : low.formula()} or ${high.formula()}`;
  }
}

/** What depends on the sum of other lines: `2 credits at least`, `rounded up to a whole credit`. */
export class DerivedLine extends Line {
  readonly quantity = null;
  readonly rate = null;

  constructor(
    item: ItemInfo,
    range: Range,
    assumption: Assumption | null,
    credit: string,
    private readonly words: string,
  ) {
    super(item, range.low, range.high, assumption, credit);
  }

  formula(): string {
    return this.words;
  }
}

/** A share of the sum of other lines: `12 credits × 0.5`. */
export class ShareLine extends Line {
  readonly quantity: LineItem["quantity"];

  constructor(
    item: ItemInfo,
    range: Range,
    assumption: Assumption | null,
    credit: string,
    sum: Range,
    readonly rate: Range,
  ) {
    super(item, range.low, range.high, assumption, credit);
    this.quantity = { low: sum.low, high: sum.high, unit: credit };
  }

  formula(): string {
    return `${creditsInWords(this.quantity ?? this, this.credit)} × ${rateInWords(this.rate)}`;
  }
}
