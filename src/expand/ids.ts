const PLAIN = /^[A-Za-z0-9._-]*$/;

/** Percent-encodes what lies outside `[A-Za-z0-9._-]`, as UTF-8, so that ids stay one word in any shell, URL or table. */
export function encode(text: string): string {
  if (PLAIN.test(text)) return text;
  let encoded = "";
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    encoded += PLAIN.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}

/** `keynote[targetLanguage=es,take=2]`: the id of a planned job; `take` is null where there is only one. */
export function plannedId(id: string, combination: string | null, take: number | null): string {
  const keys = [combination, take === null ? null : `take=${take}`].filter((key) => key !== null);
  return keys.length === 0 ? id : `${id}[${keys.join(",")}]`;
}
