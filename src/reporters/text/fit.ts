import { clusters, width } from "./width.js";

/** Fills a text up with spaces on its right. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** Fills a text up with spaces on its left. */
export function padStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - width(text))) + text;
}

/** Cuts off what does not fit at the end (or at the start) and says so with `…`. */
export function clip(text: string, columns: number, from: "end" | "start" = "end"): string {
  if (width(text) <= columns) return text;
  if (columns < 1) return "";
  return from === "end" ? `${head(text, columns - 1)}…` : `…${tail(text, columns - 1)}`;
}

/** Cuts out the middle of what does not fit: the end of an id or a path tells it from its neighbours. */
export function clipMiddle(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  if (columns < 3) return clip(text, columns);
  const end = tail(text, Math.floor((columns - 1) / 2));
  return `${head(text, columns - 1 - width(end))}…${end}`;
}

/** Breaks a text without spaces into lines of at most `columns`, after a comma, a slash, a hyphen or an equals sign in the second half of a line. */
export function fold(text: string, columns: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (width(rest) > columns) {
    const start = head(rest, columns);
    const seam = Math.max(...[",", "/", "=", "-"].map((mark) => start.lastIndexOf(mark))) + 1;
    const line = seam > start.length / 2 ? start.slice(0, seam) : start;
    if (line === "") break;
    lines.push(line);
    rest = rest.slice(line.length);
  }
  return [...lines, rest];
}

function head(text: string, columns: number): string {
  return fitting(clusters(text), columns).join("");
}

function tail(text: string, columns: number): string {
  return fitting(clusters(text).reverse(), columns).reverse().join("");
}

function fitting(pieces: readonly string[], columns: number): string[] {
  let left = columns;
  const end = pieces.findIndex((piece) => (left -= width(piece)) < 0);
  return pieces.slice(0, end < 0 ? pieces.length : end);
}

const SPACELESS = /[^\x20-\x7e]/;

/**
 * Breaks a text at spaces into lines of at most `columns`. A longer word in a script that sets no spaces is broken
 * anywhere; any other (a URL, an id) stays whole, so that it can be copied.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = width(word);
    if (line !== "" && used + 1 + wide <= columns) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== "") lines.push(line);
    [line, used] = [word, wide];
    while (used > columns && SPACELESS.test(line)) {
      const start = head(line, columns);
      if (start === "") break;
      lines.push(start);
      line = line.slice(start.length);
      used = width(line);
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
