/**
 * A regular expression that is made when a text first needs it. Node takes long to read one with classes of Unicode
 * (`\p{…}`), a literal even twice, and plain text, which is the rule, can do without.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}
