import { expect, test } from "vitest";
import { changedItems } from "../../src/compare/index.js";
import { CARDS } from "../../src/generated/cards.js";
import type { RateCard } from "../../src/generated/types/rate-card.js";

const CARD = CARDS.find(({ provider }) => provider === "subclip")!.card;

/** The shipped card with one part of it changed. */
function changed(change: (card: RateCard) => void): RateCard {
  const card = structuredClone(CARD);
  change(card);
  return card;
}

const item = (card: RateCard, task: string, id: string): RateCard["tasks"][string]["items"][number] => card.tasks[task]!.items.find((one) => one.id === id)!;
const FIRST = { task: "dub", id: "dubbing" };
const LABEL = `${item(CARD, FIRST.task, FIRST.id).label} of ${FIRST.task}`;
const dubbing = (card: RateCard): RateCard["tasks"][string]["items"][number] => item(card, FIRST.task, FIRST.id);

test.each<[what: string, change: (card: RateCard) => void, items: string[]]>([
  ["nothing", () => {}, []],
  ["words alone", (card) => Object.assign(dubbing(card), { label: dubbing(card).label, notes: [{ note: "As agreed.", source: "x" }], known: "own" }), []],
  ["an item that is gone", (card) => void card.tasks["dub"]!.items.splice(card.tasks["dub"]!.items.indexOf(dubbing(card)), 1), [LABEL]],
  ["an item that is charged for fewer jobs", (card) => Object.assign(dubbing(card), { when: { cloneVoice: true } }), [LABEL]],
  ["another amount in its place", (card) => Object.assign(dubbing(card), { flat: 100 }), [LABEL]],
  ["a cheaper credit", (card) => Object.assign(card.prices[0]!, { amount: 0.01 }), ["the price of a credit"]],
  ["more credits for the money", (card) => Object.assign(card.prices[0]!, { credits: Number(card.prices[0]!.credits) * 2 }), ["the price of a credit"]],
  ["a dearer credit", (card) => Object.assign(card.prices[0]!, { amount: Number(card.prices[0]!.amount) * 2 }), []],
  ["a parameter with a value", (card) => Object.assign(card.parameters["pipelineCredits"]!, { value: 1 }), ["pipelineCredits"]],
])("%s", (_, change, items) => {
  expect(changedItems(CARD, changed(change))).toEqual(items);
});

test("an amount that falls is found wherever it stands, one that rises is none", () => {
  const copy = structuredClone(CARD);
  let tried = 0;
  const visit = (node: object, label: string): void => {
    for (const [name, inner] of Object.entries(node) as [string, unknown][]) {
      if (["flat", "rate", "amount", "atLeast"].includes(name) && typeof inner === "number" && inner > 0) {
        for (const [factor, found] of [[0.5, [label]], [2, []]] as const) {
          Object.assign(node, { [name]: inner * factor });
          expect([label, name, factor, changedItems(CARD, copy)]).toEqual([label, name, factor, found]);
        }
        Object.assign(node, { [name]: inner });
        tried++;
      } else if (typeof inner === "object" && inner !== null && name !== "when") visit(inner, label);
    }
  };
  for (const [task, { items }] of Object.entries(copy.tasks)) for (const one of items) visit(one, `${one.label} of ${task}`);
  expect(tried).toBeGreaterThan(10);
});
