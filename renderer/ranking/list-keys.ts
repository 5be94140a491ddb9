/** The row that a key leads to from the current one (-1 where none is); null for other keys. */
export function rowAfterKey(
  key: string,
  current: number,
  rowCount: number,
  rowsOnPage: number,
): number | null {
  const within = (row: number) => Math.min(rowCount - 1, Math.max(0, row));
  switch (key) {
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowUp':
      return current < 0 ? 0 : within(current - 1);
    case 'PageDown':
      return within(Math.max(0, current) + rowsOnPage);
    case 'PageUp':
      return within(current - rowsOnPage);
    case 'Home':
      return 0;
    case 'End':
      return rowCount - 1;
    default:
      return null;
  }
}
