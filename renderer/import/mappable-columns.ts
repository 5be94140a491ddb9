import type { FilePreview } from '../../data/tables/import-report.ts';

/** A column that a field can be mapped to. */
export interface MappableColumn {
  name: string;
  samples: readonly string[];
}

/** The columns of a file; of one that is not understood yet, as its first rows have them. */
export function mappableColumns({ columns, head, mapping }: FilePreview): MappableColumn[] {
  if (columns.length > 0) return columns.filter(({ name }) => name !== '');
  const at = headerRow(head, Object.values(mapping?.columns ?? {}));
  const below = head.slice(at + 1);
  return (head[at] ?? [])
    .map((cell, column) => ({
      name: cell.trim(),
      samples: below.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''),
    }))
    .filter(({ name }) => name !== '');
}

/** The row with the columns that were guessed; else the first with more than one cell filled. */
function headerRow(head: FilePreview['head'], guessed: readonly string[]): number {
  const named = head.findIndex(
    (row) =>
      guessed.length > 0 && guessed.every((name) => row.some((cell) => cell.trim() === name)),
  );
  if (named >= 0) return named;
  const filled = head.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return Math.max(0, filled);
}
