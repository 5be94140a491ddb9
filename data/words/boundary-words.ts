import { chooseBoundaries } from '../tables/boundary-vintage.ts';

/** 'Census 2023': whose boundaries a table of immigrants is drawn by, and of which year. */
export function nameBoundaries(counties: readonly string[]): string {
  return `Census ${chooseBoundaries(counties).vintage}`;
}

/** 'since the table of immigrants has Connecticut's planning regions'; '' where no code tells. */
export function whyBoundaries(counties: readonly string[]): string {
  const { since } = chooseBoundaries(counties);
  return since === '' ? '' : `since the table of immigrants has ${since}`;
}

/** What an import says where another table of immigrants needs other boundaries; null where not. */
export function sayBoundaryChange(
  before: readonly string[],
  now: readonly string[],
): string | null {
  const [from, to] = [chooseBoundaries(before), chooseBoundaries(now)];
  if (before.length === 0 || from.vintage === to.vintage) return null;
  return `The map is drawn and schools are put into counties by the boundaries of ${to.vintage}, not by those of ${from.vintage} as before, ${whyBoundaries(now)}.`;
}
