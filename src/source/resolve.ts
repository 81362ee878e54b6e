import { LongNumber } from "../model/number.js";

const CORE_NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
const RADIX_NUMBER = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

/** Decimals of at most this many digits survive the way through a double. */
const EXACT_DIGITS = 15;
/** Below this a double loses digits. */
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** Longer hexadecimal numbers are not written out: that would take time, and they are far above any limit. */
const LONGEST_RADIX = 100;

/** Reads a plain scalar by the core schema of YAML 1.2. */
export function resolvePlain(text: string, start: number, end: number): unknown {
  const first = text.charCodeAt(start);
  if (first <= 0x39 && first >= 0x2b) return resolveNumeric(text, start, end, first);
  switch (end - start) {
    case 1:
      return first === 0x7e ? null : text.charAt(start);
    case 4:
      if (first === 0x74 || first === 0x54 || first === 0x6e || first === 0x4e) return resolveWord(text.slice(start, end));
      break;
    case 5:
      if (first === 0x66 || first === 0x46) return resolveWord(text.slice(start, end));
  }
  return text.slice(start, end);
}

function resolveWord(word: string): string | boolean | null {
  switch (word) {
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    case "null":
    case "Null":
    case "NULL":
      return null;
    default:
      return word;
  }
}

/** Whole numbers are summed up in place: most numbers of a batch are, and a slice with an expression costs ten times more. */
function resolveNumeric(text: string, start: number, end: number, first: number): number | string | LongNumber {
  if (end - start <= EXACT_DIGITS) {
    let sum = 0;
    let at = start;
    for (; at < end; at += 1) {
      const digit = text.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      sum = sum * 10 + digit;
    }
    if (at === end) return sum;
  }
  return first === 0x2c || first === 0x2f ? text.slice(start, end) : resolveNumber(text.slice(start, end));
}

/** A number of any form of the core schema, or the text itself. */
function resolveNumber(text: string): number | string | LongNumber {
  if (CORE_NUMBER.test(text)) return decimal(text);
  if (INFINITE.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (NOT_A_NUMBER.test(text)) return NaN;
  if (RADIX_NUMBER.test(text)) return whole(text);
  return text;
}

function decimal(text: string): number | LongNumber {
  const value = Number(text);
  const [mantissa = ""] = text.split(/[eE]/, 1);
  const digits = mantissa.replace(/^[-+0.]+/, "").replace(".", "").length;
  if (digits > EXACT_DIGITS) return new LongNumber(text);
  const size = Math.abs(value);
  return size === Infinity || (size < SMALLEST_NORMAL && digits > 0) ? new LongNumber(text) : value;
}

function whole(text: string): number | LongNumber {
  const value = Number(text);
  if (value < 1e15) return value;
  return new LongNumber(text.length > LONGEST_RADIX ? `1e${text.length}` : BigInt(text).toString());
}
