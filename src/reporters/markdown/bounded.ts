import { count } from "../../model/words.js";

/** GitHub takes 65,536 characters in a comment, and some hosts count bytes; what is added around the body needs room too. */
export const MOST_IN_COMMENT = 60_000;
/** Kept for the words that count what is left out, and for what closes a fold. */
const RESERVE = 400;

/** A text that never grows beyond what its host holds: whole rows are left out and counted, nothing is cut in two. */
export class Bounded {
  private readonly parts: string[] = [];
  private bytes = 0;

  constructor(private readonly most: number) {}

  text(): string {
    return this.parts.join("");
  }

  /** Adds a piece that has to stand there, or nothing where there is no room. */
  add(piece: string): boolean {
    const length = Buffer.byteLength(piece);
    if (this.bytes + length > this.most) return false;
    this.parts.push(piece);
    this.bytes += length;
    return true;
  }

  /** A table of as many rows as there is room for; `all` is how many there are where `rows` are only some. */
  table(head: string, align: string, rows: readonly string[], what: string, all = rows.length): void {
    if (this.add(`\n| ${head} |\n| ${align} |\n`)) this.rows(rows.map((row) => `| ${row} |`), what, all);
  }

  rows(rows: readonly string[], what: string, all = rows.length): void {
    const end = rows.findIndex((row) => this.bytes + RESERVE + Buffer.byteLength(row) > this.most || !this.add(`${row}\n`));
    const left = all - (end < 0 ? rows.length : end);
    if (left > 0) this.add(`\n${count(left, `more ${what}`)} left out, for want of room.\n`);
  }

  /** What is only shown on demand. */
  folded(summary: string, content: () => void): void {
    if (this.bytes + RESERVE * 2 > this.most) return void this.add(`\n${summary} left out, for want of room.\n`);
    this.add(`\n<details><summary>${summary}</summary>\n\n`);
    content();
    this.add("\n</details>\n");
  }
}
