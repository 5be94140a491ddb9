import type { PipelineCard } from '../../data/candidate/pipeline-card.ts';

/** The card that an arrow key leads to; null where the key leads nowhere. */
export function nextCard(
  columns: readonly (readonly PipelineCard[])[],
  from: PipelineCard,
  key: string,
): PipelineCard | null {
  const column = columns.findIndex((cards) => cards.includes(from));
  if (column < 0) return null;
  const row = columns[column].indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return columns[column][row - 1] ?? null;
    case 'ArrowDown':
      return columns[column][row + 1] ?? null;
    case 'ArrowLeft':
      return beside(columns.slice(0, column).toReversed(), row);
    case 'ArrowRight':
      return beside(columns.slice(column + 1), row);
    case 'Home':
      return columns[column][0];
    case 'End':
      return columns[column].at(-1) ?? null;
    default:
      return null;
  }
}

/** Level with a row in the first column that has any card, or the last one of it. */
function beside(columns: readonly (readonly PipelineCard[])[], row: number): PipelineCard | null {
  const next = columns.find((cards) => cards.length > 0);
  return next === undefined ? null : next[Math.min(row, next.length - 1)];
}
