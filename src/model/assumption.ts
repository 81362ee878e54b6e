import type { Path } from "./place.js";
import type { Range } from "./range.js";

/** A value for a rate that the provider does not publish. */
export interface Assumption extends Range {
  readonly high: NonNullable<Range["high"]>;
  readonly reason: string | null;
  /** Where it is written. */
  readonly path: Path;
}
export type Assumptions = ReadonlyMap<string, Assumption>;
