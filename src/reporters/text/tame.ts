const INVISIBLE = "\u200b";
/** What code hosts make of plain words: a mention, a reference, an address; and where Markdown or HTML would begin a link, a picture or an element. */
const LIVE = /@(?=\w)|#(?=\d)|\bGH-(?=\d)|\bwww\.(?=\w)|\](?=[([])|<(?=[\w/!?])/gi;
const CODE = /(`[^`]*`)/;

/**
 * A line of words that a host may take for Markdown, or may show as it is: an invisible space keeps it from notifying anybody, and from
 * being a link, a picture or an element. Code spans, where nothing is live, stay clean for whoever copies from them.
 */
export function tame(text: string): string {
  // Only backticks that stand alone and in pairs are sure to be the ends of code; of others readers think differently.
  const isPlain = !/``|\\`/.test(text) && (text.match(/`/g) ?? []).length % 2 === 0;
  const parts = isPlain ? text.split(CODE) : [text];
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(LIVE, (live) => live + INVISIBLE))).join("");
}
