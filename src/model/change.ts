import type { Scalar } from "./condition.js";
import type { Change } from "./finding.js";
import type { Path } from "./place.js";

/** Gives the key at a path its right name. */
export function rename(path: Path, to: string): Change {
  return { kind: "safe", description: `Rename it to \`${to}\`.`, ops: [{ op: "rename", path, to }] };
}

/** Puts another scalar in the place of the one at a path. */
export function replace(path: Path, value: Scalar, kind: Change["kind"] = "safe"): Change {
  return { kind, description: `Write \`${value}\`.`, ops: [{ op: "replace", path, value }] };
}

/** Puts quotes around the scalar at a path, so that it is text to every reader. */
export function putInQuotes(path: Path): Change {
  return { kind: "safe", description: "Put it in quotes.", ops: [{ op: "quote", path }] };
}

/** Takes out keys with their values, or entries of a list. */
export function remove(paths: readonly Path[], kind: Change["kind"] = "safe"): Change {
  return { kind, description: paths.length > 1 ? "Remove them." : "Remove it.", ops: paths.map((path) => ({ op: "remove", path })) };
}

/** The same change with another path for each step. */
export function relocated(change: Change, locate: (path: Path) => Path): Change {
  return { ...change, ops: change.ops.map((op) => ({ ...op, path: locate(op.path) })) };
}
