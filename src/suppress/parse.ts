import type { Comment } from "../model/comment.js";
import { isDay } from "../model/day.js";
import type { Span } from "../model/place.js";

/** What a suppression says, whether or not it holds. */
export interface Parsed {
  readonly wholeFile: boolean;
  /** Each once, with where it stands. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  /** Empty where none is given. */
  readonly reason: string;
  readonly until: string | null;
}

/** Why a comment is no suppression: a message of `suppression-malformed`, with what fills it. */
export interface Malformed {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What all suppressions begin with. */
export const MARKER = "topsheet-";

/** Words of this and of other linters by which somebody means a suppression. */
const MEANT = /^topsheet-((?:ignore|disable|enable|suppress|noqa)[^\s]*)(.*)$/s;

/** Reads a comment that begins with {@link MARKER}; null where it is only text. */
export function parseComment({ text, span }: Comment): Parsed | Malformed | null {
  const [, word = "", rest = ""] = MEANT.exec(text) ?? [];
  if (word === "") return null;
  if (word !== "ignore" && word !== "ignore-file") return { messageId: "word", data: { word: `topsheet-${word}`, right: /file/.test(word) ? "topsheet-ignore-file" : "topsheet-ignore" } };
  const separator = /(?:^|\s)--(?=\s|$)/.exec(rest);
  const names = separator ? rest.slice(0, separator.index) : rest;
  const said = separator ? rest.slice(separator.index + separator[0].length).trim() : "";
  const base = span.start + text.length - rest.length;
  const rules = new Map<string, Span>();
  let from = 0;
  for (const { 0: id, index } of names.matchAll(/[^\s,]+/g)) {
    // Without ` -- `, words behind the first that no comma joins to it are meant as a reason, and are no list of unknown rules.
    if (!separator && rules.size > 0 && !names.slice(from, index).includes(",")) {
      return { messageId: "separator", data: { word: `topsheet-${word}`, rules: [...rules.keys()].join(", "), words: names.slice(index).trim() } };
    }
    from = index + id.length;
    if (!rules.has(id)) rules.set(id, { start: base + index, end: base + from });
  }
  if (rules.size === 0 || rules.has("all") || rules.has("*")) return { messageId: "noRule", data: { word: `topsheet-${word}` } };
  const limit = /\(until ([^()]*)\)$/.exec(said);
  const until = limit?.[1] ?? null;
  if (until !== null && !isDay(until)) return { messageId: "until", data: { until } };
  const reason = limit ? said.slice(0, limit.index).trim() : said;
  const [loose] = /\buntil\W{0,3}\d[\d-]*/.exec(reason) ?? [];
  if (loose !== undefined) return { messageId: "loose", data: { until: loose } };
  return { wholeFile: word === "ignore-file", rules: [...rules].map(([id, at]) => ({ id, span: at })), reason, until };
}
