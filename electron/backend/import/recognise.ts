import type { Layout, Recognition, VintageClue } from '../../../data/tables/layout.ts';

/** A layout together with how it found itself in a file. */
export interface Recognised<Row> {
  layout: Layout<Row>;
  recognition: Recognition;
}

/** So many rows are looked at for the header; titles and notes may stand above it. */
export const headRows = 10;

/** The first layout that finds itself in the first rows of a file; null where none does. */
export function recognise<Row>(
  rows: readonly string[][],
  layouts: readonly Layout<Row>[],
  clue?: VintageClue,
): Recognised<Row> | null {
  const head = rows.slice(0, headRows);
  for (const layout of layouts) {
    const recognition = layout.recognise(head, clue);
    if (recognition) return { layout, recognition };
  }
  return null;
}

/** Says why a file was not recognised: by the layout that comes nearest, and what it lacks. */
export function whyNotRecognised(
  rows: readonly string[][],
  layouts: readonly Pick<Layout<unknown>, 'title' | 'needs'>[],
): string {
  let nearest: { title: string; missing: string[]; share: number } | null = null;
  for (const cells of rows.slice(0, headRows)) {
    const present = new Set(cells.map((cell) => cell.trim().toLowerCase()));
    for (const { title, needs } of layouts) {
      const missing = needs.filter((name) => !present.has(name.toLowerCase()));
      const share = 1 - missing.length / needs.length;
      if (share >= 0.5 && share > (nearest?.share ?? 0)) nearest = { title, missing, share };
    }
  }
  return nearest === null
    ? 'none of its first rows is the header of a table that the program knows'
    : `it comes nearest to "${nearest.title}", but has no column ${nearest.missing.join(', ')}`;
}
