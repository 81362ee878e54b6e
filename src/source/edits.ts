import type { Replacement, SharedChange } from "../model/config.js";
import type { Op } from "../model/finding.js";
import type { Path } from "../model/place.js";
import { oddReading } from "./odd.js";
import type { Positions } from "./positions.js";
import { cutOut } from "./removal.js";
import { resolvePlain } from "./resolve.js";
import { Routes } from "./routes.js";
import { DOUBLE_QUOTED, LITERAL, MAPPING, PLAIN, SINGLE_QUOTED, type Tape, type TapeDocument } from "./tape.js";

/** Names and values that need no quotes anywhere, if they are read as text. */
const BARE = /^\w[\w.-]*(?:\/[\w.-]+)?$/;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Thrown where a change cannot be made byte for byte; nobody outside sees it. */
class NotOffered extends Error {}

/** Turns changes of one document into edits of its text. Those that it grants can be made together. */
export class Editor {
  private readonly routes: Routes;
  /** Keys that are to get a name, by mapping and name; keys and entries that are to go, by their collection. */
  private readonly renamed = new Map<string, Set<number>>();
  private readonly gone = new Map<number, Set<number>>();

  constructor(
    private readonly tape: Tape,
    private readonly document: TapeDocument,
    private readonly positions: Positions,
  ) {
    this.routes = new Routes(tape, document, positions);
  }

  /** The edits of each change in the order of the text; null where it would touch anything beside what is meant, or where it is not known how to make it. */
  editsFor(changes: readonly SharedChange[]): readonly (readonly Replacement[] | null)[] {
    for (const { ops } of changes) for (const op of ops) if (op.op === "rename") this.noteRenaming(op.path, op.to);
    return changes.map((change) => this.editsOf(change));
  }

  /** Of two keys that would get the same name, nobody knows which is meant. */
  private noteRenaming(path: Path, to: string): void {
    const key = this.positions.find(this.document.root, path)?.key ?? null;
    if (key === null) return;
    const name = `${this.owner(key)} ${to}`;
    this.renamed.set(name, (this.renamed.get(name) ?? new Set()).add(key));
  }

  private editsOf({ ops, users }: SharedChange): readonly Replacement[] | null {
    try {
      const edits = ops.flatMap((op) => (op.op === "remove" ? [] : [this.replacement(op, users)]));
      const removed = ops.flatMap((op) => (op.op === "remove" ? [op.path] : []));
      if (removed.length > 0) edits.push(...this.removal(removed, users));
      return edits.sort((a, b) => a.start - b.start);
    } catch (error) {
      if (error instanceof NotOffered) return null;
      throw error;
    }
  }

  private replacement(op: Exclude<Op, { op: "remove" }>, users: number): Replacement {
    const { tape } = this;
    const found = this.positions.find(this.document.root, op.path);
    if (!found) throw new NotOffered();
    if (op.op === "rename") return this.renaming(found.key, op.to, users);
    const entry = tape.resolve(found.entry);
    const { start, end } = tape.span(entry);
    if (!this.isWord(entry)) throw new NotOffered();
    if (op.op === "quote") {
      // Quotes change no reading, whoever shares the text.
      if (tape.kind(entry) !== PLAIN) throw new NotOffered();
      return { start, end, text: JSON.stringify(tape.textOf(entry)) };
    }
    this.check(this.routes.to(entry) === users);
    const text = String(op.value);
    if (typeof op.value !== "string") {
      this.check(typeof op.value === "boolean" || PLAIN_NUMBER.test(text));
      return { start, end, text };
    }
    return { start, end, text: quotedLike(tape.kind(entry), text) };
  }

  private renaming(key: number | null, to: string, users: number): Replacement {
    const { tape } = this;
    if (key === null || !this.isWord(key) || tape.isAnchored(key) || !BARE.test(to)) throw new NotOffered();
    const mapping = this.owner(key);
    this.check(this.routes.to(mapping) === users && this.positions.key(mapping, to) === null);
    this.check(this.renamed.get(`${mapping} ${to}`)?.size === 1);
    return { ...tape.span(key), text: quotedLike(tape.kind(key), to) };
  }

  /** What is left empty by a removal goes as well: `assume: {clip: {}}` would ask who meant what. */
  private removal(paths: readonly Path[], users: number): readonly Replacement[] {
    const { tape, positions } = this;
    const taken = new Map<number, Set<number>>();
    for (const path of paths) {
      const found = positions.find(this.document.root, path);
      if (!found || path.length === 0) throw new NotOffered();
      const unit = found.key ?? found.entry;
      const parent = this.owner(unit);
      this.check(this.routes.to(parent) === users && !this.isShadowing(parent, found.key));
      taken.set(parent, (taken.get(parent) ?? new Set()).add(unit));
    }
    const [emptied] = [...taken].find(([parent, units]) => units.size === this.unitsOf(parent).length) ?? [];
    if (emptied !== undefined) {
      const [path = []] = paths;
      const direct = positions.find(this.document.root, path.slice(0, -1));
      if (taken.size > 1 || path.length < 2 || direct?.entry !== emptied) throw new NotOffered();
      return this.removal([path.slice(0, -1)], users);
    }
    for (const [parent, units] of taken) {
      const gone = this.gone.get(parent) ?? new Set();
      let size = gone.size;
      for (const unit of units) if (!gone.has(unit)) size += 1;
      this.check(size < this.unitsOf(parent).length);
      for (const unit of units) this.check(this.routes.isClosed(unit, this.endOfUnit(parent, unit)) && !this.holdsBlockText(parent, unit));
    }
    for (const [parent, units] of taken) this.gone.set(parent, addTo(this.gone.get(parent), units));
    return [...taken].flatMap(([parent, units]) => {
      const around = positions.parentOf(this.document.root, parent);
      const edits = cutOut(tape, { collection: parent, around, units: this.unitsOf(parent), removed: units });
      if (!edits) throw new NotOffered();
      return edits;
    });
  }

  /** Keys of a mapping, entries of a list. */
  private unitsOf(collection: number): readonly number[] {
    const children = this.positions.children(collection);
    return this.tape.kind(collection) === MAPPING ? children.filter((_, index) => index % 2 === 0) : children;
  }

  private endOfUnit(collection: number, unit: number): number {
    return this.tape.next(this.tape.kind(collection) === MAPPING ? unit + 1 : unit);
  }

  private holdsBlockText(collection: number, unit: number): boolean {
    const end = this.endOfUnit(collection, unit);
    for (let entry = unit; entry < end; entry += 1) {
      const kind = this.tape.kind(entry);
      if (kind >= LITERAL && kind <= LITERAL + 1) return true;
    }
    return false;
  }

  /** True for a key that hides one merged in from elsewhere, which would come to light. */
  private isShadowing(mapping: number, key: number | null): boolean {
    if (key === null) return false;
    const merge = this.unitsOf(mapping).find((one) => this.tape.isMergeKey(one));
    return merge !== undefined && this.positions.mergedKey(merge + 1, this.tape.textOf(key), new Set()) !== null;
  }

  private owner(unit: number): number {
    const owner = this.positions.parentOf(this.document.root, unit);
    if (owner === null) throw new NotOffered();
    return owner;
  }

  /** A scalar that stands on one line, in quotes or without. */
  private isWord(entry: number): boolean {
    const { tape } = this;
    const kind = tape.kind(entry);
    return kind >= PLAIN && kind <= DOUBLE_QUOTED && !tape.text.slice(tape.start(entry), tape.end(entry)).includes("\n");
  }

  private check(holds: boolean): void {
    if (!holds) throw new NotOffered();
  }
}

function addTo(known: Set<number> | undefined, more: ReadonlySet<number>): Set<number> {
  const all = known ?? new Set();
  for (const one of more) all.add(one);
  return all;
}

/** A text in the quotes of the one that it takes the place of, or in double ones where it cannot do without. */
function quotedLike(kind: number, text: string): string {
  if (kind === SINGLE_QUOTED && BARE.test(text)) return `'${text}'`;
  const isBare = kind === PLAIN && BARE.test(text) && typeof resolvePlain(text, 0, text.length) === "string" && oddReading(text) === null;
  return isBare ? text : JSON.stringify(text);
}
