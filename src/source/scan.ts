const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const AMPERSAND = 0x26;

/** True for white space and line breaks. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;
}

/**
 * Finds the next `indicator` at or after `from`, past white space, comments, anchors and other indicators. Only for places
 * where a reader has already seen that nothing else can stand before it.
 */
export function seek(text: string, from: number, indicator: string): number {
  const wanted = indicator.charCodeAt(0);
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === wanted) return at;
    if (code === HASH) at = endOfLine(text, at);
    else if (code === AMPERSAND) while (at < text.length && !isBlank(text.charCodeAt(at))) at += 1;
    else at += 1;
  }
  return text.length;
}

/** The offset of the line feed that ends the line, or of the end of the text. */
export function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at === -1 ? text.length : at;
}

/** The end of a block scalar's indicators, `|2-`. */
export function endOfHeader(text: string, start: number): number {
  let at = start + 1;
  while (/[-+0-9]/.test(text.charAt(at))) at += 1;
  return at;
}
