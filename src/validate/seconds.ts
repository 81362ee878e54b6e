import { LongNumber, toRational } from "../model/number.js";
import { add, compare, multiply, type Rational, toDecimal, whole, ZERO } from "../model/rational.js";

/** No way of writing a length is longer, and expressions must not be led astray by a megabyte of digits. */
const LONGEST = 40;

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2}(?:\.\d{1,6})?)$/;
const WORDS = /^(?:PT)?(?:(\d+(?:\.\d+)?) ?h(?:rs?|ours?)?)? ?(?:(\d+(?:\.\d+)?) ?m(?:ins?|inutes?)?)? ?(?:(\d+(?:\.\d+)?) ?s(?:ecs?|econds?)?)?$/i;

/** The seconds that a length in another notation means: 180 for `3:00`, `00:03:00`, `3 min`, `180s`, `PT3M`. Null for anything else. */
export function secondsIn(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const [, hours, minutes, seconds] = CLOCK.exec(trimmed) ?? WORDS.exec(trimmed) ?? [];
  const sum = [hours, minutes, seconds].reduce((total, part) => add(multiply(total, whole(60)), part === undefined ? ZERO : decimal(part)), ZERO);
  return compare(sum, ZERO) > 0 ? toDecimal(sum, "half-up") : null;
}

const RANGE = /^(\d{1,15}(?:\.\d{1,6})?) ?(?:-|–|\.\.\.?|to) ?(\d{1,15}(?:\.\d{1,6})?)$/;

/** The ends of a range in another notation: `60-90`, `60..90`. Null for anything else. */
export function rangeIn(text: string): { low: string; high: string } | null {
  const [, low, high] = text.length > LONGEST ? [] : (RANGE.exec(text.trim()) ?? []);
  return low !== undefined && high !== undefined && Number(low) < Number(high) ? { low, high } : null;
}

function decimal(text: string): Rational {
  return toRational(new LongNumber(text));
}
