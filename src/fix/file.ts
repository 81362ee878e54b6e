import { type PriceChange, priceChanges } from "./prices.js";
import type { Edit, Finding, Fix } from "../model/finding.js";
import type { RunResult } from "../model/run.js";
import { newErrorIn } from "./new-error.js";

/** A file after its fixes. */
export interface FixedFile {
  readonly file: string;
  /** With their byte order mark, if there is one; equal where nothing was fixed. */
  readonly before: string;
  readonly after: string;
  /** How many fixes were applied. */
  readonly fixed: number;
  readonly prices: readonly PriceChange[];
  /** Fixes that were left out, because of an error that they would have brought about. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly finding: Finding;
  readonly because: Finding | null;
}

/** How far fixing goes, and how a file is linted on the way. */
export interface Fixing {
  readonly unsafe: boolean;
  /** Lints the file as it would be with these bytes. */
  readonly lint: (bytes: Uint8Array) => Promise<RunResult>;
}

/** One fix may make way for the next; nothing that ends takes more rounds than this. */
const MOST_ROUNDS = 10;
/** Where some fixes would do harm, so often is a file linted to find out which; each takes a few times the logarithm of their number. */
const MOST_TRIALS = 200;

const BOM = "\ufeff";

/**
 * Applies the fixes of a file round by round until nothing is left to apply. Each round is linted before it counts: what brings an
 * error to a job, a budget or a document that had none is left out.
 */
export async function fixFile(file: string, bytes: Uint8Array, { unsafe, lint }: Fixing): Promise<FixedFile> {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const mark = before.startsWith(BOM) ? BOM : "";
  const first = await lint(bytes);
  let state: State = { text: before.slice(mark.length), result: first };
  let fixed = 0;
  let leftOut: LeftOut[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = together(state.result.findings.filter(({ fix }) => fix !== null && (unsafe || fix.kind === "safe")));
    if (chosen.length === 0) break;
    const applied = await applyAll(state, chosen, (text) => lint(new TextEncoder().encode(mark + text)));
    ({ leftOut } = applied);
    if (applied.count === 0) break;
    state = applied.state;
    fixed += applied.count;
  }
  return { file, before, after: mark + state.text, fixed, prices: fixed > 0 ? priceChanges(first, state.result) : [], leftOut };
}

interface State {
  readonly text: string;
  readonly result: RunResult;
}

/** A finding that has a fix. */
type Fixable = Finding & { readonly fix: Fix };

/** Fixes that do not reach into one another, the first in the text first. */
function together(findings: readonly Finding[]): Fixable[] {
  const fixable = findings.filter((finding): finding is Fixable => (finding.fix?.edits.length ?? 0) > 0);
  fixable.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  let end = 0;
  return fixable.filter((one) => {
    if (startOf(one) < end) return false;
    end = endOf(one);
    return true;
  });
}

function startOf({ fix }: Fixable): number {
  return fix.edits[0]?.start ?? 0;
}

function endOf({ fix }: Fixable): number {
  return fix.edits.at(-1)?.end ?? 0;
}

interface Applied {
  readonly state: State;
  readonly count: number;
  readonly leftOut: LeftOut[];
}

/** All at once, or else by halves, down to those that would do harm, which are left out. */
async function applyAll(state: State, chosen: readonly Fixable[], lint: (text: string) => Promise<RunResult>): Promise<Applied> {
  const kept: Fixable[] = [];
  const leftOut: LeftOut[] = [];
  let best = state;
  let trials = 0;
  const take = async (fixes: readonly Fixable[]): Promise<void> => {
    if (trials === MOST_TRIALS) return;
    trials += 1;
    const tried = [...kept, ...fixes];
    const text = edited(state.text, tried.flatMap(({ fix }) => fix.edits));
    const result = await lint(text);
    const harm = newErrorIn(result, state.result);
    const [one] = fixes;
    if (harm === null) {
      kept.push(...fixes);
      best = { text, result };
    } else if (one && fixes.length === 1) leftOut.push({ finding: one, because: harm === "unreadable" ? null : harm });
    else {
      const half = Math.ceil(fixes.length / 2);
      await take(fixes.slice(0, half));
      await take(fixes.slice(half));
    }
  };
  await take(chosen);
  return { state: best, count: kept.length, leftOut };
}

/** The text with edits made; they are in order and never overlap. */
export function edited(text: string, edits: readonly Pick<Edit, "start" | "end" | "text">[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
