import type { Config } from "./model/config.js";
import { DEFAULT_LIMITS } from "./model/limits.js";
import type { Place } from "./model/place.js";
import { quote } from "./model/words.js";
import type { addCard } from "./setup/card.js";
import { checkConfigShape, readConfig } from "./setup/config.js";
import { type Setup, SHIPPED } from "./setup/index.js";
import { faultInWords, type Problem } from "./setup/shape.js";
import { readSource } from "./source/index.js";

/** A file that a run is set up with, for telling where in it something is wrong. */
export interface SetupText {
  readonly shown: string;
  readonly places: Config["places"] & object;
  readonly document: number;
}

/** A config or a rate card, read. */
export interface SetupFile {
  readonly text: SetupText;
  readonly value: unknown;
  readonly bytes: Uint8Array;
}

/** A config or a card that cannot be used: a line for each thing that is wrong with it, with its place. */
export class SetupError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

const START = { start: 0, end: 0 };

/** Reads a config or a card, `what` it is called: one document. Throws SetupError. */
export async function readSetup(bytes: Uint8Array, shown: string, what: string): Promise<SetupFile> {
  const source = await readSource(bytes, DEFAULT_LIMITS);
  const [document, ...others] = source.documents;
  const text: SetupText = { shown, places: source, document: document?.index ?? 0 };
  if (source.faults.length > 0) {
    throw new SetupError(source.faults.map((fault) => `${shown}:${positionOf(text, fault.place && "start" in fault.place ? fault.place : START)}: ${faultInWords(fault)}`));
  }
  if (!document) throw new SetupError([`${shown}:1:1: The ${what} is empty. Write something into it, or remove it.`]);
  if (others.length > 0) throw new SetupError([`${shown}:1:1: A ${what} is one document; this file holds ${others.length + 1}.`]);
  return { text, value: document.value, bytes };
}

/** The rate card that the config names for a provider; the name it is looked for under where there is none. */
export type FindCard = (given: string) => Promise<SetupFile | string>;

/**
 * The config in force with the rate cards that it names laid over those that come with the tool. `workingDirectory` is as
 * seen from the config's folder; `add` is `addCard`, handed in because few teams have cards. Throws SetupError.
 */
export async function setUp({ text, value }: SetupFile, workingDirectory: string, findCard: FindCard, add: typeof addCard): Promise<{ config: Config; setup: Setup }> {
  refuse(text, checkConfigShape(value));
  const setup = await withCards((value as { rates?: Readonly<Record<string, string>> }).rates ?? {}, text, findCard, add);
  const { config, problems } = readConfig(value, { file: text.shown, places: text.places, workingDirectory }, setup);
  refuse(text, problems);
  return { config, setup };
}

async function withCards(rates: Readonly<Record<string, string>>, text: SetupText, findCard: FindCard, add: typeof addCard): Promise<Setup> {
  const entries = Object.entries(rates);
  if (entries.length === 0) return SHIPPED;
  let setup = SHIPPED;
  for (const [provider, given] of entries) {
    const file = await findCard(given);
    if (typeof file === "string") {
      const problem = { path: ["rates", provider], at: "value", text: `There is no rate card ${quote(file)}. Paths start at the folder of the config.` } as const;
      throw new SetupError(problemLines(text, [problem]));
    }
    const added = await add(file, provider, setup);
    if ("problems" in added) throw new SetupError(problemLines(file.text, added.problems));
    setup = added.setup;
  }
  return setup;
}

function positionOf({ places }: SetupText, span: { readonly start: number; readonly end: number }): string {
  const { line, column } = places.rangeOf(span).start;
  return `${line}:${column}`;
}

function refuse(text: SetupText, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SetupError(problemLines(text, problems));
}

/** A line for each problem, with its place. */
export function problemLines(text: SetupText, problems: readonly (Place & { readonly text: string })[]): string[] {
  return problems.map((problem) => `${text.shown}:${positionOf(text, text.places.locate(text.document, problem))}: ${problem.text}`);
}
