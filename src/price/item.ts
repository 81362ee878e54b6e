import type { Note, Source } from "../generated/types/rate-card.js";
import type { ItemInfo } from "../model/cost.js";

/** What a card says about an item, and about the same item where its source leaves something unsaid. */
export class Described {
  readonly settled: ItemInfo;
  private readonly open = new Map<string, ItemInfo>();

  constructor(
    private readonly base: Omit<ItemInfo, "unsaid">,
    /** The word for one unit of the currency. */
    readonly credit: string,
  ) {
    this.settled = { ...base, unsaid: null };
  }

  /** The item with a sentence about what is unsaid; null for none. */
  info(unsaid: string | null): ItemInfo {
    if (unsaid === null) return this.settled;
    const known = this.open.get(unsaid);
    if (known) return known;
    const info = { ...this.base, unsaid };
    this.open.set(unsaid, info);
    return info;
  }

  /** The same item by another source. */
  from(source: Partial<Pick<ItemInfo, "source" | "checked" | "known" | "own">>): Described {
    return new Described({ ...this.base, ...source }, this.credit);
  }
}

export type Sources = Readonly<Record<string, Source>>;

export function sourceOf(name: string, sources: Sources): Source {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) throw new Error(`the rate card has no source ${name}`);
  return source;
}

export function notesOf(notes: readonly Note[] | undefined, sources: Sources): NonNullable<ItemInfo["notes"]> {
  return (notes ?? []).map(({ note, source }) => ({ text: note, source: sourceOf(source, sources).url }));
}
