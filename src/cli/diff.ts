import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from "diff";
import { printable } from "../reporters/text/printable.js";
import type { FixOutcome } from "./fix.js";

const LONGEST_LINE = 1000;
const CONTEXT = 3;
/** A change of a few lines takes no more lines than this; where a whole job goes, no more than `LARGE`. */
const SMALL = 50;
const LARGE = 2000;

/** What fixes would change, as a unified diff that `patch -p1` and `git apply` take. On a terminal, nothing of a file may act. */
export function* unifiedDiff({ files }: FixOutcome, isTerminal: boolean): Generator<string> {
  for (const { file, before, after } of files) {
    const hunks = hunksOf(linesOf(before), linesOf(after));
    const patch = formatPatch({ oldFileName: `a/${file}`, newFileName: `b/${file}`, oldHeader: undefined, newHeader: undefined, hunks }, FILE_HEADERS_ONLY);
    yield isTerminal ? patch.split("\n").map((line) => printable(line.replace(/\r$/, ""), LONGEST_LINE)).join("\n") : patch;
  }
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== "");
}

/** Lines `from` to `to` of the old text, which give way to those of the new. */
interface Change {
  readonly from: number;
  to: number;
  readonly fromOther: number;
  toOther: number;
}

/** Changes with the lines around them; two whose lines would meet are one hunk. */
function hunksOf(a: readonly string[], b: readonly string[]): StructuredPatchHunk[] {
  const groups: Change[][] = [];
  for (const change of changes(a, b)) {
    const last = groups.at(-1);
    if (last && change.from - (last.at(-1)?.to ?? 0) <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => {
    const [first] = group;
    const last = group.at(-1);
    const lead = Math.min(CONTEXT, first?.from ?? 0);
    const start = (first?.from ?? 0) - lead;
    const startOther = (first?.fromOther ?? 0) - lead;
    const end = Math.min(a.length, (last?.to ?? 0) + CONTEXT);
    const lines: string[] = [];
    let at = start;
    for (const { from, to, fromOther, toOther } of group) {
      lines.push(...marked(" ", a, at, from), ...marked("-", a, from, to), ...marked("+", b, fromOther, toOther));
      at = to;
    }
    lines.push(...marked(" ", a, at, end));
    const shift = (last?.toOther ?? 0) - (last?.to ?? 0);
    return { oldStart: start + 1, oldLines: end - start, newStart: startOther + 1, newLines: end + shift - startOther, lines };
  });
}

function marked(mark: string, lines: readonly string[], from: number, to: number): string[] {
  return lines.slice(from, to).flatMap((line) => (line.endsWith("\n") ? [mark + line.slice(0, -1)] : [mark + line, "\\ No newline at end of file"]));
}

/**
 * Where two texts differ. Fixes change words of lines and take lines out, so that the next lines that are the same again are near; a general
 * comparison would take a time that grows with the square of the fixes.
 */
function* changes(a: readonly string[], b: readonly string[]): Generator<Change> {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const change: Change = { from: i, to: i, fromOther: j, toOther: j };
    let step: readonly [number, number] | null = null;
    while (step === null && (i < a.length || j < b.length)) {
      step = again(a, b, i, j);
      const [n, other] = step ?? [1, 1];
      [i, j] = [Math.min(a.length, i + n), Math.min(b.length, j + other)];
    }
    yield { ...change, to: i, toOther: j };
  }
}

/** How many lines further two texts are the same again, for two lines: some are changed, or some gone from the first. */
function again(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] | null {
  const same = (n: number, other: number): boolean => a[i + n] === b[j + other] && a[i + n + 1] === b[j + other + 1];
  for (let n = 0; n < SMALL; n += 1) for (let other = n; other >= 0; other -= 1) if (same(n, other)) return [n, other];
  for (let n = SMALL; n < LARGE; n += 1) for (const other of [0, 1]) if (same(n, other)) return [n, other];
  return null;
}
