import { wrap } from "../reporters/text/fit.js";

/** Rows as columns two spaces apart; the last column is wrapped to `width`. */
export function columns(rows: readonly (readonly string[])[], width: number): string[] {
  const last = Math.max(...rows.map((row) => row.length)) - 1;
  const widths = Array.from({ length: last }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const indent = widths.reduce((sum, one) => sum + one + 2, 0);
  return rows.flatMap((row) => {
    const head = widths.map((one, at) => `${(row[at] ?? "").padEnd(one)}  `).join("");
    return wrap(row[last] ?? "", width - indent).map((line, at) => `${at === 0 ? head : " ".repeat(indent)}${line}`.trimEnd());
  });
}

/** Lines as a text, each ended. */
export function lines(...parts: readonly (string | readonly string[])[]): string {
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}
