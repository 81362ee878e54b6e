/** Longer words are no slips of the pen, and comparing them would cost time. */
const LONGEST_WORD = 64;

/**
 * The candidate that was most likely meant by a word, or null. Tried in this order: the same but for case and separators,
 * one slip of the pen, one word beginning or ending with the other, half of it or more the same, several slips.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null;
  const plain = bare(word);
  let best: string | null = null;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const score = unlikeness(plain, bare(candidate));
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/**
 * Whether a word is surely a slip of the pen for one of the candidates: the same but for case and separators, or a slip or
 * two for its length, and like no other candidate as much. What is only alike (`url`, `sourceUrl`) is a guess.
 */
export function isSlipOf(word: string, meant: string, candidates: Iterable<string>): boolean {
  if (word.length > LONGEST_WORD) return false;
  const plain = bare(word);
  const slips = (candidate: string): number => editDistance(plain, bare(candidate));
  const own = slips(meant);
  if (own > Math.max(1, Math.floor(plain.length / 5)) || (own > 0 && /\d/.test(plain + meant)) || plain.length < 3) return own === 0;
  for (const candidate of candidates) if (candidate !== meant && slips(candidate) <= own) return false;
  return true;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, "");
}

/** 0 for the same word, up to Infinity for one that nobody would mistake for the other. */
function unlikeness(a: string, b: string): number {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  const slips = longer - shorter > longer / 3 ? Infinity : editDistance(a, b);
  if (slips === 1 && longer > 2) return 1;
  if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) return 2;
  if (shorter >= 3 && (a.endsWith(b) || b.endsWith(a))) return 3;
  const start = shorter >= 3 ? commonStart(a, b) : 0;
  if (start > 0 && start >= longer / 2) return 5 - start / longer;
  return slips <= longer / 3 ? 4 + slips : Infinity;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Number of letters to insert, drop, change or swap with their neighbour to make one word of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
