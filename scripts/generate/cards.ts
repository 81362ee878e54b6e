import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isScalar, parseDocument, visit } from "yaml";
import { compare } from "./schema.js";

/** A shipped rate card, as read. */
export interface ShippedCard {
  readonly provider: string;
  readonly sha256: string;
  readonly card: Record<string, unknown>;
}

/** Every rate card of a folder, `<provider>.yaml`, by provider. */
export function readCards(folder: string): ShippedCard[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.sort(compare).map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const card = readExactly(text, name);
    return { provider: name.replace(/\.yaml$/, ""), sha256: createHash("sha256").update(text).digest("hex"), card };
  });
}

/** Reads YAML; a number that JavaScript could not carry to the last digit stays text. */
function readExactly(text: string, name: string): Record<string, unknown> {
  const document = parseDocument(text, { merge: true });
  if (document.errors.length > 0) throw new Error(`${name}: ${document.errors[0]!.message}`);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === "number" && node.source && node.source.replace(/\D/g, "").length > 15) node.value = node.source;
    },
  });
  return document.toJS({ maxAliasCount: -1 }) as Record<string, unknown>;
}

/** The tasks of a card are read when something is priced by it: few runs need more than one card. */
export function cardsModule(cards: readonly ShippedCard[]): string {
  const entries = cards.map(({ provider, sha256, card }, i) => {
    const head = Object.fromEntries(Object.entries(card).filter(([key]) => key !== "tasks"));
    const literal = JSON.stringify({ provider, sha256, head }, null, 2).replaceAll("\n", "\n  ");
    return `  shipped(${literal}, prices${i}),`;
  });
  return [
    `import { onDemand } from "../model/on-demand.js";`,
    ...cards.map(({ provider }, i) => `import { prices as prices${i} } from "./providers/${provider}.js";`),
    `import type { RateCard } from "./types/rate-card.js";`,
    ``,
    `/** A rate card that comes with the tool; \`sha256\` is that of its file. */`,
    `export interface ShippedCard {`,
    `  readonly provider: string;`,
    `  readonly sha256: string;`,
    `  readonly card: RateCard;`,
    `}`,
    ``,
    `interface Unread extends Omit<ShippedCard, "card"> {`,
    `  readonly head: Omit<RateCard, "tasks">;`,
    `}`,
    ``,
    `function shipped({ provider, sha256, head }: Unread, tasks: () => RateCard["tasks"]): ShippedCard {`,
    `  return { provider, sha256, card: onDemand<RateCard, "tasks">(head, "tasks", tasks) };`,
    `}`,
    ``,
    `/** Every shipped rate card, by provider. */`,
    `export const CARDS: readonly ShippedCard[] = [`,
    ...entries,
    `];`,
    ``,
  ].join("\n");
}
