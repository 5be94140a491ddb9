/** A column of a table in a terminal. */
export interface TextColumn<Row> {
  head: string;
  cell: (row: Row) => string;
  /** Numbers stand at the right. */
  align?: 'right';
  /** Longer cells are cut to this, with an ellipsis. */
  most?: number;
}

/** Rows under their heads, each column as wide as its widest cell; one line a row. */
export function drawTable<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cell, most }) => cut(cell(row), most)));
  const widths = columns.map(({ head }, c) =>
    cells.reduce((width, line) => Math.max(width, line[c].length), head.length),
  );
  const draw = (line: string[]) =>
    line
      .map((cell, c) =>
        columns[c].align === 'right' ? cell.padStart(widths[c]) : cell.padEnd(widths[c]),
      )
      .join('  ')
      .trimEnd();
  return [draw(columns.map(({ head }) => head)), ...cells.map(draw)].join('\n');
}

function cut(text: string, most = Number.POSITIVE_INFINITY): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** What stands for an unknown figure. */
export const unknownMark = '–';

/** A number with thousands separators; unknown as a dash. */
export function written(figure: number | null, decimals = 0): string {
  if (figure === null || Number.isNaN(figure)) return unknownMark;
  return figure.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
