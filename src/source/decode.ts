import type { Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import { syntaxFault } from "./faults.js";
import { isBlank } from "./scan.js";

const NOWHERE = { start: 0, end: 0 };
const MIB = 1024 * 1024;
const REPLACEMENT = "\ufffd";

/** What YAML does not allow in a file, not even in quotes (there it may be written as an escape). */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** A file's text without its byte order mark, and the fault that keeps it from being read any further. */
export interface Decoded {
  readonly text: string;
  readonly fault: Fault | null;
}

/** Turns bytes into text. YAML files are UTF-8 here: a wrong guess at another encoding would show as wrong words, not as an error. */
export function decode(bytes: Uint8Array, limits: Limits): Decoded {
  if (bytes.length > limits.fileMiB * MIB) return refused("tooLarge", { limit: String(limits.fileMiB) });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refused("utf16");
  if (bytes.includes(0)) return refused("binary");
  const text = decodeStrictly(bytes);
  if (text === null) return notUtf8(bytes);
  const at = text.search(CONTROL);
  if (at === -1) return { text, fault: tooManyDocuments(text, limits.documents) };
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return { text, fault: syntaxFault("controlCharacter", { start: at, end: at + 1 }, { character: `U+${code}` }) };
}

function refused(messageId: string, data: Fault["data"] = {}): Decoded {
  return { text: "", fault: syntaxFault(messageId, NOWHERE, data) };
}

/** Each document costs a reader far more than its text; a line `---` begins one wherever it stands, even within quotes. */
function tooManyDocuments(text: string, limit: number): Fault | null {
  let count = 0;
  for (let at = text.indexOf("\n---"); at !== -1; at = text.indexOf("\n---", at + 4)) {
    const isMarker = at + 4 === text.length || isBlank(text.charCodeAt(at + 4));
    if (isMarker && (count += 1) > limit) return syntaxFault("tooManyDocuments", { start: at + 1, end: at + 4 }, { limit: String(limit) });
  }
  return null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Points at the first byte that is not UTF-8: it decodes to a replacement character that the file does not hold itself. */
function notUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder("utf-8").decode(bytes);
  const encoder = new TextEncoder();
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    offset += encoder.encode(text.slice(from, at)).length;
    const isGenuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isGenuine) return { text, fault: syntaxFault("notUtf8", { start: at, end: at + 1 }) };
    offset += 3;
    from = at + 1;
  }
  return refused("notUtf8");
}
