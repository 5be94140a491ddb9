import { formatOrdinal } from './numbers.ts';

/** A figure as it was and as it is: null where it was or is not known. */
export interface FigureChange {
  /** 'Immigrants in the area' */
  label: string;
  before: number | null;
  after: number | null;
  /** Writes a known figure. */
  write: (figure: number) => string;
  /** Whether it is a score, told from where to where; other figures are told by the difference. */
  isScore: boolean;
}

/** 'immigrants in the area +4,100 to 98,248', 'fit 71 to 74', 'undergraduates known now: 4,312' */
export function sayFigureChange({ label, before, after, write, isScore }: FigureChange): string {
  const name = label.charAt(0).toLowerCase() + label.slice(1);
  if (after === null) return `${name} not known any more`;
  if (before === null) return `${name} known now: ${write(after)}`;
  if (isScore) return `${name} ${write(before)} to ${write(after)}`;
  const sign = after < before ? '−' : '+';
  return `${name} ${sign}${write(Math.abs(after - before))} to ${write(after)}`;
}

/** 'rank 9th to 7th'; null where it is the same. */
export function sayRankChange(before: number | null, after: number | null): string | null {
  if (before === after) return null;
  if (before === null) return `now ranked ${formatOrdinal(after ?? 0)}, without a rank then`;
  if (after === null) return `without a rank now, ${formatOrdinal(before)} then`;
  return `rank ${formatOrdinal(before)} to ${formatOrdinal(after)}`;
}

/** Places gained or lost beside a rank: '+3', '−2', '' for none. */
export function signPlaces(before: number, after: number): string {
  if (before === after) return '';
  return after < before ? `+${before - after}` : `−${after - before}`;
}
