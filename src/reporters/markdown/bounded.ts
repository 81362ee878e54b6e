import { count } from "../../model/words.js";

/** GitHub takes 65,536 characters in a comment, and some hosts count bytes; what is added around the body needs room too. */
export const MOST_IN_COMMENT = 60_000;
/** Kept for the words that count what is left out. */
const RESERVE = 400;

/**
 * A text that never grows beyond what its host holds: whole rows are left out and counted, nothing is cut in two. What is
 * folded comes last to its place: it shares the room that everything else leaves, and never pushes out what stands open.
 */
export class Bounded {
  private readonly parts: (string | Fold)[] = [];
  private bytes = 0;

  constructor(private readonly most: number) {}

  text(): string {
    let folds = this.parts.filter((part) => typeof part !== "string").length;
    let room = this.most - this.bytes;
    return this.parts.map((part) => {
      if (typeof part === "string") return part;
      const text = unfolded(part, Math.floor(room / folds--));
      room -= Buffer.byteLength(text) - Buffer.byteLength(part.without);
      return text;
    }).join("");
  }

  /** Adds a piece that has to stand there, or nothing where there is no room. */
  add(piece: string): boolean {
    return this.put(piece, piece);
  }

  /** A table of as many rows as there is room for; `all` is how many there are where `rows` are only some. */
  table(head: string, align: string, rows: readonly string[], what: string, all = rows.length): void {
    const top = `\n| ${head} |\n| ${align} |\n`;
    const [first = "", ...others] = rows.map((row) => `| ${row} |`);
    if (!this.holds(`${top}${first}`)) return this.leaveOut(all, what);
    this.add(top);
    this.rows([first, ...others], what, all);
  }

  rows(rows: readonly string[], what: string, all = rows.length): void {
    const end = rows.findIndex((row) => !this.holds(row) || !this.add(`${row}\n`));
    this.leaveOut(all - (end < 0 ? rows.length : end), what);
  }

  /** What is only shown on demand. */
  folded(summary: string, content: (out: Bounded) => void): void {
    const fold: Fold = { summary, content, without: `\n${summary} left out, for want of room.\n` };
    this.put(fold.without, fold);
  }

  private holds(rows: string): boolean {
    return this.bytes + Buffer.byteLength(rows) + RESERVE <= this.most;
  }

  private leaveOut(left: number, what: string): void {
    if (left > 0) this.add(`\n${count(left, `more ${what}`)} left out, for want of room.\n`);
  }

  private put(piece: string, part: string | Fold): boolean {
    const length = Buffer.byteLength(piece);
    if (this.bytes + length > this.most) return false;
    this.parts.push(part);
    this.bytes += length;
    return true;
  }
}

interface Fold {
  readonly summary: string;
  readonly content: (out: Bounded) => void;
  /** What stands there where its content has no room. */
  readonly without: string;
}

/** A fold with so many bytes more than it takes without its content. */
function unfolded({ summary, content, without }: Fold, bytes: number): string {
  const [start, end] = [`\n<details><summary>${summary}</summary>\n\n`, "\n</details>\n"];
  const room = bytes + Buffer.byteLength(without) - Buffer.byteLength(start + end);
  if (room < RESERVE * 2) return without;
  const out = new Bounded(room);
  content(out);
  return `${start}${out.text()}${end}`;
}
