import { resolve } from "node:path";
import { CARDS } from "../../generated/cards.js";
import { CATALOG } from "../../generated/catalog.js";
import type { RateCard } from "../../generated/types/rate-card.js";
import { DEFAULT_LIMITS } from "../../model/limits.js";
import type { Span } from "../../model/place.js";
import { count } from "../../model/words.js";
import { checkCard, checkExamples } from "../../price/check/index.js";
import { readSource, type Source, type SourceDocument } from "../../source/index.js";
import { type Io, STATUS } from "../io.js";
import { print, tell } from "../output.js";
import { shownAs } from "../paths.js";
import { readBounded, reasonOf } from "../read.js";
import { lines } from "../text.js";
import { faultInWords, pathInWords, type Problem, shapeProblems } from "./card-shape.js";

const MIB = 1024 * 1024;

/** `topsheet rates check [file…]`: holds cards against their schema, against themselves and against their examples. */
export async function checkCards(files: readonly string[], io: Io): Promise<number> {
  const checked = files.length > 0 ? await Promise.all(files.map((file) => checkFile(file, io))) : CARDS.map(checkShipped);
  const problems = checked.flatMap((one) => one.problems);
  if (problems.length > 0) await tell(io, ...problems);
  await print(io.stdout, [lines(checked.map((one) => one.summary))]);
  return problems.length > 0 ? STATUS.misused : STATUS.ok;
}

/** A card that was checked: a line that sums it up, and what is wrong with it, a line each. */
interface Checked {
  readonly summary: string;
  readonly problems: readonly string[];
}

function checkShipped({ provider, card }: (typeof CARDS)[number]): Checked {
  const problems = problemsOf(card).map(({ path, text }) => `${provider}, ${pathInWords(path)}: ${text}`);
  return { summary: summaryOf(provider, card, problems), problems };
}

async function checkFile(file: string, io: Io): Promise<Checked> {
  const shown = shownAs(file, io.cwd);
  const bytes = bytesOf(resolve(io.cwd, file));
  if (typeof bytes === "string") return failed(shown, [`${shown}: The card cannot be read: ${bytes}`]);
  const source = await readSource(bytes, DEFAULT_LIMITS);
  const at = ({ start, end }: Span): string => {
    const { line, column } = source.rangeOf({ start, end }).start;
    return `${shown}:${line}:${column}`;
  };
  if (source.faults.length > 0) return failed(shown, source.faults.map((fault) => `${at(fault.place && "start" in fault.place ? fault.place : START)}: ${faultInWords(fault)}`));
  const [document, ...others] = source.documents;
  if (!document || others.length > 0) return failed(shown, [`${at(START)}: A rate card is one document; this file holds ${source.documents.length}.`]);
  const card = document.value as RateCard;
  const problems = problemsOf(card).map((problem) => `${at(spanOf(problem, source, document))}: ${problem.text}`);
  return { summary: summaryOf(shown, card, problems), problems };
}

const START: Span = { start: 0, end: 0 };

function bytesOf(path: string): Uint8Array | string {
  try {
    return readBounded(path, DEFAULT_LIMITS.fileMiB * MIB);
  } catch (error) {
    return reasonOf(error);
  }
}

function spanOf({ path, at }: Problem, source: Source, document: SourceDocument): Span {
  return source.locate(document.index, { path, at });
}

/** Each check takes the one before for granted, so the first that finds anything ends it. */
function problemsOf(card: RateCard): Problem[] {
  const shape = shapeProblems(card);
  if (shape.length > 0) return shape;
  const contradictions = checkCard(card, CATALOG).map(({ path, message }): Problem => ({ path, at: "value", text: message }));
  if (contradictions.length > 0) return contradictions;
  return checkExamples(card, CATALOG).map(({ path, message }): Problem => ({ path, at: "value", text: message }));
}

function summaryOf(name: string, card: RateCard, problems: readonly string[]): string {
  if (problems.length > 0) return `${name}: ${count(problems.length, "problem")}`;
  const tasks = Object.values(card.tasks);
  const items = tasks.reduce((sum, task) => sum + task.items.length, 0);
  const examples = tasks.reduce((sum, task) => sum + task.examples.length, 0);
  return `${name}: sound; ${count(tasks.length, "task")}, ${count(items, "line item")}, ${count(examples, "example")} as published`;
}

function failed(name: string, problems: readonly string[]): Checked {
  return { summary: `${name}: ${count(problems.length, "problem")}`, problems };
}
