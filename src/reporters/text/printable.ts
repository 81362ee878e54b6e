import { shorten } from "../../model/message.js";
import { pattern } from "../../model/pattern.js";

/** Longest text of a file that is shown whole, in UTF-16 units; of a longer one the middle is left out. */
const LONGEST = 300;

const PLAIN = /^[\x20-\x7e]*$/;

/** An emoji with its variation selector, skin tone and joined others: the only place where invisible characters may stay. */
const EMOJI = String.raw`(?:\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?){0,7}|[0-9#*]\ufe0f?\u20e3)`;
/** Controls, bidi and other format characters, line breaks, halves of characters, and whatever else is drawn as nothing. */
const HARMFUL = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`;
/** Marks stacked higher than any script needs would cover the lines above. */
const STACKED = String.raw`(?<=\p{M}{4})\p{M}+`;
const NOT_AS_IT_IS = pattern(`(${EMOJI})|(${STACKED})|${HARMFUL}`, "gu");

/**
 * A text of a file as one harmless line: what a terminal would obey, reorder or hide is shown instead (`␛`, `\u202e`), and
 * the middle of a text longer than `longest` is left out. Every text that comes from a file passes through here.
 */
export function printable(text: string, longest = LONGEST): string {
  const short = shorten(text, longest);
  if (PLAIN.test(short)) return short;
  return short.replace(NOT_AS_IT_IS(), (match: string, emoji?: string, stacked?: string) => emoji ?? (stacked ? "…" : visible(match)));
}

/** Unicode has pictures for the oldest controls; the others are shown by number. */
function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "␡";
  const hex = code.toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
