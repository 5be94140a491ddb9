import type { ImportChanges } from '../tables/import-report.ts';
import { formatCount, formatScore } from './numbers.ts';
import { countOf, listOf } from './plural.ts';

/** Figures that changed for some school at all. */
export function changedFigures({ figures }: ImportChanges): ImportChanges['figures'] {
  return figures.filter(({ count }) => count > 0);
}

/** What is different, in one sentence: of schools first, then of their figures. */
export function sayWhatChanged(changes: ImportChanges): string {
  const { added, gone, moved, ranks } = changes;
  const figures = changedFigures(changes);
  const most = Math.max(0, ...figures.map(({ count }) => count));
  const parts = [
    added.count > 0 && `${countOf(added.count, 'school')} added`,
    gone.count > 0 && `${formatCount(gone.count)} gone`,
    moved.count > 0 && `${formatCount(moved.count)} moved`,
    most > 0 && `figures of ${countOf(most, 'school')} changed`,
  ].filter((part) => part !== false);
  if (parts.length === 0 && ranks.length === 0) {
    return 'The figures are the same as before: no school was added, moved or ranked otherwise.';
  }
  if (parts.length === 0) return 'Some schools are ranked otherwise.';
  return `${capitalised(listOf(parts))}.`;
}

/** A figure before or after an import; beside another figure a mark alone would be read as none. */
export function sayChanged(figure: string, value: number | null): string {
  if (value === null) return 'unknown';
  // 0-100 on screen, 0-1 in the core.
  if (figure === 'centrality') return formatScore(value * 100);
  if (Number.isInteger(value) || Math.abs(value) >= 10) return formatCount(value);
  return value.toFixed(Math.abs(value) < 1 ? 2 : 1);
}

/** A rank before or after an import; schools apart from the list have none. */
export function sayRank(rank: number | null): string {
  return rank === null ? 'none' : formatCount(rank);
}

/** With a capital letter, for the beginning of a sentence or a heading. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** 'Schools 2023'; a table without a vintage has none in its name either. */
export function withVintage(title: string, vintage: string): string {
  return vintage === '' || vintage === 'undated' ? title : `${title} ${vintage}`;
}
