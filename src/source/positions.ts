import type { Path, Place, Span } from "../model/place.js";
import { MAPPING, SEQUENCE, type Tape } from "./tape.js";

/** What is known of collections larger than this is kept after the first look into them. */
const KEPT_ABOVE = 32;

/** A node that a path leads to: its entry, and that of its key where it has one. */
export interface Found {
  readonly entry: number;
  readonly key: number | null;
}

interface Keys {
  readonly byName: ReadonlyMap<string, number>;
  readonly merge: number | null;
}

/** Finds the places of a tape's nodes by their paths, and the other way round. */
export class Positions {
  private readonly childrenOf = new Map<number, readonly number[]>();
  private readonly keysOf = new Map<number, Keys>();

  constructor(private readonly tape: Tape) {}

  /** Where a path leads, through aliases and merges; where it leads nowhere, its nearest ancestor that exists. */
  locate(root: number, { path, at }: Place): Span {
    let found: Found = { entry: root, key: null };
    for (const step of path) {
      const next = this.child(found.entry, step);
      if (next === null) break;
      found = next;
    }
    return this.tape.span(at === "key" && found.key !== null ? found.key : this.tape.resolve(found.entry));
  }

  /** Where a path leads, through aliases and merges; null where it leads nowhere. */
  find(root: number, path: Path): Found | null {
    let found: Found | null = { entry: root, key: null };
    for (const step of path) if (found !== null) found = this.child(found.entry, step);
    return found;
  }

  /** The list or mapping in which an entry stands, null for the root. */
  parentOf(root: number, entry: number): number | null {
    let parent: number | null = null;
    for (let at = root; at !== entry; ) {
      parent = at;
      const children = this.children(at);
      at = children[lastAtOrBefore(children, entry)] ?? entry;
    }
    return parent;
  }

  /** The path of an entry that is a value, null for a key. */
  pathOf(root: number, entry: number): Path | null {
    const path: (string | number)[] = [];
    let parent = root;
    while (parent !== entry) {
      const children = this.children(parent);
      const index = lastAtOrBefore(children, entry);
      const child = children[index] ?? entry;
      if (this.tape.kind(parent) === SEQUENCE) path.push(index);
      else if (index % 2 === 0) return null;
      else path.push(this.tape.textOf(child - 1));
      parent = child;
    }
    return path;
  }

  private child(parent: number, step: string | number): Found | null {
    const entry = this.tape.resolve(parent);
    const kind = this.tape.kind(entry);
    if (kind === SEQUENCE && typeof step === "number") {
      const item = this.children(entry)[step];
      return item === undefined ? null : { entry: item, key: null };
    }
    const key = kind === MAPPING ? this.key(entry, String(step)) : null;
    return key === null ? null : { entry: key + 1, key };
  }

  /** The entry of a key, of the mapping itself or else of the first of those merged into it that has it. */
  key(mapping: number, name: string, seen = new Set<number>()): number | null {
    const { byName, merge } = this.keys(mapping);
    return byName.get(name) ?? (merge === null ? null : this.mergedKey(merge + 1, name, seen));
  }

  /** `seen` keeps mappings that merge one another many times over from being searched as often. */
  mergedKey(merged: number, name: string, seen: Set<number>): number | null {
    const source = this.tape.resolve(merged);
    if (seen.has(source)) return null;
    seen.add(source);
    if (this.tape.kind(source) === MAPPING) return this.key(source, name, seen);
    for (const item of this.children(source)) {
      const key = this.mergedKey(item, name, seen);
      if (key !== null) return key;
    }
    return null;
  }

  private keys(mapping: number): Keys {
    return this.kept(mapping, this.keysOf, () => {
      const byName = new Map<string, number>();
      let merge: number | null = null;
      for (const [index, child] of this.children(mapping).entries()) {
        if (index % 2 === 1) continue;
        if (this.tape.isMergeKey(child)) merge = child;
        else byName.set(this.tape.textOf(child), child);
      }
      return { byName, merge };
    });
  }

  /** Items of a list; of a mapping key, value, key, value. */
  children(collection: number): readonly number[] {
    return this.kept(collection, this.childrenOf, () => {
      const children: number[] = [];
      const end = this.tape.next(collection);
      for (let child = collection + 1; child < end; child = this.tape.next(child)) children.push(child);
      return children;
    });
  }

  private kept<T>(collection: number, store: Map<number, T>, make: () => T): T {
    const known = store.get(collection);
    if (known) return known;
    const made = make();
    if (this.tape.next(collection) - collection > KEPT_ABOVE) store.set(collection, made);
    return made;
  }
}

/** Index of the last of some ascending numbers that is not above `limit`. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
