/** How numbers are set: thousands separators, no more digits than the data bear, never 'N/A'. */

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const compact = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  maximumSignificantDigits: 2,
});

/** What stands where a figure is not known. */
export const unknownMark = '–';

/** 94,148 */
export function formatCount(count: number): string {
  return Number.isNaN(count) ? unknownMark : whole.format(count);
}

/** 12.6; with thousands separators too. */
export function formatDecimal(figure: number): string {
  return Number.isNaN(figure) ? unknownMark : oneDecimal.format(figure);
}

/** 94k: for cells, where a column is compared at a glance. */
export function formatShort(count: number): string {
  return Number.isNaN(count) ? unknownMark : compact.format(count).replace('K', 'k');
}

/** 94,148 in a sentence; from a million on 1.2 million. */
export function formatPeople(count: number): string {
  if (Number.isNaN(count)) return unknownMark;
  return count < 999_950 ? whole.format(count) : `${oneDecimal.format(count / 1e6)} million`;
}

/** Scores and fit are shown without decimals. */
export function formatScore(score: number): string {
  return Number.isNaN(score) ? unknownMark : whole.format(score);
}

/** A share 0..1 as percent; 100 % only when nothing is missing, 0 % only when there is nothing. */
export function formatShare(share: number): string {
  if (Number.isNaN(share)) return unknownMark;
  const percent =
    share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : share * 100;
  return `${whole.format(percent)} %`;
}

/** Pairs are expected values, so small ones keep a decimal. */
export function formatPairs(pairs: number): string {
  if (Number.isNaN(pairs)) return unknownMark;
  return pairs < 9.95 ? oneDecimal.format(pairs).replace(/\.0$/, '') : whole.format(pairs);
}

/** 1st, 2nd, 3rd, 11th, 2,310th */
export function formatOrdinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${whole.format(rank)}${ending}`;
}
