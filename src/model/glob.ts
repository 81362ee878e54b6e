const LEADS_OUT = "leads out of the folder of the config, which a glob cannot.";

/** More alternatives than anybody would write in braces. */
const MOST_ALTERNATIVES = 1000;

/**
 * Whether a path with `/` is one that a glob stands for: `*` and `?` within a name, `**` for any folders, `[abc]`, `[!abc]`
 * and `{a,b}`. Takes time in proportion to path and glob, whatever they hold: a config may come from a stranger.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const names = namesOf(path);
  return alternatives(glob).some((one) => matchesNames(names, namesOf(one)));
}

/** Why a text cannot be a glob of files below a folder: the end of a sentence that begins with it; null for a sound one. */
export function globFault(glob: string): string | null {
  if (glob.trim() === "") return "is empty.";
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(glob)) return "does not start at the folder of the config; write it without the way to that folder.";
  if (glob.split("/").includes("..")) return LEADS_OUT;
  if (glob.includes("\\")) return "has a `\\` in it; folders are divided by `/`.";
  if (glob.startsWith("!")) return "starts with `!`; a glob says which files to take, not which to leave out.";
  const each = alternatives(glob);
  if (each.length > MOST_ALTERNATIVES) return "has too many alternatives in its braces.";
  return each.some((one) => one.split("/").includes("..")) ? LEADS_OUT : null;
}

function namesOf(path: string): string[] {
  return path.split("/").filter((name) => name !== "" && name !== ".");
}

/** The globs that braces stand for; stops soon after there are too many. */
function alternatives(glob: string): string[] {
  const open = [glob];
  const plain: string[] = [];
  for (let one = open.pop(); one !== undefined && open.length + plain.length <= MOST_ALTERNATIVES; one = open.pop()) {
    const [all, inside] = /\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
    if (all === undefined || inside === undefined) plain.push(one);
    else {
      const at = one.indexOf(all);
      for (const choice of inside.split(",")) open.push(one.slice(0, at) + choice + one.slice(at + all.length));
    }
  }
  return [...plain, ...open];
}

/** Row by row: which numbers of leading names the first parts of the glob can stand for. */
function matchesNames(names: readonly string[], parts: readonly string[]): boolean {
  let reached = names.map(() => false);
  reached.unshift(true);
  for (const part of parts) {
    const first = reached.indexOf(true);
    if (first < 0) return false;
    if (part === "**") reached = reached.map((_, i) => i >= first);
    else reached = reached.map((_, i) => i > 0 && reached[i - 1] === true && matchesName(names[i - 1] ?? "", part));
  }
  return reached[names.length] === true;
}

/** The same within a name, character by character. */
function matchesName(name: string, part: string): boolean {
  const letters = [...name];
  let reached = [true, ...letters.map(() => false)];
  for (const token of part.match(/\*+|\[[^\]]+\]|[^]/gu) ?? []) {
    if (token.startsWith("*")) {
      const first = reached.indexOf(true);
      reached = reached.map((_, i) => first >= 0 && i >= first);
    } else reached = reached.map((_, i) => i > 0 && reached[i - 1] === true && isOneOf(letters[i - 1] ?? "", token));
  }
  return reached[letters.length] === true;
}

function isOneOf(letter: string, token: string): boolean {
  if (token === "?") return true;
  if (!/^\[.+\]$/su.test(token)) return letter === token;
  const [, not, inside = ""] = /^\[([!^]?)(.+)\]$/su.exec(token) ?? [];
  const found = [...inside.matchAll(/([^])-([^])|([^])/gu)].some(([, from, to, one]) => (one === undefined ? from !== undefined && to !== undefined && from <= letter && letter <= to : one === letter));
  return found === (not === "");
}
