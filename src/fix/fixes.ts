import type { Places, SharedChange } from "../model/config.js";
import type { Change, Fix } from "../model/finding.js";

/** What the faults behind one finding ask for; null of one that asks for nothing. */
export type Asked = readonly (Change | null | undefined)[];

/**
 * Fixes for findings. One is offered only where every fault behind the finding asks for the same change, where that change suits
 * everything that shares the text, and where it can be made without touching anything else. All of them can be made together.
 */
export function fixesFor(asked: readonly Asked[], source: Places, document: number): (Fix | null)[] {
  const changes = asked.map(agreed);
  const wanted = changes.flatMap((change) => change ?? []);
  if (wanted.length === 0) return changes.map(() => null);
  const edits = source.editsFor(document, wanted);
  let at = 0;
  return changes.map((change) => {
    const found = change && edits[at++];
    if (!change || !found) return null;
    return {
      description: change.description,
      kind: change.kind,
      edits: found.map(({ start, end, text }) => ({ start, end, text, range: source.rangeOf({ start, end }) })),
    };
  });
}

/** The change that all faults ask for, with the number of places that they ask for it from. */
function agreed(asked: Asked): (Change & SharedChange) | null {
  const [first] = asked;
  if (!first || asked.some((one) => one?.kind !== first.kind || one.description !== first.description)) return null;
  return { ...first, users: new Set(asked.map((one) => JSON.stringify(one?.ops.map(({ path }) => path)))).size };
}
