import type { Fault } from "../model/finding.js";
import type { Limits } from "../model/limits.js";
import { isMapping, type Mapping, setOwn } from "../model/mapping.js";
import { LongNumber } from "../model/number.js";
import { pattern } from "../model/pattern.js";
import { Bounds, type Contents } from "./bounds.js";
import { MOST_FAULTS, Refusal, syntaxFault } from "./faults.js";
import type { Lines } from "./lines.js";
import { resolvePlain } from "./resolve.js";
import { ALIAS, DOUBLE_QUOTED, EMPTY, MAPPING, PLAIN, SEQUENCE, type Tape, type TapeDocument } from "./tape.js";

/** An anchor and its value; `contents` is null until all of it is read. */
interface Anchor {
  readonly entry: number;
  value: unknown;
  contents: Contents | null;
}

/** A key or text that is an anchor's whole content. */
const ONE_NODE: Contents = { nodes: 1, aliases: 0, height: 0 };

/** A surrogate that is not one of a pair. */
const HALF_CHARACTER = pattern(String.raw`\p{Surrogate}`, "u");

export interface Built {
  readonly value: unknown;
  readonly hasLongNumbers: boolean;
}

/** Makes values of a tape: resolves scalars, shares what aliases stand for, applies merges. */
export class Builder {
  readonly faults: Fault[] = [];
  private readonly anchors = new Map<string, Anchor>();
  private readonly bounds: Bounds;
  private hasLongNumbers = false;

  constructor(
    private readonly tape: Tape,
    private readonly lines: Lines,
    limits: Limits,
  ) {
    this.bounds = new Bounds(limits, (messageId, limit, entry) => {
      throw new Refusal([syntaxFault(messageId, tape.span(entry), { limit: String(limit) })]);
    });
  }

  /** Values of one document. Throws a {@link Refusal} where a bound is broken; other mistakes are added to `faults`. */
  build(document: TapeDocument): Built {
    this.anchors.clear();
    this.hasLongNumbers = false;
    this.bounds.add(document.end - document.root, document.root);
    return { value: this.node(document.root, 0), hasLongNumbers: this.hasLongNumbers };
  }

  /** The value of an entry that stands under `depth` lists and mappings. */
  private node(entry: number, depth: number): unknown {
    const { tape } = this;
    if (tape.isAnchored(entry)) return this.anchored(entry, depth);
    return this.content(entry, depth);
  }

  private content(entry: number, depth: number): unknown {
    const { tape } = this;
    switch (tape.kind(entry)) {
      case PLAIN:
        return this.plain(entry);
      case EMPTY:
        return null;
      case ALIAS:
        return this.alias(entry, depth);
      case SEQUENCE:
        return this.sequence(entry, depth + 1);
      case MAPPING:
        return this.mapping(entry, depth + 1);
      case DOUBLE_QUOTED:
        return this.quoted(entry);
      default:
        return tape.textOf(entry);
    }
  }

  /** Only an escape can make half a character, because the file itself is UTF-8. */
  private quoted(entry: number): string {
    const text = this.tape.textOf(entry);
    const half = this.tape.isDecoded(entry) ? HALF_CHARACTER().exec(text) : null;
    if (half) this.report("halfCharacter", entry, { code: half[0].charCodeAt(0).toString(16).toUpperCase() });
    return text;
  }

  private plain(entry: number): unknown {
    const { tape } = this;
    // One that goes over several lines holds a space and can only be text.
    if (tape.isDecoded(entry)) return tape.textOf(entry);
    const value = resolvePlain(tape.text, tape.start(entry), tape.end(entry));
    if (value instanceof LongNumber) this.hasLongNumbers = true;
    return value;
  }

  private sequence(entry: number, depth: number): unknown[] {
    this.bounds.enter(depth, entry);
    const items: unknown[] = [];
    const end = this.tape.next(entry);
    for (let item = entry + 1; item < end; item = this.tape.next(item)) items.push(this.node(item, depth));
    return items;
  }

  private mapping(entry: number, depth: number): Mapping {
    this.bounds.enter(depth, entry);
    const { tape } = this;
    const object: Record<string, unknown> = {};
    let merged: Mapping[] | null = null;
    const end = tape.next(entry);
    for (let key = entry + 1; key < end; key = tape.next(key + 1)) {
      const name = this.keyName(key);
      if (tape.isMergeKey(key)) {
        if (merged !== null) this.duplicate("duplicateMerge", key, name, entry);
        merged = this.mergeSources(key + 1, depth - 1);
        continue;
      }
      const value = this.node(key + 1, depth);
      if (object[name] !== undefined && Object.hasOwn(object, name)) this.duplicate("duplicateKey", key, name, entry);
      else setOwn(object, name, value);
    }
    for (const source of merged ?? []) {
      for (const name of Object.keys(source)) if (!Object.hasOwn(object, name)) setOwn(object, name, source[name]);
    }
    return object;
  }

  private keyName(key: number): string {
    const { tape } = this;
    const name = tape.kind(key) === DOUBLE_QUOTED ? this.quoted(key) : tape.textOf(key);
    if (tape.isAnchored(key)) this.anchors.set(tape.anchors.get(key) ?? "", { entry: key, value: name, contents: ONE_NODE });
    if (tape.kind(key) === EMPTY) this.report("missingKey", key);
    return name;
  }

  /** The mappings that a `<<` names, the nearest first; a fault where it names anything else. */
  private mergeSources(entry: number, depth: number): Mapping[] {
    const faultsBefore = this.faults.length;
    const value = this.node(entry, depth);
    const sources: unknown[] = Array.isArray(value) ? value : [value];
    const mappings = sources.filter(isMapping);
    if (mappings.length < sources.length && this.faults.length === faultsBefore) this.report("badMerge", entry);
    return mappings;
  }

  private anchored(entry: number, depth: number): unknown {
    const anchor: Anchor = { entry, value: null, contents: null };
    this.anchors.set(this.tape.anchors.get(entry) ?? "", anchor);
    anchor.contents = this.bounds.measure(this.tape.next(entry) - entry, depth, () => {
      anchor.value = this.content(entry, depth);
    });
    return anchor.value;
  }

  private alias(entry: number, depth: number): unknown {
    const name = this.tape.aliasName(entry);
    const anchor = this.anchors.get(name);
    if (!anchor) return this.report("unknownAlias", entry, { name });
    if (!anchor.contents) return this.report("recursiveAlias", entry, { name, line: String(this.lines.lineAt(this.tape.start(anchor.entry))) });
    this.tape.setTarget(entry, anchor.entry);
    this.bounds.use(anchor.contents, depth, entry);
    return anchor.value;
  }

  private duplicate(messageId: string, key: number, name: string, mapping: number): void {
    const { tape } = this;
    let first = mapping + 1;
    while (first < key && tape.textOf(first) !== name) first = tape.next(first + 1);
    this.report(messageId, key, { key: name, line: String(this.lines.lineAt(tape.start(first))) });
  }

  /** Adds a fault; null stands in for the value. */
  private report(messageId: string, entry: number, data: Fault["data"] = {}): null {
    this.faults.push(syntaxFault(messageId, this.tape.span(entry), data));
    if (this.faults.length > MOST_FAULTS) throw new Refusal([...this.faults.slice(0, MOST_FAULTS), syntaxFault("more", this.tape.span(entry))]);
    return null;
  }
}
