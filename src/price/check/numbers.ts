import type { RateCard } from "../../generated/types/rate-card.js";
import { LongNumber } from "../../model/number.js";

/** A card as read from a file, with each number that JavaScript could not carry as its text, which is how cards are shipped. */
export function withNumbersAsText(card: RateCard): RateCard {
  return asText(card) as RateCard;
}

function asText(value: unknown): unknown {
  if (value instanceof LongNumber) return value.text;
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== "object" || value === null) return value;
  // The job of an example is priced like any job, with its numbers as the reader hands them over.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === "job" ? inner : asText(inner)]));
}
