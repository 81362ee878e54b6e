import { CARDS } from "../generated/cards.js";
import type { RateCard } from "../generated/types/rate-card.js";
import type { Catalog } from "../model/catalog.js";
import type { CardInfo } from "../model/run.js";
import { cardInfo } from "../price/index.js";
import { type JobTypes, SHIPPED_TYPES } from "../validate/types.js";

/** The rate card of a provider as a run uses it: one that comes with the tool, one of the team, or the one laid over the other. */
export interface UsedCard {
  readonly provider: string;
  readonly card: RateCard;
  /** The files that it is made of. */
  readonly infos: readonly CardInfo[];
  /** Line items and parameters that are the team's own. */
  readonly own: OwnParts | null;
}

/** What of a card is the team's own. */
export interface OwnParts {
  /** `task/item`. */
  readonly items: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

/** The job types and rate cards that a run works with. */
export interface Setup {
  readonly catalog: Catalog;
  readonly types: JobTypes;
  readonly cards: readonly UsedCard[];
}

/** What comes with the tool. */
export const SHIPPED: Setup = {
  catalog: SHIPPED_TYPES.catalog,
  types: SHIPPED_TYPES,
  cards: CARDS.map(({ provider, card, sha256 }) => ({ provider, card, infos: [cardInfo(card, sha256)], own: null })),
};
