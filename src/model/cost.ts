import type { Assumption } from "./assumption.js";
import type { Range } from "./range.js";

/** What the price of one planned job is made of. Its lines always sum to it. */
export interface Cost extends Range {
  readonly currency: string;
  readonly status: "exact" | "range" | "unknown" | "invalid" | "skipped";
  readonly lines: readonly LineItem[];
  /** Why `high` is open; empty when it is not. */
  readonly missing: readonly Missing[];
}

/**
 * One priced part. `low` and `high` are what the line adds to the job's low and high: a minimum adds less to a high that
 * has already reached it, so here, and only here, low may exceed high.
 */
export interface LineItem extends Range {
  readonly item: ItemInfo;
  /** `quantity × rate`; null for flat amounts, minimums and roundings. */
  readonly quantity: (Range & { readonly unit: string }) | null;
  readonly rate: Range | null;
  readonly basis: "published" | "assumed" | "own-card";
  /** What it rests on where it is assumed. */
  readonly assumption: Assumption | null;
  /** The arithmetic in words: `3 min × 1 credit`. */
  readonly formula: () => string;
}

/** What a rate card says about a line item, the same for all jobs that it prices. */
export interface ItemInfo {
  readonly id: string;
  readonly label: string;
  /** URL of the page that states the price. */
  readonly source: string;
  /** Day on which that page was checked, `2026-11-21`. */
  readonly checked: string;
  /** What the page leaves unsaid, where low and high are two readings of it. */
  readonly unsaid: string | null;
  /** How the price is known. */
  readonly known?: "first-party" | "transcribed" | "other-region" | "reseller" | "own";
  /** It, or a rate in it, is from a rate card of the team's own. */
  readonly own?: true;
  /** Where sources disagree about it; `source` is the URL of the other one. */
  readonly notes?: readonly { readonly text: string; readonly source: string }[];
}

/** Something that would have to be known to price a line. */
export type Missing =
  | { readonly kind: "length"; readonly field: string; readonly item: ItemInfo; readonly parameters: readonly string[]; /** A field that would have told it, but could not be read. */ readonly unread: string | null }
  | { readonly kind: "count"; readonly fields: readonly string[]; readonly item: ItemInfo }
  | { readonly kind: "parameter"; readonly parameter: ParameterInfo; readonly item: ItemInfo };

/** A rate that the provider does not publish. */
export interface ParameterInfo {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** Why it is not known. */
  readonly because: string;
}
