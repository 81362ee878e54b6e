import { createRun } from "../../lint.js";
import type { Config } from "../../model/config.js";
import type { Side } from "../../model/diff.js";
import { type LintOptions, lostFiles, type RunResult } from "../../model/run.js";
import type { Setup } from "../../setup/index.js";
import { VERSION } from "../../version.js";
import { type BatchFile } from "../files.js";
import { readBounded } from "../read.js";
import { type Inputs, runOver } from "../inputs.js";
import type { Team } from "../config.js";
import type { BaseSelection } from "./files.js";
import { type BaseTeam, type Commit } from "./team.js";
import { readBlobs } from "./tree.js";

const MIB = 1024 * 1024;

/** What both sides are judged by. */
export type Settings = Pick<LintOptions, "asOf" | "runBudgets" | "coversConfig" | "ignores" | "mark" | "base">;

/** Runs the files of the base through the pipeline, with its own config and rate cards. */
export async function baseSide({ files, unreadable: lost }: BaseSelection, settings: Settings, { config, setup }: BaseTeam, { io }: Commit): Promise<Side> {
  const unreadable = [...lost];
  const run = createRun({ ...settings, judged: true, maxWarnings: null, version: VERSION, config, limits: config.limits, unreadable }, setup);
  const hashes = new Map<string, string>();
  const hashOf = await hasher();
  let at = 0;
  for await (const bytes of readBlobs(files.map(({ id }) => id), config.limits.fileMiB * MIB, io)) {
    const file = files[at++]?.shown ?? "";
    if (bytes === null) unreadable.push({ file, reason: "its content is not in this clone, which holds only part of the files of older commits." });
    else {
      hashes.set(file, hashOf(bytes));
      await run.add({ file, bytes });
    }
  }
  const result = run.finish();
  return { result, config, rates: ratesOf(config, setup), lost: new Map(lostFiles(result).map((file) => [file, hashes.get(file) ?? "unread in the base"])) };
}

/** Runs the files of the working tree, as `lint` does. */
export async function headSide(inputs: Inputs, settings: Settings, team: Team, io: Commit["io"]): Promise<Side> {
  const result = await runOver(inputs, { ...settings, judged: true, maxWarnings: null }, team, io);
  const paths = new Map(inputs.files.map((file: BatchFile) => [file.shown, file.path]));
  const hashOf = await hasher();
  const hashed = (file: string): string => {
    const path = paths.get(file);
    try {
      return path === undefined ? "" : hashOf(readBounded(path, team.config.limits.fileMiB * MIB));
    } catch {
      return "";
    }
  };
  return { result, config: team.config, rates: ratesOf(team.config, team.setup), lost: new Map(lostFiles(result).map((file) => [file, hashed(file)])) };
}

/**
 * The files of the working tree at the rates, assumptions and plans of the base. Providers that the base does not know keep
 * their later card: their prices did not change, they came.
 */
export async function middleRun(inputs: Inputs, settings: Settings, head: Team, base: BaseTeam, io: Commit["io"]): Promise<RunResult> {
  const config = { ...base.config, limits: head.config.limits };
  return await runOver(inputs, { ...settings, coversConfig: false, judged: false, maxWarnings: null }, { ...head, config, setup: laidOver(base.setup, head.setup) }, io);
}

/** The rate cards and types of the base, with those of providers that only the branch knows. */
export function laidOver(base: Setup, head: Setup): Setup {
  const added = head.cards.filter(({ provider }) => !base.cards.some((one) => one.provider === provider));
  if (added.length === 0) return base;
  const isNew = new Set(added.map(({ provider }) => provider));
  const catalog = {
    tasks: { ...Object.fromEntries(Object.entries(head.catalog.tasks).filter(([, task]) => isNew.has(task.provider))), ...base.catalog.tasks },
    providers: [...base.catalog.providers, ...isNew],
  };
  const validatorOf: Setup["types"]["validatorOf"] = (type) => (isNew.has(type.slice(0, type.indexOf("/"))) ? head : base).types.validatorOf(type);
  return { catalog, types: { catalog, validatorOf }, cards: [...base.cards, ...added] };
}

/** Loaded late: Node takes long for it, and other commands whose code stands beside this need none. */
async function hasher(): Promise<(bytes: Uint8Array) => string> {
  const { createHash } = await import("node:crypto");
  return (bytes) => createHash("sha256").update(bytes).digest("hex");
}

/** The same text for the same rate cards, plans and assumptions. */
export function ratesOf({ plans, assume }: Config, { cards }: Setup): string {
  const assumed = [...assume].map(([type, named]) => [type, [...named].map(([name, { low, high }]) => [name, ...[low, high].map(({ n, d }) => `${n}/${d}`)])]);
  return JSON.stringify([cards.map(({ provider, infos }) => [provider, infos.map(({ sha256 }) => sha256)]), Object.entries(plans).sort(), assumed]);
}
