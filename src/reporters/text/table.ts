import type { Style } from "../style.js";
import { clipMiddle, fold, padEnd, padStart } from "./fit.js";
import { width } from "./width.js";

export interface Column {
  readonly heading: string;
  readonly align: "left" | "right";
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly look: "plain" | "dim" | "bold";
  /** Draws a line above the row. */
  readonly rule?: boolean;
  /** Column of a cell that must catch the eye. */
  readonly alarm?: number;
}

const INDENT = "  ";
const GAP = "   ";
const NARROWEST_NAME = 12;

/**
 * Lays out rows without borders. The first column gives way where the terminal is too narrow, from its middle; where
 * two names would look the same then, names that are too long are broken into lines instead.
 * (cli-table3 would add 4 ms to each start, clips at the end only, and measures with a string-width of 2020.)
 */
export function table(columns: readonly Column[], rows: readonly TableRow[], { paint, columns: room }: Style): string[] {
  const widths = columns.map(({ heading }, at) => Math.max(width(heading), ...rows.map(({ cells }) => width(cells[at] ?? ""))));
  const [name = 0, ...others] = widths;
  const taken = others.reduce((sum, one) => sum + GAP.length + one, INDENT.length);
  widths[0] = Math.max(Math.min(name, room - taken), Math.min(name, NARROWEST_NAME));

  const foldsNames = lookAlike(rows.map(({ cells }) => cells[0] ?? ""), widths[0]);
  const line = (cells: readonly string[], look: (text: string, column: number) => string): string => {
    const last = cells.findLastIndex((cell) => cell !== "");
    const drawn = columns.slice(0, last + 1).map(({ align }, at) => {
      const text = clipMiddle(cells[at] ?? "", widths[at] ?? 0);
      // Nothing is behind the last cell, so it takes no spaces either.
      const filled = align === "right" ? padStart(text, widths[at] ?? 0) : at === last ? text : padEnd(text, widths[at] ?? 0);
      return look(filled, at);
    });
    return INDENT + drawn.join(GAP);
  };
  const rule = INDENT + paint.dim("─".repeat(widths.reduce((sum, one) => sum + GAP.length + one, -GAP.length)));
  const looks = { plain: (text: string) => text, dim: paint.dim, bold: paint.bold };
  return [
    line(columns.map(({ heading }) => heading), paint.dim),
    ...rows.flatMap(({ cells: [first = "", ...cells], look, rule: ruled = false, alarm }) => {
      const [start = "", ...more] = foldsNames ? folded(first, widths[0] ?? 0) : [first];
      const drawn = line([start, ...cells], (text, column) => (column === alarm ? paint.magenta(text) : looks[look](text)));
      return [...(ruled ? [rule] : []), drawn, ...more.map((text) => INDENT + looks[look](text))];
    }),
  ];
}

/** Whether cutting to this width would make two different texts look the same. */
function lookAlike(texts: readonly string[], columns: number): boolean {
  const different = new Set(texts);
  return new Set([...different].map((text) => clipMiddle(text, columns))).size < different.size;
}

/** A name as lines where it is too long for one, those after the first set in. */
function folded(text: string, columns: number): string[] {
  if (width(text) <= columns) return [text];
  const [first = "", ...more] = fold(text, columns - INDENT.length);
  return [first, ...more.map((line) => INDENT + line)];
}
