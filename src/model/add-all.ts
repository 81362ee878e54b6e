/** Adds many entries to a list: `push(...many)` would end in a full stack at some 120,000. */
export function addAll<T>(list: T[], many: Iterable<T>): void {
  for (const one of many) list.push(one);
}
