import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import { printable } from "../reporters/text/printable.js";
import type { FixOutcome } from "./fix.js";

const LONGEST_LINE = 1000;
const CONTEXT = 3;
/** The time to compare grows with the square of the differences, so that long files are compared piece by piece. */
const PIECE = 200;
/** A cut lies in the middle of so many equal lines: no context reaches over it. */
const CALM = 2 * (CONTEXT + 1);
/** Fixes never take out more lines at a stretch in files that have to be cut; where they do, the rest is one piece. */
const FARTHEST = 50;

/** What fixes would change, as a unified diff that `patch -p1` and `git apply` take. On a terminal, nothing of a file may act. */
export function* unifiedDiff({ files }: FixOutcome, isTerminal: boolean): Generator<string> {
  for (const { file, before, after } of files) {
    const [a, b] = [linesOf(before), linesOf(after)];
    const hunks = [...pieces(a, b)].flatMap(({ from, to, fromOther, toOther }) => {
      const piece = structuredPatch("", "", a.slice(from, to).join(""), b.slice(fromOther, toOther).join(""), undefined, undefined, { context: CONTEXT });
      return piece.hunks.map((hunk) => ({ ...hunk, oldStart: hunk.oldStart + from, newStart: hunk.newStart + fromOther }));
    });
    const patch = formatPatch({ oldFileName: `a/${file}`, newFileName: `b/${file}`, oldHeader: undefined, newHeader: undefined, hunks }, FILE_HEADERS_ONLY);
    yield isTerminal ? patch.split("\n").map((line) => printable(line.replace(/\r$/, ""), LONGEST_LINE)).join("\n") : patch;
  }
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly fromOther: number;
  readonly toOther: number;
}

/** Cuts two texts at the same places, each among lines that are the same in both. */
function* pieces(a: readonly string[], b: readonly string[]): Generator<Piece> {
  let [from, fromOther] = [0, 0];
  let [i, j, calm] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      [i, j, calm] = [i + 1, j + 1, calm + 1];
      if (calm < CALM || i - from < PIECE) continue;
      const [to, toOther] = [i - CALM / 2, j - CALM / 2];
      yield { from, to, fromOther, toOther };
      [from, fromOther, calm] = [to, toOther, CALM / 2];
    } else {
      const step = again(a, b, i, j);
      if (!step) break;
      [i, j, calm] = [i + step[0], j + step[1], 0];
    }
  }
  yield { from, to: a.length, fromOther, toOther: b.length };
}

/** How many lines further two texts are the same again, for two lines: some are changed, or some gone from the first. */
function again(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] | null {
  for (let n = 1; n < FARTHEST; n += 1) {
    for (let other = n; other >= 0; other -= 1) if (a[i + n] === b[j + other] && a[i + n + 1] === b[j + other + 1]) return [n, other];
  }
  return null;
}
