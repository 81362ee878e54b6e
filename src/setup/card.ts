import type { RateCard } from "../generated/types/rate-card.js";
import { rateCard as validator } from "../generated/validators/rate-card.js";
import type { Catalog } from "../model/catalog.js";
import { DEFAULT_LIMITS } from "../model/limits.js";
import type { Path } from "../model/place.js";
import { nearest } from "../model/near.js";
import { list, quote } from "../model/words.js";
import { checkCard, checkExamples, withNumbersAsText } from "../price/check/index.js";
import { cardInfo } from "../price/index.js";
import { MONEY } from "../model/money.js";
import { checkNumbers } from "../validate/numbers.js";
import { completed, NO_ADDRESS } from "./complete.js";
import type { Setup, UsedCard } from "./index.js";
import { type AddedType, addedType, fieldProblems } from "./job-types.js";
import { merged } from "./merge.js";
import { asProblem, type Problem, shapeProblems } from "./shape.js";

/** A rate card's file, read. */
export interface CardFile {
  readonly text: { readonly shown: string };
  readonly value: unknown;
  readonly bytes: Uint8Array;
}

/** The setup with a team's card in it, and the card as it was read; or what is wrong with the card, with places in its file. */
export type Added = { readonly setup: Setup; readonly used: UsedCard } | { readonly problems: readonly Problem[] };

/** Adds a card of the team's own for a provider: laid over the one that comes with the tool, or as that of a new provider. */
export async function addCard({ text, value, bytes }: CardFile, provider: string, setup: Setup): Promise<Added> {
  const base = setup.cards.find((one) => one.provider === provider) ?? null;
  const whole = completed(value, base?.card ?? null);
  const shape = shapeProblems(validator, whole, "card");
  if (shape.length > 0) return { problems: shape };
  const numbers = checkNumbers(value, [], DEFAULT_LIMITS);
  if (numbers.length > 0) return { problems: numbers.map(asProblem) };
  const card = signed(withNumbersAsText(whole as RateCard), text.shown);
  // Loaded late: Node takes long for it, and most teams have no card of their own.
  const { createHash } = await import("node:crypto");
  const info = { ...cardInfo(card, createHash("sha256").update(bytes).digest("hex")), file: text.shown };
  const problems = card.provider === provider ? (base ? overrideProblems(card, base.card) : additionProblems(card, setup)) : [otherProvider(card, provider)];
  if (problems.length > 0) return { problems };
  return base ? overlaid(card, base, info, setup) : added(card, info, setup);
}

function otherProvider(card: RateCard, provider: string): Problem {
  return { path: ["provider"], at: "value", text: `The config names this card for ${quote(provider)}, but it is one of ${quote(card.provider)}. Give both the same name.` };
}

/** A card's file is the page of what is stated nowhere else, and a price of credits says whose it is. */
function signed(card: RateCard, file: string): RateCard {
  const sources = Object.fromEntries(Object.entries(card.sources).map(([name, source]) => [name, source.url === NO_ADDRESS ? { ...source, url: file } : source]));
  return { ...card, sources, prices: card.prices.map((price) => ({ ...price, label: `${price.label}, own card` })) };
}

function overlaid(card: RateCard, base: UsedCard, info: UsedCard["infos"][number], setup: Setup): Added {
  const { card: whole, own, originOf } = merged(card, base.card);
  const problems = soundness(whole, setup.catalog, originOf);
  if (problems.length > 0) return { problems };
  const used: UsedCard = { provider: card.provider, card: whole, infos: [...base.infos, info], own };
  return { setup: { ...setup, cards: setup.cards.map((one) => (one === base ? used : one)) }, used };
}

function added(card: RateCard, info: UsedCard["infos"][number], setup: Setup): Added {
  const types = Object.entries(card.tasks).map(([name, task]) => addedType(card.provider, name, task));
  const { catalog, types: known } = setup;
  const all: Catalog = {
    tasks: { ...catalog.tasks, ...Object.fromEntries(types.map(({ info: { type }, info }) => [type, info])) },
    providers: [...catalog.providers, card.provider],
  };
  const problems = soundness(card, all, (path) => path);
  if (problems.length > 0) return { problems };
  const validators = new Map<string, AddedType["validator"]>(types.map(({ info: { type }, validator: own }) => [type, own]));
  const items = new Set(Object.entries(card.tasks).flatMap(([name, task]) => task.items.map(({ id }) => `${name}/${id}`)));
  const used: UsedCard = { provider: card.provider, card, infos: [info], own: { items, parameters: new Set(Object.keys(card.parameters)) } };
  return {
    setup: { catalog: all, types: { catalog: all, validatorOf: (type) => validators.get(type) ?? known.validatorOf(type) }, cards: [...setup.cards, used] },
    used,
  };
}

/** Each check takes the one before for granted. Only examples of the team's own tasks can come out otherwise. */
function soundness(card: RateCard, catalog: Catalog, originOf: (path: Path) => Path): Problem[] {
  const found = checkCard(card, catalog);
  const problems = found.length > 0 ? found : checkExamples(card, catalog);
  return problems.map(({ path, message }) => ({ path: originOf(path), at: "value", text: message }));
}

/** What a card that is laid over another cannot say. */
function overrideProblems(card: RateCard, base: RateCard): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, text: string, at: Problem["at"] = "key"): unknown => problems.push({ path, at, text });
  if (card.currency !== base.currency) report(["currency"], `${quote(card.provider)} charges in ${quote(base.currency)}, and a card of your own cannot change that. Write that, or leave it out.`, "value");
  for (const [name, task] of Object.entries(card.tasks)) {
    const path = ["tasks", name];
    if (!Object.hasOwn(base.tasks, name)) {
      const near = nearest(name, Object.keys(base.tasks));
      report(path, `${quote(card.provider)} has no task ${quote(name)}, so nothing would be priced by this. ${near === null ? `Write one of these: ${list(Object.keys(base.tasks).map(quote))}.` : `You probably meant ${quote(near)}.`}`);
    }
    for (const key of ["fields", "title", "aliases"] as const) {
      if (task[key] !== undefined) report([...path, key], `What ${quote(name)} jobs of ${quote(card.provider)} are comes with topsheet, and a card of your own changes prices only. Remove ${quote(key)}.`);
    }
  }
  for (const [name, { value }] of Object.entries(card.parameters)) {
    if (Object.hasOwn(base.parameters, name) && value === undefined) report(["parameters", name], `This gives no figure for ${quote(name)}, so its price would stay unknown. Add ${quote("value")}.`);
  }
  if (Object.keys(card.tasks).length === 0 && Object.keys(card.parameters).length === 0 && card.prices.length === 0) {
    report([], "This card changes no price. Give it `tasks` with line items, or a `value` under `parameters`.", "value");
  }
  return [...problems, ...speedProblems(card, base)];
}

/** What a text takes to speak is a guess about a job, not a price. */
function speedProblems(card: RateCard, base: RateCard): Problem[] {
  const speeds = new Set([...Object.values(base.tasks), ...Object.values(card.tasks)].flatMap(({ estimates = [] }) => estimates.flatMap(({ perMinute }) => (typeof perMinute === "object" ? [perMinute.parameter] : []))));
  return Object.entries(card.parameters).flatMap(([name, { value }]): Problem[] =>
    value !== undefined && speeds.has(name)
      ? [{ path: ["parameters", name, "value"], at: "key", text: `${quote(name)} is no price but helps to guess a length, so it belongs under ${quote("assume")} in the config. Remove ${quote("value")}.` }]
      : [],
  );
}

/** What a card that adds a provider must say. */
function additionProblems(card: RateCard, { cards, catalog }: Setup): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, text: string, at: Problem["at"] = "key"): unknown => problems.push({ path, at, text });
  const owner = cards.find((one) => one.card.currency === card.currency);
  if (owner) report(["currency"], `${quote(card.currency)} is what ${quote(owner.provider)} charges in, and purses of two providers do not mix. Choose a name of its own, such as ${quote(`${card.provider}-credits`)}.`, "value");
  if (card.currency === MONEY.toLowerCase()) report(["currency"], `A provider charges in a currency of its own, whose price in ${MONEY} stands under ${quote("prices")}. Write ${quote(`${card.provider}-credits`)}, with one of them for one dollar if you like.`, "value");
  const near = nearest(card.provider, catalog.providers);
  if (Object.keys(card.tasks).length === 0) report([], "This card has no tasks, so it prices nothing. Add `tasks`.", "value");
  for (const [name, task] of Object.entries(card.tasks)) {
    const path = ["tasks", name];
    if (!task.fields) report(path, `${quote(card.provider)} does not come with topsheet, so the card has to say which fields its jobs have. Add ${quote("fields")}.${near === null ? "" : ` If you meant ${quote(near)}, write that.`}`);
    if (task.replace) report([...path, "replace"], "There is no other card of this provider whose items could be replaced. Remove this.");
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) report(path, `${quote(name)} is no name for a task. Write lower-case letters, digits and hyphens.`);
    problems.push(...fieldProblems(task.fields ?? {}, path));
  }
  const names = Object.entries(card.tasks).flatMap(([name, { aliases = [] }]) => [{ name, path: ["tasks", name] }, ...aliases.map((alias, i) => ({ name: alias, path: ["tasks", name, "aliases", i] }))]);
  names.forEach(({ name, path }, i) => {
    if (names.findIndex((one) => one.name === name) < i) report(path, `Two tasks answer to ${quote(name)}, so nobody could tell which is meant. Remove one.`, "value");
  });
  return [...problems, ...speedProblems(card, card)];
}
