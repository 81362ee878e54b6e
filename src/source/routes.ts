import type { Positions } from "./positions.js";
import { ALIAS, type Tape, type TapeDocument } from "./tape.js";

/** With more uses of anchors than this, counting ways could exhaust the stack; then what is shared is left alone. */
const MOST_ALIASES = 1000;

/** Counts the paths by which a node of a document can be reached: one, or more where it stands behind an anchor. */
export class Routes {
  private readonly known = new Map<number, number>();
  private aliases: ReadonlyMap<number, readonly number[]> | null = null;

  constructor(
    private readonly tape: Tape,
    private readonly document: TapeDocument,
    private readonly positions: Positions,
  ) {}

  /** How many paths lead to an entry, through aliases and merges too. */
  to(entry: number): number {
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    const parents = [entry, ...(this.aliasesOf().get(entry) ?? [])].map((one) => this.positions.parentOf(this.document.root, one));
    let routes = 0;
    for (const parent of parents) routes += parent === null ? 1 : parents.length > 1 && !this.isCountable() ? Infinity : this.to(parent);
    this.known.set(entry, routes);
    return routes;
  }

  /** True where no anchor among the entries from `start` up to `end` is used outside of them. */
  isClosed(start: number, end: number): boolean {
    for (const [target, aliases] of this.aliasesOf()) {
      if (target >= start && target < end && aliases.some((alias) => alias < start || alias >= end)) return false;
    }
    return true;
  }

  private isCountable(): boolean {
    return this.aliasesOf().size <= MOST_ALIASES;
  }

  /** The aliases of a document by what they stand for. */
  private aliasesOf(): ReadonlyMap<number, readonly number[]> {
    if (this.aliases === null) {
      const aliases = new Map<number, number[]>();
      for (let entry = this.document.root; entry < this.document.end; entry += 1) {
        if (this.tape.kind(entry) !== ALIAS) continue;
        const target = this.tape.resolve(entry);
        const known = aliases.get(target);
        if (known) known.push(entry);
        else aliases.set(target, [entry]);
      }
      this.aliases = aliases;
    }
    return this.aliases;
  }
}
