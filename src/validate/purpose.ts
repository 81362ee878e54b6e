/** What a field is for, from its description: the first sentence without its sources, to stand after a colon. */
export function purposeOf(description: string): string {
  const [sentence = ""] = description.split(/\.(?= [A-Z(]|$)/, 1);
  // A capital that begins a name or an acronym stays.
  return /^[A-Z][a-z]* /.test(sentence) ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}
