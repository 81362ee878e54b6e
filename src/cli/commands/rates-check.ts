import { resolve } from "node:path";
import type { RateCard } from "../../generated/types/rate-card.js";
import { count } from "../../model/words.js";
import { checkCard, checkExamples } from "../../price/check/index.js";
import { addCard } from "../../setup/card.js";
import { type Setup, SHIPPED, type UsedCard } from "../../setup/index.js";
import { pathInWords, type Problem, shapeProblems } from "../../setup/shape.js";
import { rateCard as validator } from "../../generated/validators/rate-card.js";
import type { Values } from "../args.js";
import { problemLines, SetupError } from "../../team.js";
import { loadTeam, readSetupFile } from "../config.js";
import { type Io, STATUS } from "../io.js";
import { print, tell } from "../output.js";
import { shownAs } from "../paths.js";
import { lines } from "../text.js";

/**
 * `topsheet rates check [file…]`: holds cards against their schema, against themselves and against their examples. Without
 * files, those that come with the tool, with the team's own laid over them.
 */
export async function checkCards(files: readonly string[], values: Values, io: Io): Promise<number> {
  const checked = files.length > 0 ? await Promise.all(files.map((file) => checkFile(file, io))) : await checkTeam(values, io);
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

async function checkTeam(values: Values, io: Io): Promise<Checked[]> {
  const { setup } = await loadTeam(values, io);
  return setup.cards.map(({ provider, card, infos }) => {
    const problems = soundness(card, setup).map(({ path, text }) => `${provider}, ${pathInWords(path)}: ${text}`);
    const own = infos.flatMap(({ file }) => file ?? []);
    return { summary: summaryOf(own.length > 0 ? `${provider} (with your own card ${own.join(", ")})` : provider, card, problems), problems };
  });
}

async function checkFile(file: string, io: Io): Promise<Checked> {
  const shown = shownAs(file, io.cwd);
  try {
    const path = resolve(io.cwd, file);
    const read = await readSetupFile(path, shown, null, "rate card");
    const checked = await checkValue(read, SHIPPED);
    const problems = "problems" in checked ? problemLines(read.text, checked.problems) : [];
    return { summary: "problems" in checked ? failed(shown, problems) : summaryOf(shown, checked.card, problems), problems };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { summary: failed(shown, error.lines), problems: error.lines };
  }
}

/** A card that prices all tasks of its provider stands alone; any other is one to lay over a card, or one that adds a provider. */
async function checkValue(read: Awaited<ReturnType<typeof readSetupFile>>, setup: Setup): Promise<{ readonly card: RateCard } | { readonly problems: readonly Problem[] }> {
  const { provider, tasks } = (typeof read.value === "object" && read.value !== null ? read.value : {}) as { readonly provider?: unknown; readonly tasks?: object };
  const base = setup.cards.find((one) => one.provider === provider);
  if (base && typeof tasks === "object" && Object.keys(base.card.tasks).every((task) => Object.hasOwn(tasks, task))) {
    const problems = problemsOf(read.value as RateCard, setup);
    return problems.length > 0 ? { problems } : { card: read.value as RateCard };
  }
  const added = await addCard(read, typeof provider === "string" ? provider : "", setup);
  return "problems" in added ? added : { card: ownTasks(added.used) };
}

/** A card with only what is the team's own, to count it. */
function ownTasks({ card, own }: UsedCard): RateCard {
  const tasks = Object.entries(card.tasks).map(([name, task]) => [name, { ...task, items: task.items.filter(({ id }) => own?.items.has(`${name}/${id}`)) }] as const);
  return { ...card, tasks: Object.fromEntries(tasks.filter(([, { items }]) => items.length > 0)) };
}

/** Each check takes the one before for granted, so the first that finds anything ends it. */
function problemsOf(card: RateCard, setup: Setup): Problem[] {
  const shape = shapeProblems(validator, card, "card");
  return shape.length > 0 ? shape : soundness(card, setup);
}

function soundness(card: RateCard, { catalog }: Setup): Problem[] {
  const contradictions = checkCard(card, catalog);
  const found = contradictions.length > 0 ? contradictions : checkExamples(card, catalog);
  return found.map(({ path, message }): Problem => ({ path, at: "value", text: message }));
}

function summaryOf(name: string, card: RateCard, problems: readonly string[]): string {
  if (problems.length > 0) return failed(name, problems);
  const tasks = Object.values(card.tasks);
  const items = tasks.reduce((sum, task) => sum + task.items.length, 0);
  const examples = tasks.reduce((sum, task) => sum + task.examples.length, 0);
  return `${name}: sound; ${count(tasks.length, "task")}, ${count(items, "line item")}, ${count(examples, "example")} as published`;
}

function failed(name: string, problems: readonly string[]): string {
  return `${name}: ${count(problems.length, "problem")}`;
}
