import { resolve } from "node:path";
import { quote } from "../../model/words.js";
import type { Call } from "../args.js";
import type { Team } from "../config.js";
import { findFiles } from "../files.js";
import { type Io, UsageError } from "../io.js";
import { tell } from "../output.js";
import { shownAs } from "../paths.js";
import type { Inputs } from "../inputs.js";
import { type BaseSelection, baseFiles } from "./files.js";
import { baseCommit, prefixOf } from "./repository.js";
import { type BaseTeam, type Commit, loadBaseTeam, pathInTree, shownIn } from "./team.js";
import { readTree } from "./tree.js";

/** The base of a branch: its commit, what it is priced and judged with, and its batch files. */
export interface BaseOfBranch {
  readonly ref: string;
  readonly commit: Commit;
  readonly team: BaseTeam;
  readonly selection: BaseSelection;
}

/** Finds the commit that a branch left `ref` at, and what of it the paths of a command line mean. */
export async function readBase(ref: string, { values, operands }: Pick<Call, "values" | "operands">, team: Team, io: Io): Promise<BaseOfBranch> {
  if (operands.includes("-")) throw new UsageError("`--base` compares files, and standard input is not one of any commit.", "Name the file instead of `-`.");
  const prefix = await prefixOf(io);
  const base = { ref, commit: await baseCommit(ref, io) };
  const commit: Commit = { base, prefix, tree: await readTree(base.commit, io), io };
  const baseTeam = await loadBaseTeam(values, commit);
  const selection = await baseFiles(operands, baseTeam, team.folder === null ? null : pathInTree(team.folder, commit), commit);
  return { ref, commit, team: baseTeam, selection };
}

/** The files of the working tree. One that is gone is a change, unless the base does not have it either. */
export async function branchFiles({ operands, values }: Pick<Call, "values" | "operands">, team: Team, { ref, selection, commit, team: baseTeam }: BaseOfBranch, io: Io): Promise<Inputs> {
  const folder = team.folder ?? (baseTeam.folder === null ? null : resolve(io.cwd, shownIn(baseTeam.folder, commit)));
  const { files, unreadable, absent, notes } = await findFiles(operands, io, { tracked: values.tracked ?? false, team: { ...team, folder } });
  const nowhere = operands.find((path) => selection.absent.has(path) && [path, shownAs(path, io.cwd)].some((name) => absent.has(name)));
  if (nowhere !== undefined) throw new UsageError(`${quote(nowhere)} leads to no batch file, neither here nor in ${quote(ref)}.`, "Check its spelling.");
  for (const note of notes) await tell(io, `topsheet: ${note}`);
  const left = unreadable.filter(({ file }) => !absent.has(file));
  if (files.length + left.length + selection.files.length + selection.unreadable.length === 0) throw new UsageError(`There are no batch files to compare, neither here nor in ${quote(ref)}.`, "Name files, or run it where they are.");
  return { files, unreadable: left, stdin: null };
}
