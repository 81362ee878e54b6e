import { isExact, type Range } from "../../model/range.js";
import { ceil, compare, divide, floor, isZero, max, multiply, type Rational, subtract, toDecimal, whole } from "../../model/rational.js";
import type { JudgedBudget } from "../../model/verdict.js";
import { type Style, VERDICT_COLOR } from "../style.js";
import { padEnd, wrap } from "../text/fit.js";
import { printable } from "../text/printable.js";
import { placesFor } from "./apportion.js";
import { tellingPlaces } from "./telling.js";

const LABEL = { batch: "budget", run: "run", config: "config", job: "per job" } as const satisfies Record<JudgedBudget["scope"], string>;
const LABEL_WIDTH = 9;
const WIDEST_BAR = 48;
const LONGEST_VERDICT = "unproven".length;
/** Digits of a limit, which is printed as it is written. */
const ALL_DIGITS = 45;

/** A budget as a bar with its verdict, and a line that says the same in figures. */
export function budgetLines(judged: JudgedBudget, places: number, { paint, columns }: Style): string[] {
  const colour = paint[VERDICT_COLOR[judged.verdict]];
  const size = Math.min(WIDEST_BAR, columns - 2 - LABEL_WIDTH - 2 - LONGEST_VERDICT);
  const { used, unsure, free, over } = barOf(judged, judged.limit, size);
  const drawn = [colour("█".repeat(used)), colour("▒".repeat(unsure)), paint.dim("·".repeat(free))];
  const beyond = colour("█".repeat(over.used) + "▒".repeat(over.unsure));
  const indent = " ".repeat(2 + LABEL_WIDTH);
  return [
    `  ${padEnd(LABEL[judged.scope], LABEL_WIDTH)}${drawn.join("")}│${beyond}  ${paint.bold(colour(judged.verdict))}`,
    ...wrap(inFigures(judged, places), columns - indent.length).map((line) => indent + line),
  ];
}

/** Cells of a bar left of its limit mark, and right of it. */
interface Bar {
  readonly used: number;
  readonly unsure: number;
  readonly free: number;
  readonly over: { readonly used: number; readonly unsure: number };
}

/**
 * Splits a bar of `size` cells, one of which marks the limit. It never lies: any amount shows, what is over the limit
 * reaches beyond its mark, what is not stays before it.
 */
export function barOf({ low, high }: Range, limit: Rational, size: number): Bar {
  const room = size - 1;
  const isOver = high === null || compare(high, limit) > 0;
  const widest = max(max(low, high ?? low), limit);
  // An open end has no length: it takes a fifth of the bar.
  const end = high === null ? max(multiply(widest, { n: 5n, d: 4n }), whole(1)) : widest;
  const cells = (value: Rational, round: (value: Rational) => bigint): number => (isZero(end) ? 0 : Number(round(multiply(divide(value, end), whole(room)))));
  const mark = isOver ? Math.min(Math.max(cells(limit, floor), isZero(limit) ? 0 : 1), room - 1) : room;
  const lowOver = compare(low, limit) > 0;
  const certain = lowOver ? Math.max(cells(low, floor), mark + 1) : Math.min(cells(low, ceil), mark);
  const reach = isOver ? room : Math.min(Math.max(cells(high, ceil), certain), mark);
  return {
    used: Math.min(certain, mark),
    unsure: Math.max(0, Math.min(reach, mark) - certain),
    free: Math.max(0, mark - reach),
    over: { used: Math.max(0, certain - mark), unsure: Math.max(0, reach - Math.max(certain, mark)) },
  };
}

/** `46..67 of 60 subclip-credits (76%..112%), up to 7 over`. */
function inFigures(judged: JudgedBudget, places: number): string {
  const { limit, scope, budget, verdict } = judged;
  const shown = budgetPlaces(judged, Math.max(places, placesFor([judged], 2)));
  const dearest = scope === "job" ? "dearest job: " : "";
  const used = `${span(judged, shown)} of ${toDecimal(limit, "down", ALL_DIGITS)} ${printable(budget.currency)}`;
  const warned = verdict === "near" ? `; near from ${toDecimal(multiply(budget.warnAt, whole(100)), "half-up", 2)}%` : "";
  return `${dearest}${used}${percent(judged)}${outcome(judged, Math.max(shown, placesFor([{ low: limit, high: limit }], ALL_DIGITS)))}${warned}`;
}

/** The fewest decimals, `least` or more, with which the sum does not seem to belie its verdict. */
export function budgetPlaces(judged: JudgedBudget, least: number): number {
  const places = tellingPlaces(judged, judged.limit, least);
  return judged.verdict === "near" ? tellingPlaces(judged, multiply(judged.budget.warnAt, judged.limit), places) : places;
}

/** How far the sum stays below the limit or goes beyond it. */
function outcome({ low, high, limit, verdict, incomplete }: JudgedBudget, places: number): string {
  if (verdict === "exceeded") return `, ${span({ low: subtract(low, limit), high: high && subtract(high, limit) }, places)} over`;
  if (high !== null && compare(high, limit) > 0) return `, up to ${toDecimal(subtract(high, limit), "up", places)} over`;
  if (high === null || verdict === "unproven") return incomplete ? ", with jobs missing" : ", the rest unknown";
  const left = subtract(limit, high);
  if (isZero(left)) return ", nothing left";
  return `, ${compare(low, high) === 0 ? "" : "at least "}${toDecimal(left, "down", places)} left`;
}

function percent({ low, high, limit, budget, verdict }: JudgedBudget): string {
  if (isZero(limit)) return "";
  const share = (value: Rational): Rational => divide(multiply(value, whole(100)), limit);
  const shares = { low: share(low), high: high && share(high) };
  const places = tellingPlaces(shares, whole(100), 0);
  const marked = verdict === "near" ? tellingPlaces(shares, multiply(budget.warnAt, whole(100)), places) : places;
  return high === null ? ` (${toDecimal(shares.low, "down", marked)}% or more)` : ` (${span(shares, marked, "%")})`;
}

/** `46`, `46..67`, `at least 15`; rounded outward, one number to the nearest. */
function span(range: Range, places: number, unit = ""): string {
  const { low, high } = range;
  if (isExact(range)) return toDecimal(low, "half-up", places) + unit;
  const from = toDecimal(low, "down", places) + unit;
  return high === null ? `at least ${from}` : `${from}..${toDecimal(high, "up", places)}${unit}`;
}
