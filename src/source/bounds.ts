import type { Limits } from "../model/limits.js";

/** What an anchor holds, with all aliases in it expanded. */
export interface Contents {
  readonly nodes: number;
  readonly aliases: number;
  /** Levels of lists and mappings. */
  readonly height: number;
}

/**
 * Counts what whoever walks the values of a file will meet. Aliases count each time with all that they stand for, because a
 * few lines of aliases of aliases can stand for billions of nodes.
 */
export class Bounds {
  private nodes = 0;
  private aliases = 0;
  /** Deepest level reached in what is being measured. */
  private deepest = 0;

  /** `refuse` ends the reading where a bound is broken. */
  constructor(
    private readonly limits: Limits,
    private readonly refuse: (messageId: string, limit: number, entry: number) => never,
  ) {}

  add(nodes: number, entry: number): void {
    this.nodes += nodes;
    if (this.nodes > this.limits.expandedNodes) this.refuse("tooManyNodes", this.limits.expandedNodes, entry);
  }

  /** A list or mapping at this level, or an alias of one that reaches down to it. */
  enter(depth: number, entry: number): void {
    if (depth > this.deepest) this.deepest = depth;
    if (depth > this.limits.depth) this.refuse("tooDeep", this.limits.depth, entry);
  }

  /** An alias that stands under `depth` lists and mappings. */
  use({ nodes, aliases, height }: Contents, depth: number, entry: number): void {
    this.aliases += 1 + aliases;
    if (this.aliases > this.limits.aliasExpansions) this.refuse("tooManyAliases", this.limits.aliasExpansions, entry);
    this.add(nodes, entry);
    this.enter(depth + height, entry);
  }

  /** What reading the content of an anchor adds to `ownNodes`, the nodes that are written there. */
  measure(ownNodes: number, depth: number, read: () => void): Contents {
    const { nodes, aliases, deepest } = this;
    this.deepest = depth;
    read();
    const contents = { nodes: ownNodes + this.nodes - nodes, aliases: this.aliases - aliases, height: this.deepest - depth };
    this.deepest = Math.max(deepest, this.deepest);
    return contents;
  }
}
