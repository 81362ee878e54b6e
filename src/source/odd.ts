import type { OddScalar } from "../model/rule.js";
import type { Positions } from "./positions.js";
import { PLAIN, type Tape, type TapeDocument } from "./tape.js";

/** Longer scalars are texts; nobody means a number by them. */
const LONGEST = 64;

// Types of YAML 1.1, https://yaml.org/type/; numbers in base 60 as js-yaml and yaml read them, which allow a leading zero.
const TRUE = /^(?:y|Y|yes|Yes|YES|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|off|Off|OFF)$/;
const RADIX = /^([-+]?)0(?:(b)[01_]+|(x)[\da-fA-F_]+|[0-7_]+)$/;
const BASE_60 = /^([-+]?)(\d[\d_]*(?::[0-5]?\d)+)(?:\.([\d_]*))?$/;
const DECIMAL = /^[-+]?(?:0|[1-9][\d_]*|(?:\d[\d_]*)?\.[\d_]*(?:[eE][-+]\d+)?)$/;

// What the core schema of YAML 1.2 takes for numbers.
const CORE_DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const CORE_RADIX = /^0(?:o[0-7]+|x[\da-fA-F]+)$/;

type Reading = Pick<OddScalar, "here" | "elsewhere">;

/** What YAML 1.2 and YAML 1.1 make of a plain scalar, where they differ. */
export function oddReading(text: string): Reading | null {
  const here = CORE_DECIMAL.test(text) ? plainDecimal(text) : CORE_RADIX.test(text) ? String(Number(text)) : null;
  const elsewhere = TRUE.test(text) ? "the boolean true" : FALSE.test(text) ? "the boolean false" : asNumber(numberElsewhere(text));
  const mine = asNumber(here);
  if (mine === elsewhere) return null;
  return { here: mine ?? `the text "${text}"`, elsewhere: elsewhere ?? `the text "${text}"` };
}

function asNumber(decimal: string | null): string | null {
  return decimal === null ? null : `the number ${decimal}`;
}

/** The number that YAML 1.1 sees in a text, as a decimal. */
function numberElsewhere(text: string): string | null {
  const digits = text.replaceAll("_", "");
  if (!/\d/.test(digits)) return null;
  const [, sign = "", binary, hexadecimal] = RADIX.exec(text) ?? [];
  if (RADIX.test(text) && text.length > 1) {
    const body = digits.replace(/^[-+]?0[bx]?/, "");
    if (body === "") return /[bx]/.test(digits) ? null : "0";
    return signed(sign, BigInt(`0${binary ?? hexadecimal ?? "o"}${body}`).toString());
  }
  const [, minus = "", sixties, fraction = ""] = BASE_60.exec(digits) ?? [];
  if (sixties !== undefined) {
    const whole = sixties.split(":").reduce((sum, part) => sum * 60n + BigInt(part), 0n);
    return plainDecimal(`${signed(minus, whole.toString())}.${fraction}`);
  }
  return DECIMAL.test(text) ? plainDecimal(digits) : null;
}

function signed(sign: string, digits: string): string {
  return sign === "-" && digits !== "0" ? `-${digits}` : digits;
}

/** A decimal without a plus, leading zeros, or zeros at the end of its fraction; an exponent stays as it is written. */
function plainDecimal(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = ""] = /^([-+]?)0*(\d*)\.?(\d*?)0*([eE].*)?$/.exec(text) ?? [];
  return `${sign === "-" && whole + fraction !== "" ? "-" : ""}${whole || "0"}${fraction ? `.${fraction}` : ""}${exponent}`;
}

/** The plain scalars of a document that are values and that YAML 1.1 reads otherwise, in the order of the text. */
export function oddScalarsOf(tape: Tape, document: TapeDocument, positions: Positions): OddScalar[] {
  const odd: OddScalar[] = [];
  for (let entry = document.root; entry < document.end; entry += 1) {
    if (tape.kind(entry) !== PLAIN || !mayBeOdd(tape.text, tape.start(entry), tape.end(entry))) continue;
    const text = tape.textOf(entry);
    const reading = oddReading(text);
    const path = reading === null ? null : positions.pathOf(document.root, entry);
    if (reading !== null && path !== null) odd.push({ path, text, ...reading });
  }
  return odd;
}

/** A cheap test that spares nearly every scalar the expressions above. */
function mayBeOdd(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const letter = first | 0x20;
  if (letter === 0x6e || letter === 0x6f || letter === 0x79) return end - start <= 3;
  if (end - start > LONGEST || end - start < 2 || first < 0x2b || first > 0x39) return false;
  if (first < 0x31) return true;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3a || code === 0x5f || (code | 0x20) === 0x65) return true;
  }
  return false;
}
