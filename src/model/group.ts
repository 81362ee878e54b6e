/** Entries by what `keyOf` makes of each, in the order in which the keys come up. (`Map.groupBy` is too new for the oldest Node that runs this.) */
export function groupBy<K, T>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
