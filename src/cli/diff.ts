import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { printable } from "../reporters/text/printable.js";
import type { FixOutcome } from "./fix.js";

const LONGEST_LINE = 1000;

/** What fixes would change, as a unified diff that `patch -p1` and `git apply` take. On a terminal, nothing of a file may act. */
export function* unifiedDiff({ files }: FixOutcome, isTerminal: boolean): Generator<string> {
  for (const { file, before, after } of files) {
    const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
    yield isTerminal ? patch.split("\n").map((line) => printable(line.replace(/\r$/, ""), LONGEST_LINE)).join("\n") : patch;
  }
}
