import { type Range } from "../../model/range.js";
import { add, divide, isZero, multiply, type Rational, toDecimal, whole, ZERO } from "../../model/rational.js";
import type { Style } from "../style.js";
import { type Column, table, type TableRow } from "../text/table.js";
import { apportion, decimal, placesFor, type Printed } from "./apportion.js";
import { dearest } from "./dearest.js";

/** Decimals that a table shows at most, unless a verdict needs more to look true. */
const MOST_PLACES = 2;

/** Something that costs, as a row shows it. */
export interface CostRow extends Range {
  /** True for what has no price because of errors: it comes after all that has one. */
  readonly invalid?: boolean;
  /** Texts of the columns before and after the amounts; worked out only for rows that are shown. */
  readonly texts: () => { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** What a table of costs consists of. */
export interface CostTable {
  /** Columns before and after the amounts. */
  readonly before: readonly Column[];
  readonly after: readonly Column[];
  readonly rows: Iterable<CostRow>;
  readonly mostRows: number;
  /** Fewest decimals, where a verdict needs them to look true. */
  readonly places: number;
  /** Whether the sum is open although no row is: something is missing from the rows. */
  readonly open: boolean;
  /** Texts before the amounts: of the row that stands for all rows not shown, and of the sum. */
  readonly others: (items: number) => readonly string[];
  readonly total: readonly string[];
}

/** The dearest rows with their shares, the others in one row, and the sum, to which what is printed adds up. */
export function costTable(costs: CostTable, style: Style): string[] {
  const { shown, others } = dearest(costs.rows, costs.mostRows);
  const inOrder: Range[] = shown.toSorted((a, b) => a.order - b.order).map(({ item }) => item);
  if (others.items > 0) inOrder.push(others);
  const places = Math.max(costs.places, placesFor(inOrder, MOST_PLACES));
  const { rows: printed, sum } = apportion(inOrder, places);
  const open = costs.open || sum.high === null;
  const shares = sharesOf(inOrder, open);
  const row = (at: number, before: readonly string[], after: readonly string[]): string[] => {
    const gaps = Array.from({ length: costs.after.length - after.length }, () => "");
    return [...before, ...amounts(printed[at], places), ...after, ...gaps, shares[at] ?? ""];
  };

  const columns: Column[] = [
    ...costs.before,
    { heading: "low", align: "right" },
    { heading: "high", align: "right" },
    ...costs.after,
    { heading: open ? "share of low" : "share", align: "right" },
  ];
  const rows: TableRow[] = shown.map(({ item }) => {
    const { before, after } = item.texts();
    const cells = row(inOrder.indexOf(item), before, after);
    return item.high === null ? { cells, look: "plain", alarm: costs.before.length + 1 } : { cells, look: "plain" };
  });
  if (others.items > 0) rows.push({ cells: row(inOrder.length - 1, costs.others(others.items), []), look: "dim" });
  const total = amounts({ low: sum.low, high: open ? null : sum.high }, places);
  rows.push({ cells: [...costs.total, ...total], look: "bold", rule: true });
  return table(columns, rows, style);
}

function amounts(printed: Printed | undefined, places: number): string[] {
  if (!printed) return ["", ""];
  return [decimal(printed.low, places), printed.high === null ? "open" : decimal(printed.high, places)];
}

/** Percents of the sum's high, or of its low where high is open; nothing where the sum is 0. Equal rows have equal shares. */
function sharesOf(rows: readonly Range[], open: boolean): string[] {
  const ends = rows.map((row) => (open ? row.low : (row.high ?? row.low)));
  const sum = ends.reduce<Rational>(add, ZERO);
  if (isZero(sum)) return [];
  return ends.map((end) => {
    const share = toDecimal(divide(multiply(end, whole(100)), sum), "half-up", 0);
    return share === "0" && !isZero(end) ? "<1%" : `${share}%`;
  });
}
