import type { Missing } from "../model/cost.js";
import type { Assumption, Assumptions } from "../model/assumption.js";
import type { Fields } from "../model/job.js";
import type { Bounded } from "../model/range.js";
import type { Described } from "./item.js";
import type { Line } from "./line.js";

/** A job while it is priced. */
export interface PricedJob {
  readonly fields: Fields;
  readonly assume: Assumptions;
  /** Lines so far, by the place of their item in the task; empty where an item does not apply. */
  readonly slots: (Line | undefined)[];
  /** What would have to be known. */
  readonly missing: Missing[];
}

/** A range, and what it rests on. */
export interface Grounded extends Bounded {
  readonly assumption: Assumption | null;
  /** The item by another source, where a row of a table has its own. */
  readonly item?: Described | null;
}

/** A quantity as read from a job. */
export interface Measured extends Grounded {
  readonly unit: string;
  /** What a source leaves unsaid, where low and high are two readings of it. */
  readonly unsaid: string | null;
}
