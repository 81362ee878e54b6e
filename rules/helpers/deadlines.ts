/** Milliseconds of an hour and of a day. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** Hours from a day to a deadline, at the least and at the most: either may be any time of a day, and a time without a zone anywhere. */
export function hoursUntil(deadline: string, asOf: string): { readonly least: number; readonly most: number } | null {
  const today = Date.parse(`${asOf}T00:00:00Z`);
  const isDay = deadline.length === 10;
  const hasZone = ZONE.test(deadline);
  const time = Date.parse(isDay ? `${deadline}T00:00:00Z` : hasZone ? deadline : `${deadline.replace(" ", "T")}Z`);
  if (Number.isNaN(today) || Number.isNaN(time)) return null;
  const slack = isDay || hasZone ? 0 : 14 * HOUR;
  return { least: (time - slack - today - DAY) / HOUR, most: (time + slack + (isDay ? DAY : 0) - today) / HOUR };
}
