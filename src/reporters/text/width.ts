import { eastAsianWidth } from "get-east-asian-width";
import { pattern } from "../../model/pattern.js";

/**
 * How many columns text takes in a terminal. The reckoning is that of the package string-width, which the tests hold it
 * against; that package builds an Intl.Segmenter and emoji tables when it is loaded, a third of the start of Node, while
 * here plain text (the rule) is measured by its length and a segmenter is made when the first odd character turns up.
 */
export function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (const cluster of clusters(text)) sum += clusterWidth(cluster);
  return sum;
}

/** Latin, Greek, Cyrillic, punctuation, arrows, control pictures, box drawing and blocks: one unit, one column. */
const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2400-\u2426\u2500-\u259f]*$/;

/** What may join its neighbours to one character: marks, joiners, selectors, Hangul vowels and finals, flags, skin tones. */
const JOINING = pattern(String.raw`[\p{M}\u200d\u1160-\u11ff\ud7b0-\ud7ff\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]`, "u");

let segmenter: Intl.Segmenter | undefined;

/** A text in characters as readers see them, none of which may be cut in two. */
export function clusters(text: string): string[] {
  if (!JOINING().test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const EMOJI_SEQUENCE = pattern(String.raw`^(?:\p{Extended_Pictographic}.*[\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]|[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3)`, "u");
const SPACING_MARKS = pattern(String.raw`\p{Mc}`, "gu");
const UNSEEN = pattern(String.raw`^[\p{Cc}\p{Cf}\p{M}]`, "u");

function clusterWidth(cluster: string): number {
  if (cluster.length > 1 && EMOJI_SEQUENCE().test(cluster)) return 2;
  const base = UNSEEN().test(cluster) ? 0 : eastAsianWidth(cluster.codePointAt(0) ?? 0);
  return base + (cluster.length > 1 ? (cluster.match(SPACING_MARKS())?.length ?? 0) : 0);
}
